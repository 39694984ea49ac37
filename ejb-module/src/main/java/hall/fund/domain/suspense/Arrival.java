package hall.fund.domain.suspense;

import hall.audit.domain.AuditHead;
import hall.fund.domain.ledger.BookedEvent;
import hall.fund.domain.ledger.LedgerAccount;
import hall.payment.domain.CreditAccount;
import hall.payment.domain.MoneyArrived;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Money that arrived for contributions (到账), as the bank told of it, and whose it is. Nobody's goes back to its payer or is given to an
 * employer; an employer's waits as a {@link SuspenseItem}.
 */
@Entity
@Table(name = "money_arrival")
public class Arrival implements Refundable {

    @Id
    private long id;

    /** The bank's number of the movement, unique. */
    @Column(name = "bank_serial", nullable = false, length = 32)
    private String bankSerial;

    @Embedded
    private ArrivalPayer payer;

    @Column(name = "remark", nullable = false, length = 200)
    private String remark;

    @Column(name = "amount", nullable = false)
    private Money amount;

    /** The bank's day; how long it has been in suspense is counted from here. */
    @Column(name = "booked_on", nullable = false)
    private LocalDate bookedOn;

    @Column(name = "kept_at", nullable = false)
    private LocalDateTime keptAt;

    /** DWZH, null while nobody is known for it. */
    @Column(name = "employer_account", length = 12)
    private String employerAccount;

    /** Sign-in name of who found out whose it is, null when the hall did or nobody has. */
    @Column(name = "assigned_by", length = 60)
    private String assignedBy;

    /** The refund by which it is on its way back, or is back; null for none. */
    @Column(name = "refund_id")
    private Long refund;

    @Column(name = "refunded_at")
    private LocalDateTime refundedAt;

    /** Number of the payment that came back by it (退汇), null for none: it is nobody else's then. */
    @Column(name = "came_back", length = 20)
    private String cameBack;

    /** How much of it two officers took out of the books again, because the bank's detail does not have it. */
    @Column(name = "taken_back", nullable = false)
    private Money takenBack;

    @Embedded
    private AuditHead audit;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Arrival() {}

    /** Of the bank's word; the employer is empty when the payer is unknown. */
    public Arrival(MoneyArrived money, Optional<String> employer, LocalDateTime now) {
        this.id = Ids.next();
        this.bankSerial = money.bankSerial();
        this.payer = new ArrivalPayer(money.payerAccount(), money.payerName());
        this.remark = ArrivalPayer.cut(money.remark());
        this.amount = money.amount();
        this.bookedOn = money.bookedOn();
        this.keptAt = now;
        this.employerAccount = employer.orElse(null);
        this.takenBack = Money.ZERO;
        this.audit = AuditHead.start();
    }

    /** Where it stands in the books while it is in suspense. */
    @Override
    public LedgerAccount suspense() {
        return employerAccount == null
                ? LedgerAccount.unidentified(Long.toString(id))
                : LedgerAccount.suspense(employerAccount);
    }

    /** Where it stands in the books, or stood last: in suspense, or in transit to its payer. */
    public LedgerAccount place() {
        return refund == null ? suspense() : LedgerAccount.refundInTransit(id);
    }

    /**
     * A person found out whose it is.
     *
     * @param by sign-in name
     * @throws BusinessException {@code CONTRIBUTION-030}, {@code CONTRIBUTION-082} it is known already; {@code CONTRIBUTION-092} the bank never had any of it
     */
    public void assign(String employer, String by) {
        requireUnidentified();
        requireHere();
        if (!left().isPositive()) {
            throw new BusinessException("CONTRIBUTION-092");
        }
        employerAccount = employer;
        assignedBy = by;
    }

    /** It is the money of a payment of ours that came back, and leaves suspense for where that was before. */
    public void cameBack(String sendSeqNo) {
        if (!isUnclaimed()) {
            throw new IllegalStateException("arrival " + id + " is not in suspense of nobody");
        }
        cameBack = sendSeqNo;
    }

