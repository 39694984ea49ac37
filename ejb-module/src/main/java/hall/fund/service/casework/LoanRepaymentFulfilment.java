package hall.fund.service.casework;

import hall.casefile.domain.ApprovedCase;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.account.WithdrawalReason;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.loan.Loan;
import hall.fund.domain.loan.Loans;
import hall.fund.domain.policy.LoanRepaymentPolicy;
import hall.fund.domain.withdrawal.RepaymentWindow;
import hall.fund.domain.withdrawal.Withdrawal;
import hall.fund.domain.withdrawal.Withdrawals;
import hall.payment.domain.InstructPayment;
import hall.payment.service.PaymentService;
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

    private static final String PART_WITHDRAWAL = "02";
    private static final String SUMMARY = "公积金提取";

    private PersonalAccounts accounts;
    private Loans loans;
    private Withdrawals withdrawals;
    private Ledger ledger;
    private LoanRepaymentBooks books;
    private PaymentService payments;
    private Clock clock;

    protected LoanRepaymentFulfilment() {}

    @Inject
    public LoanRepaymentFulfilment(
            PersonalAccounts accounts,
            Loans loans,
            Withdrawals withdrawals,
            Ledger ledger,
            LoanRepaymentBooks books,
            PaymentService payments,
            Clock clock) {
        this.accounts = accounts;
        this.loans = loans;
        this.withdrawals = withdrawals;
        this.ledger = ledger;
        this.books = books;
        this.payments = payments;
        this.clock = clock;
    }

    /**
     * Refuses with {@code FUND-001} no account, {@code FUND-002} account not normal, {@code FUND-003} balance, {@code FUND-004}
     * limit of the loan, {@code FUND-005} withdrawn too lately, {@code FUND-006} no loan, {@code FUND-007} arrears or offset
     * agreement since the assessment.
     */
    void fulfil(ApprovedCase approved) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
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
        hold(approved, loan, account, taken, window, policy.keepBalance(), now);
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

    private void hold(
            ApprovedCase approved,
            Loan loan,
            PersonalAccount account,
            List<Withdrawal> taken,
            RepaymentWindow window,
            Money keep,
            LocalDateTime now) {
        Money amount = approved.amount();
        String number = payments.instruct(new InstructPayment(
                approved.caseNumber(),
                PART_WITHDRAWAL,
                amount,
                approved.card().number(),
                approved.applicant().name(),
                approved.card().bankName(),
                SUMMARY));
        LedgerEntry entry = new LedgerEntry(
                        "WITHDRAWAL-HOLD:" + number, approved.caseNumber().value(), now)
                .transfer(LedgerAccount.deposits(account.number()), LedgerAccount.inTransit(account.number()), amount);
        ledger.write(entry);
        accounts.add(account.withdraw(amount, keep, WithdrawalReason.REPAY_HOME_LOAN, number, entry, now));
        withdrawalOf(approved, loan, account, taken)
                .hold(number, amount, window.lastPaidOn(), account.balance(), now.toLocalDate());
    }

    private Withdrawal withdrawalOf(ApprovedCase approved, Loan loan, PersonalAccount account, List<Withdrawal> taken) {
        return taken.stream()
                .filter(w -> w.isOf(approved.caseNumber()))
                .findFirst()
                .orElseGet(() -> {
                    Withdrawal fresh =
                            new Withdrawal(approved.caseNumber().value(), account.number(), loan.loanNumber());
                    withdrawals.add(fresh);
                    return fresh;
                });
    }
}
