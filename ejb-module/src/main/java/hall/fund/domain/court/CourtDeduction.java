package hall.fund.domain.court;

import hall.payment.domain.CreditAccount;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import hall.shared.TwoOfficers;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** A court's deduction (扣划) from what its freeze holds: one finance officer enters it, another confirms it (four officers). */
@Entity
@Table(name = "court_deduction")
public class CourtDeduction {

    @Id
    private long id;

    @Column(name = "freeze_id", nullable = false)
    private long freeze;

    @Column(name = "account_number", nullable = false, length = 12)
    private String accountNumber;

    @Column(name = "document_number", nullable = false, length = 60)
    private String documentNumber;

    @Column(name = "amount", nullable = false)
    private Money amount;

    @Column(name = "payee_name", nullable = false, length = 120)
    private String payeeName;

    @Column(name = "payee_account", nullable = false, length = 30)
    private String payeeAccount;

    @Column(name = "payee_bank", nullable = false, length = 60)
    private String payeeBank;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private DeductionState state;

    @Embedded
    private TwoOfficers officers;

    /** Number of its latest payment, null before it is confirmed. */
    @Column(name = "payment", length = 20)
    private String payment;

    @Column(name = "paid_at")
    private LocalDateTime paidAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected CourtDeduction() {}

    /** @param by sign-in name of the officer who enters it */
    public CourtDeduction(AccountFreeze freeze, DeductionOrder order, String by, LocalDateTime at) {
        freeze.requireLive();
        this.id = Ids.next();
        this.freeze = freeze.id();
        this.accountNumber = freeze.account().value();
        this.documentNumber = order.documentNumber();
        this.amount = order.amount();
        this.payeeName = order.payeeName();
        this.payeeAccount = order.payeeAccount();
        this.payeeBank = order.payeeBank();
        this.state = DeductionState.ENTERED;
        this.officers = new TwoOfficers(by, at);
    }

    /** Refuses with {@code FUND-028} whoever entered it, with {@code FUND-029} one that is decided already. */
    public void confirm(String by, LocalDateTime at) {
        requireEntered();
        officers.confirm(by, at, "FUND-028");
        state = DeductionState.TO_BE_PAID;
    }

    /** Takes it back before it is confirmed, by whomever; refuses with {@code FUND-029} one that is decided already. */
    public void cancel(String by, LocalDateTime at) {
        requireEntered();
        officers.takeBack(by, at);
        state = DeductionState.CANCELLED;
    }

    private void requireEntered() {
        if (state != DeductionState.ENTERED) {
            throw new BusinessException("FUND-029", documentNumber);
        }
    }

    /** The bank was told to pay it, under that number. */
    public void instructed(String sendSeqNo) {
        payment = sendSeqNo;
    }

    /** The bank confirmed that the court has it; an error of the program when nothing was under way. */
    public void paid(LocalDateTime at) {
        pass(DeductionState.TO_BE_PAID, DeductionState.PAID);
        paidAt = at;
    }

    /** The bank refused to pay it; an error of the program when nothing was under way. */
    public void returned() {
        pass(DeductionState.TO_BE_PAID, DeductionState.RETURNED);
    }

    /** It came back after the bank had confirmed: it is owed to the court until it is paid again; an error of the program when it was not paid. */
    public void cameBack() {
        pass(DeductionState.PAID, DeductionState.RETURNED);
        paidAt = null;
    }

    private void pass(DeductionState from, DeductionState to) {
        if (state != from) {
            throw new IllegalStateException("deduction " + id + " is " + state);
        }
        state = to;
    }

    /** It is to be paid again; refuses with {@code FUND-063} what the bank did not refuse. */
    public void payAgain() {
        requireReturned();
        state = DeductionState.TO_BE_PAID;
    }

    private void requireReturned() {
        if (state != DeductionState.RETURNED) {
            throw new BusinessException("FUND-063", documentNumber);
        }
    }

    /** Refuses with {@code FUND-063} what the bank did not refuse, with {@code FUND-072} the account that was tried. */
    void requireOtherPayee(CourtPayee other) {
        requireReturned();
        if (payee().equals(other)) {
            throw new BusinessException("FUND-072");
        }
    }

    /** It is to be paid again, to the payee of another document. */
    public void payAgainTo(PayeeCorrection correction) {
        payAgain();
        payeeName = correction.payee().name();
        payeeAccount = correction.payee().account();
        payeeBank = correction.payee().bank();
    }

    private CourtPayee payee() {
        return new CourtPayee(payeeName, payeeAccount, payeeBank);
    }

    /** Where to pay it, an institution's account as the court named it. */
    public CreditAccount credit() {
        return payee().credit();
    }

    /** What the audit keeps of it; no account number. */
    public Facts auditFacts() {
        return Facts.with("deduction", id)
                .and("freeze", freeze)
                .and("document", documentNumber)
                .and("amount", amount)
                .and("payment", payment)
                .build();
    }

    public long id() {
        return id;
    }

    public long freeze() {
        return freeze;
    }

    public Money amount() {
        return amount;
    }

    public DeductionState state() {
        return state;
    }

    public String documentNumber() {
        return documentNumber;
    }

    /** Serial of its journal row. */
    public String serial() {
        return "D" + id;
    }

    /** Business key of its ledger entry. */
    public String businessKey() {
        return "COURT-DEDUCTION:" + id;
    }

    /**
     * As people read it; the account to pay to by its last four digits.
     *
     * @param correction another payee that waits to be confirmed, null when none does
     */
    public DeductionView view(PayeeView correction) {
        return new DeductionView(
                id,
                freeze,
                accountNumber,
                documentNumber,
                amount,
                payeeName,
                credit().tail(),
                payeeBank,
                state,
                officers.enteredBy(),
                officers.enteredAt(),
                officers.decidedBy(),
                officers.decidedAt(),
                correction);
    }
}
