package hall.payment.domain;

import hall.audit.domain.AuditHead;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** Something the bank said that our books cannot explain; stays on the list until a person closes it with a reason. */
@Entity
@Table(name = "payment_alarm")
public class PaymentAlarm {

    /** What is wrong. */
    public enum Kind {
        /** Amount or account of the answer is not the order's. */
        CONTRADICTION,
        /** Paid after the bank had refused and the hold was released. */
        SUCCESS_AFTER_FAILURE,
        /** Refused after the bank had confirmed. */
        FAILURE_AFTER_SUCCESS,
        /** Confirmed again under another serial number of the bank. */
        PAID_UNDER_TWO_SERIALS,
        /** An answer to what never left the hall. */
        ANSWER_BEFORE_SENDING,
        /** A signed answer about a number we did not ask for; the alarm is with the order that was asked about. */
        UNKNOWN_NUMBER,
        /** A batch's result file has no row for a payment of it, or the bank never heard of it. */
        BATCH_ROW_MISSING,
        /** A batch's result file has a row about a number that is not of the batch; with the batch's number. */
        BATCH_ROW_UNKNOWN,
        /** A batch's result file cannot be read, again and again; with the batch's number. */
        BATCH_FILE_UNREADABLE,
        /** The bank did not take a batch, for another reason than money: its payments go singly. */
        BATCH_NOT_TAKEN,
        /** A line of the special account came again with another amount, way or day; kept under the bank's serial, as the next two. */
        LINE_CONTRADICTED,
        /** The bank told of an account that is not the centre's. */
        LINE_OF_ANOTHER_ACCOUNT,
        /** A notice brought a line that the day's account detail does not have. */
        LINE_NOT_IN_DETAIL,
        /** The bank refused to pay what is no case: whoever owes it pays again. */
        PAYMENT_REFUSED,
        /** The clock was set back over a closed day: nothing can be booked until it is right again; with {@code CLOCK} for a number. */
        CLOCK_BEHIND_BOOKS
    }

    private static final int LONGEST_REASON = 400;

    @Id
    private long id;

    @Column(name = "send_seq_no", nullable = false, length = 32)
    private String sendSeqNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30)
    private Kind kind;

    @Column(name = "facts", nullable = false)
    private String facts;

    @Column(name = "raised_at", nullable = false)
    private LocalDateTime raisedAt;

    @Column(name = "closed_at")
    private LocalDateTime closedAt;

    @Column(name = "closed_by", length = 80)
    private String closedBy;

    @Column(name = "closed_because", length = 400)
    private String closedBecause;

    @Embedded
    private AuditHead audit;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected PaymentAlarm() {}

    public PaymentAlarm(String sendSeqNo, Kind kind, BankAnswer answer, LocalDateTime now) {
        this(
                sendSeqNo,
                kind,
                Facts.with("status", answer.status())
                        .and("code", answer.code())
                        .and("message", answer.message())
                        .and("hostSerial", answer.hostSerial())
                        .and("bankTime", answer.bankTime())
                        .build(),
                now);
    }

    /**
     * An alarm about a number.
     *
     * @param number our SendSeqNo, or the bank's serial where it is about a line of the account
     * @param facts what the bank said; no full account numbers
     */
    public PaymentAlarm(String number, Kind kind, Facts facts, LocalDateTime now) {
        this.id = Ids.next();
        this.sendSeqNo = number;
        this.kind = kind;
        this.facts = facts.canonical();
        this.raisedAt = now;
        this.audit = AuditHead.start();
    }

    /**
     * A person has looked and done what was to do.
     *
     * @throws BusinessException {@code PAY-004} it is closed; {@code PAY-005} no reason, or one longer than 400 characters
     */
    public void close(String by, String because, LocalDateTime now) {
        if (closedAt != null) {
            throw new BusinessException("PAY-004");
        }
        if (because == null || because.isBlank() || because.strip().length() > LONGEST_REASON) {
            throw new BusinessException("PAY-005");
        }
        closedAt = now;
        closedBy = by;
        closedBecause = because.strip();
    }

    /** Whether nobody has closed it. */
    public boolean isOpen() {
        return closedAt == null;
    }

    public long id() {
        return id;
    }

    public String sendSeqNo() {
        return sendSeqNo;
    }

    public Kind kind() {
        return kind;
    }

    public Facts facts() {
        return Facts.parse(facts);
    }

    public LocalDateTime raisedAt() {
        return raisedAt;
    }

    /** What the audit keeps of it. */
    public Facts auditFacts() {
        return Facts.with("kind", kind)
                .and("number", sendSeqNo)
                .and("because", closedBecause)
                .build();
    }

    public AuditHead audit() {
        return audit;
    }

    /** {@code alarm:<id>}. */
    public String auditStream() {
        return "alarm:" + id;
    }
}