    /**
     * Refuses what an employer is known for: with {@code CONTRIBUTION-082} when an officer found out, else with {@code CONTRIBUTION-030}; with {@code
     * PAY-056} what came back of a payment of ours.
     */
    public void requireUnidentified() {
        if (cameBack != null) {
            throw new BusinessException("PAY-056", cameBack);
        }
        if (assignedBy != null) {
            throw new BusinessException("CONTRIBUTION-082", employerAccount, assignedBy);
        }
        if (employerAccount != null) {
            throw new BusinessException("CONTRIBUTION-030", employerAccount);
        }
    }

    /** The account it came from, an institution's or not, to be paid back to; {@code CONTRIBUTION-083} when the bank did not say enough for it. */
    public CreditAccount payer(boolean corporate) {
        return payer.credit(corporate);
    }

    /** Whether the bank said enough to pay it back. */
    public boolean isRefundable() {
        return payer.isKnown();
    }

    @Override
    public Money refundable() {
        return isUnclaimed() ? left() : Money.ZERO;
    }

    @Override
    public void sendBack(ArrivalRefund by) {
        requireHere();
        if (employerAccount != null) {
            throw new IllegalStateException("arrival " + id + " is an employer's");
        }
        refund = by.id();
    }

    @Override
    public void sentBack(ArrivalRefund by, LocalDateTime at) {
        requireRefund(by);
        refundedAt = at;
    }

    @Override
    public void notSentBack(ArrivalRefund by) {
        requireRefund(by);
        refund = null;
        refundedAt = null;
    }

    private void requireRefund(ArrivalRefund by) {
        if (refund == null || refund != by.id()) {
            throw new IllegalStateException("arrival " + id + " is not on its way back by " + by.id());
        }
    }

    private void requireHere() {
        if (refund != null) {
            throw new IllegalStateException("arrival " + id + " is not in suspense");
        }
    }

    /** Two officers take out of the books what the bank's detail does not have; an error of the program for more than there is of it. */
    public void takeBack(Money part) {
        if (left().isLessThan(part)) {
            throw new IllegalStateException("arrival " + id + " has no " + part);
        }
        takenBack = takenBack.plus(part);
    }

    /** What the bank has of it, as far as that is known and set right. */
    public Money left() {
        return amount.minus(takenBack);
    }

    Money takenBack() {
        return takenBack;
    }

    /** Whether a person found out whose it is. */
    public boolean isAssigned() {
        return assignedBy != null;
    }

    /** Whether the payer wrote that number into the remark. */
    public boolean names(String number) {
        return PayerClues.words(remark).contains(number);
    }

    /** What the audit keeps of it; no account number and no name. */
    public Facts auditFacts() {
        return Facts.with("bankSerial", bankSerial)
                .and("amount", amount)
                .and("bookedOn", bookedOn)
                .and("employer", employerAccount)
                .build();
    }

    @Override
    public long id() {
        return id;
    }

    /** Business key of its ledger entry. */
    public String businessKey() {
        return BookedEvent.ARRIVAL.key(bankSerial);
    }

    /** Business key of the entry that gives it to an employer. */
    public String assignmentKey() {
        return "ARRIVAL-ASSIGNED:" + id;
    }

    public String bankSerial() {
        return bankSerial;
    }

    /** Empty when the bank did not say. */
    public String payerAccount() {
        return payer.account();
    }

    public String payerName() {
        return payer.name();
    }

    public String remark() {
        return remark;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public Optional<String> employerAccount() {
        return Optional.ofNullable(employerAccount);
    }

    /** Whether it waits for an owner, is not on its way back, and did not come back itself. */
    public boolean isUnclaimed() {
        return employerAccount == null && refund == null && cameBack == null;
    }

    /** Whether its payer has it again. */
    public boolean isRefunded() {
        return refundedAt != null;
    }

    public AuditHead audit() {
        return audit;
    }

    /** {@code arrival:<bank serial>}. */
    public String auditStream() {
        return "arrival:" + bankSerial;
    }
}
