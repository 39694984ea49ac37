package hall.fund.domain.withdrawal;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.WithdrawalReason;
import hall.fund.domain.home.ContractNumber;
import hall.shared.CaseNumber;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A withdrawal from an account for a case, and what it counts for: a loan's repayments through a day, or a home. */
@Entity
@Table(name = "withdrawal")
public class Withdrawal {

    @Id
    private long id;

    /** The case; for withdrawals from before the hall, the old serial. */
    @Column(name = "case_number", nullable = false, length = 43)
    private String caseNumber;

    @Column(name = "account_number", nullable = false, length = 12)
    private String accountNumber;

    /** The loan it repays, null for other grounds. */
    @Column(name = "loan_number", length = 12)
    private String loanNumber;

    /** The contract of the home it pays for, null for other grounds. */
    @Column(name = "contract_number", length = 14)
    private String contractNumber;

    /** TQYY. */
    @Column(name = "reason", nullable = false, length = 2)
    private String reason;

    @Column(name = "amount", nullable = false)
    private Money amount;

    /** Day of the last repayment it covers, null for other grounds. */
    @Column(name = "covers_through")
    private LocalDate coversThrough;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private WithdrawalState state;

    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;

    @Column(name = "send_seq_no", nullable = false, length = 20)
    private String sendSeqNo;

    @Column(name = "balance_after", nullable = false)
    private Money balanceAfter;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Withdrawal() {}

    private Withdrawal(String caseNumber, AccountNumber account, WithdrawalReason reason) {
        this.id = Ids.next();
        this.caseNumber = caseNumber;
        this.accountNumber = account.value();
        this.reason = reason.code();
        this.state = WithdrawalState.RELEASED;
    }

    /** A withdrawal for a loan's repayments, still to be held. */
    public static Withdrawal forLoan(String caseNumber, AccountNumber account, String loanNumber) {
        Withdrawal withdrawal = new Withdrawal(caseNumber, account, WithdrawalReason.REPAY_HOME_LOAN);
        withdrawal.loanNumber = loanNumber;
        return withdrawal;
    }

    /** A withdrawal for buying the home of a contract, still to be held. */
    public static Withdrawal forHome(String caseNumber, AccountNumber account, ContractNumber contract) {
        Withdrawal withdrawal = new Withdrawal(caseNumber, account, WithdrawalReason.BUY_HOME);
        withdrawal.contractNumber = contract.value();
        return withdrawal;
    }

    /**
     * Holds the money; again, under the payment's new number, after the bank refused.
     *
     * @param through day of the last repayment it covers, null where it is not for a loan
     * @param balance the account's balance without it
     */
    public void hold(String number, Money held, LocalDate through, Money balance, LocalDate on) {
        require(WithdrawalState.RELEASED);
        state = WithdrawalState.HELD;
        sendSeqNo = number;
        amount = held;
        coversThrough = through;
        balanceAfter = balance;
        decidedOn = on;
        settledAt = null;
    }

    /** The bank confirmed. */
    public void paid(LocalDateTime at) {
        require(WithdrawalState.HELD);
        state = WithdrawalState.PAID;
        settledAt = at;
    }

    /** The bank refused: the money is back. */
    public void released(LocalDateTime at) {
        require(WithdrawalState.HELD);
        state = WithdrawalState.RELEASED;
        settledAt = at;
    }

    /** It came back after the bank had confirmed: it can be held again, and counts for nothing until then. */
    public void cameBack(LocalDateTime at) {
        require(WithdrawalState.PAID);
        state = WithdrawalState.RELEASED;
        settledAt = at;
    }

    private void require(WithdrawalState expected) {
        if (state != expected) {
            throw new IllegalStateException("withdrawal " + caseNumber + " is " + state);
        }
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public AccountNumber account() {
        return new AccountNumber(accountNumber);
    }

    public Money amount() {
        return amount;
    }

    public Money balanceAfter() {
        return balanceAfter;
    }

    public String sendSeqNo() {
        return sendSeqNo;
    }

    public WithdrawalState state() {
        return state;
    }

    /** Held or paid, not given back. */
    public boolean stands() {
        return state != WithdrawalState.RELEASED;
    }

    public boolean isOf(CaseNumber number) {
        return caseNumber.equals(number.value());
    }

    /** Ground of the withdrawal (TQYY). */
    public WithdrawalReason reason() {
        return WithdrawalReason.ofCode(reason);
    }

    /** As the counting of a home's limit sees it; empty when it is for something else, or does not stand. */
    public Optional<HomeWithdrawal> countedFor(ContractNumber contract) {
        return stands() && contract.value().equals(contractNumber)
                ? Optional.of(new HomeWithdrawal(accountNumber, amount, decidedOn))
                : Optional.empty();
    }

    /** As the counting of a loan's window sees it. */
    public LoanWithdrawal counted() {
        return new LoanWithdrawal(accountNumber, loanNumber, amount, decidedOn, coversThrough);
    }
}
