package hall.payment.domain;

import hall.audit.domain.AuditHead;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One movement of the special account (专户) by the bank's books, kept as it came first and never changed. What the account detail says
 * otherwise later is a line of its own that amends it: the two together are the bank's word.
 */
@Entity
@Table(name = "bank_line")
public class BankLine {

    /** How the hall came to know of it first. */
    public enum Source {
        /** The bank's notice (到账通知). */
        NOTICE,
        /** The account detail (BDC113): the notice never came, or it is no arrival. */
        DETAIL
    }

    private static final String AMENDS = "明细更正";

    @Id
    private long id;

    @Column(name = "bank_serial", nullable = false, length = 32)
    private String bankSerial;

    @Column(name = "bank_account", nullable = false, length = 32)
    private String bankAccount;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", nullable = false, length = 6)
    private BankLineReport.Direction direction;

    @Column(name = "amount", nullable = false)
    private Money amount;

    @Column(name = "balance_after", nullable = false)
    private Money balanceAfter;

    @Column(name = "counter_account", nullable = false, length = 40)
    private String counterAccount;

    @Column(name = "counter_name", nullable = false, length = 200)
    private String counterName;

    @Column(name = "summary", nullable = false, length = 200)
    private String summary;

    @Column(name = "remark", nullable = false, length = 200)
    private String remark;

    @Column(name = "reference", nullable = false, length = 32)
    private String reference;

    @Column(name = "booked_on", nullable = false)
    private LocalDate bookedOn;

    @Column(name = "booked_at", nullable = false)
    private LocalDateTime bookedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false, length = 6)
    private Source source;

    @Column(name = "kept_at", nullable = false)
    private LocalDateTime keptAt;

    /** Serial of the line that this one amends, null for a movement the bank told of. */
    @Column(name = "amends", length = 32)
    private String amends;

    @Embedded
    private AuditHead audit;

    protected BankLine() {}

    public BankLine(BankLineReport report, Source source, LocalDateTime now) {
        this.id = Ids.next();
        this.bankSerial = report.bankSerial();
        this.bankAccount = report.bankAccount();
        this.direction = report.direction();
        this.amount = report.amount();
        this.balanceAfter = report.balanceAfter();
        this.counterAccount = report.counterAccount();
        this.counterName = report.counterName();
        this.summary = report.summary();
        this.remark = report.remark();
        this.reference = report.reference();
        this.bookedOn = report.bookedAt().toLocalDate();
        this.bookedAt = report.bookedAt();
        this.source = source;
        this.keptAt = now;
        this.audit = AuditHead.start();
    }

    /**
     * What the account detail has more of this movement than the hall, as a line of its own.
     *
     * @param serial of the new line: the bank has none for it
     * @param more what came in more, negative for less
     * @param balance the account's balance after the movement, by the detail
     */
    public BankLine amendment(String serial, Money more, LocalDateTime at, Money balance, LocalDateTime now) {
        BankLineReport report = new BankLineReport(
                serial,
                bankAccount,
                more.isNegative() ? BankLineReport.Direction.OUT : BankLineReport.Direction.IN,
                more.isNegative() ? Money.ZERO.minus(more) : more,
                balance,
                counterAccount,
                counterName,
                AMENDS,
                remark,
                "",
                at);
        BankLine line = new BankLine(report, Source.DETAIL, now);
        line.amends = bankSerial;
        return line;
    }

    /** What came in by it, negative for what went out. */
    public Money moved() {
        return isArrival() ? amount : Money.ZERO.minus(amount);
    }

    /** Whether money came in. */
    public boolean isArrival() {
        return direction == BankLineReport.Direction.IN;
    }

    /** As an entry of the bank's side: what came in is positive, what went out negative. */
    public ReconciliationSheet.BankEntry entry() {
        return new ReconciliationSheet.BankEntry(bankSerial, reference, moved(), bookedOn);
    }

    /** What is announced of an arrival. */
    public MoneyArrived arrival() {
        return new MoneyArrived(
                bankSerial, bankAccount, counterAccount, counterName, amount, remark, bookedOn, amended());
    }

    /** What went out, as the bank's word about the payment that it mentions. */
    public BankAnswer paid() {
        return new BankAnswer(BankAnswer.Status.DONE, "", "账户明细中已经付出", bankSerial, bookedAt);
    }

    /** What is announced when this line amends an arrival of its movement: less came than that says. */
    public MoneyTakenBack takenBack(String arrival) {
        return new MoneyTakenBack(amends, arrival, bankSerial, amount);
    }

    /** What the audit keeps of it; no account numbers. */
    public Facts auditFacts() {
        return Facts.with("bankSerial", bankSerial)
                .and("direction", direction)
                .and("amount", amount)
                .and("bookedOn", bookedOn)
                .and("source", source)
                .and("amends", amends)
                .build();
    }

    public AuditHead audit() {
        return audit;
    }

    /** {@code bank-line:<serial>}. */
    public String auditStream() {
        return "bank-line:" + bankSerial;
    }

    public long id() {
        return id;
    }

    public String bankSerial() {
        return bankSerial;
    }

    /** Serial of the line that this one amends, empty for a movement the bank told of. */
    public String amended() {
        return amends == null ? "" : amends;
    }

    /** The bank's own serial of the movement that it is about. */
    public String movement() {
        return amends == null ? bankSerial : amends;
    }

    public BankLineReport.Direction direction() {
        return direction;
    }

    public Money amount() {
        return amount;
    }

    public Money balanceAfter() {
        return balanceAfter;
    }

    /** The centre's account that moved. */
    public String bankAccount() {
        return bankAccount;
    }

    /** The other side's account, empty when the bank named none. */
    public String counterAccount() {
        return counterAccount;
    }

    public String counterName() {
        return counterName;
    }

    public String summary() {
        return summary;
    }

    public String remark() {
        return remark;
    }

    /** Our SendSeqNo where the movement is a payment of ours, else empty. */
    public String reference() {
        return reference;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    /** The bank's time, to the second. */
    public LocalDateTime bookedAt() {
        return bookedAt;
    }

    /** When the hall came to know of it. */
    public LocalDateTime keptAt() {
        return keptAt;
    }

    public Source source() {
        return source;
    }
}
