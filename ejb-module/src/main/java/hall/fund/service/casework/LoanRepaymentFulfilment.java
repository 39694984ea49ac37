package hall.fund.service.casework;

import hall.casefile.domain.ApprovedCase;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.loan.Loan;
import hall.fund.domain.loan.Loans;
import hall.fund.domain.policy.LoanRepaymentPolicy;
import hall.fund.domain.withdrawal.RepaymentWindow;
import hall.fund.domain.withdrawal.Withdrawal;
import hall.fund.domain.withdrawal.Withdrawals;
import hall.shared.BusinessException;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Holds the money of a granted TQ04 case and instructs the bank, in the transaction of the approval. The loan's row is locked
 * first and the account's second, so that two spouses who withdraw for one loan at once count each other's.
 */
@ApplicationScoped
public class LoanRepaymentFulfilment {

    private PersonalAccounts accounts;
    private Loans loans;
    private Withdrawals withdrawals;
    private LoanRepaymentBooks books;
    private WithdrawalHold hold;
    private Clock clock;

    protected LoanRepaymentFulfilment() {}

    @Inject
    public LoanRepaymentFulfilment(
            PersonalAccounts accounts,
            Loans loans,
            Withdrawals withdrawals,
            LoanRepaymentBooks books,
            WithdrawalHold hold,
            Clock clock) {
        this.accounts = accounts;
        this.loans = loans;
        this.withdrawals = withdrawals;
        this.books = books;
        this.hold = hold;
        this.clock = clock;
    }

    record Granted(Loan loan, PersonalAccount account, List<Withdrawal> taken, RepaymentWindow window, Money keep) {}

    /**
     * Refuses with {@code FUND-001} no account, {@code FUND-002} account not normal, {@code FUND-003} balance, {@code FUND-004}
     * limit of the loan, {@code FUND-005} withdrawn too lately, {@code FUND-006} no loan, {@code FUND-007} arrears or offset
     * agreement since the assessment.
     */
    void fulfil(ApprovedCase approved) {
        Granted granted = require(approved);
        hold.hold(
                approved,
                granted.account(),
                withdrawalOf(approved, granted.loan(), granted.account(), granted.taken()),
                granted.keep(),
                granted.window().lastPaidOn(),
                LocalDateTime.now(clock));
    }

    /** Refuses as {@link #fulfil} does, under the locks that it takes. */
    Granted require(ApprovedCase approved) {
        LocalDate today = LocalDate.now(clock);
        LoanRepaymentPolicy policy = LoanRepaymentPolicy.of(books.parameters(today));
        Loan loan = loans.lockOfBorrower(approved.applicant().identityNumber())
                .orElseThrow(() -> new BusinessException("FUND-006"));
        PersonalAccount account = accounts.lock(approved.applicant().identityNumber())
                .orElseThrow(() -> new BusinessException("FUND-001"));
        String own = account.number().value();
        List<Withdrawal> taken = withdrawals.forLoans(own, loan.loanNumber());
        requireStillDue(loan, taken, own, policy, today);
        RepaymentWindow window = books.window(loan, own, taken, policy.windowMonths(), today);
        if (window.open().isLessThan(approved.amount())) {
            throw new BusinessException("FUND-004", window.open().display());
        }
        account.requireFree(approved.amount(), policy.keepBalance());
        return new Granted(loan, account, taken, window, policy.keepBalance());
    }

    private static void requireStillDue(
            Loan loan, List<Withdrawal> taken, String own, LoanRepaymentPolicy policy, LocalDate today) {
        if (loan.rowsOverdue() > 0 || loan.hasOffsetAgreement()) {
            throw new BusinessException("FUND-007", loan.rowsOverdue());
        }
        LoanRepaymentBooks.last(taken, own)
                .map(w -> w.decidedOn().plusMonths(policy.monthsBetween()))
                .filter(today::isBefore)
                .ifPresent(from -> {
                    throw new BusinessException("FUND-005", policy.monthsBetween(), from);
                });
    }

    private Withdrawal withdrawalOf(ApprovedCase approved, Loan loan, PersonalAccount account, List<Withdrawal> taken) {
        return taken.stream()
                .filter(w -> w.isOf(approved.caseNumber()))
                .findFirst()
                .orElseGet(() -> {
                    Withdrawal fresh =
                            Withdrawal.forLoan(approved.caseNumber().value(), account.number(), loan.loanNumber());
                    withdrawals.add(fresh);
                    return fresh;
                });
    }
}
