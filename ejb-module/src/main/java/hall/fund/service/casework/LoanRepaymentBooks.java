package hall.fund.service.casework;

import hall.fund.domain.account.AccountRecord;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.loan.Loan;
import hall.fund.domain.loan.Loans;
import hall.fund.domain.policy.LoanRepaymentPolicy;
import hall.fund.domain.withdrawal.LoanWithdrawal;
import hall.fund.domain.withdrawal.RepaymentWindow;
import hall.fund.domain.withdrawal.Withdrawal;
import hall.fund.domain.withdrawal.Withdrawals;
import hall.identity.domain.Applicant;
import hall.policy.service.PolicyInForce;
import hall.shared.Facts;
import hall.verification.domain.EvidenceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the own books say of a person who repays a loan: four reads, whatever the books' size. */
@ApplicationScoped
public class LoanRepaymentBooks {

    private PersonalAccounts accounts;
    private Loans loans;
    private Withdrawals withdrawals;
    private PolicyInForce policy;

    protected LoanRepaymentBooks() {}

    @Inject
    public LoanRepaymentBooks(PersonalAccounts accounts, Loans loans, Withdrawals withdrawals, PolicyInForce policy) {
        this.accounts = accounts;
        this.loans = loans;
        this.withdrawals = withdrawals;
        this.policy = policy;
    }

    /** The parameters of the day that the rules look at, by name. */
    public Facts parameters(LocalDate on) {
        return policy.on(on, LoanRepaymentPolicy.NAMES);
    }

    /** The account and the loan as evidence; no entry for what the person does not have. */
    public Map<EvidenceType, Facts> read(Applicant applicant, LocalDate on) {
        Map<EvidenceType, Facts> out = new EnumMap<>(EvidenceType.class);
        List<AccountRecord> own = accounts.of(applicant.identityNumber());
        if (own.isEmpty()) {
            return out;
        }
        AccountRecord account = own.get(0);
        out.put(EvidenceType.FUND_ACCOUNT, AccountFacts.of(own));
        Optional<Loan> loan = loans.ofBorrower(applicant.identityNumber());
        loan.ifPresent(l -> out.put(EvidenceType.FUND_LOAN, loanFacts(l, account.accountNumber(), on)));
        return out;
    }

    private Facts loanFacts(Loan loan, String account, LocalDate on) {
        List<Withdrawal> taken = withdrawals.forLoans(account, loan.loanNumber());
        int months = LoanRepaymentPolicy.of(parameters(on)).windowMonths();
        RepaymentWindow window = window(loan, account, taken, months, on);
        Facts.Builder out = Facts.with("loanNumber", loan.loanNumber())
                .and("contractNumber", loan.contractNumber())
                .and("state", loan.state())
                .and("releasedOn", loan.releasedOn())
                .and("principal", loan.principal())
                .and("owed", loan.balance())
                .and("rowsPaid", loan.rowsPaid())
                .and("windowFrom", window.from())
                .and("windowTo", window.to())
                .and("instalments", window.instalments())
                .and("repaid", window.repaid())
                .and("principalRepaid", window.principal())
                .and("interestRepaid", window.interest())
                .and("lastPaidOn", window.lastPaidOn())
                .and("claimed", window.claimed())
                .and("claimedByOthers", window.claimedByOthers())
                .and("arrears", loan.rowsOverdue())
                .and("offsetAgreement", loan.hasOffsetAgreement());
        last(taken, account)
                .ifPresent(w -> out.and("lastWithdrawalOn", w.decidedOn()).and("lastWithdrawalAmount", w.amount()));
        return out.build();
    }

    /** What of the loan's repayments may still be covered on the day. */
    RepaymentWindow window(Loan loan, String account, List<Withdrawal> taken, int months, LocalDate on) {
        LocalDate from = loan.dueDayBefore(loan.lastDueDay(on), months);
        return RepaymentWindow.of(
                on, from, loans.repayments(loan.loanNumber(), from, on), standing(taken), loan.loanNumber(), account);
    }

    /** The person's latest standing withdrawal of this kind. */
    static Optional<LoanWithdrawal> last(List<Withdrawal> taken, String account) {
        return standing(taken).stream()
                .filter(w -> w.accountNumber().equals(account))
                .findFirst();
    }

    private static List<LoanWithdrawal> standing(List<Withdrawal> taken) {
        return taken.stream()
                .filter(Withdrawal::stands)
                .map(Withdrawal::counted)
                .toList();
    }
}
