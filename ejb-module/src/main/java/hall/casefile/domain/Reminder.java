package hall.casefile.domain;

import hall.audit.domain.AuditHead;
import hall.shared.BusinessException;
import hall.shared.ServiceItemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A person's wish to be told on the day from which an item can be had (提醒我). One per person, item and day, sent once. Owns
 * the audit stream {@code reminder:<id>}.
 */
@Entity
@Table(name = "reminder")
public class Reminder {

    /** Nobody's phone rings at midnight: on the day itself it is sent from this hour on, Asia/Shanghai. */
    public static final LocalTime FROM = LocalTime.of(8, 0);

    @Id
    private long id;

    @Column(name = "person_id", nullable = false)
    private long personId;

    @Column(name = "item_code", nullable = false, length = 8)
    private String itemCode;

    @Column(name = "remind_on", nullable = false)
    private LocalDate remindOn;

    @Column(name = "asked_at")
    private LocalDateTime askedAt;

    @Column(name = "cancelled_at")
    private LocalDateTime cancelledAt;

    @Column(name = "sent_at")
    private LocalDateTime sentAt;

    @Embedded
    private AuditHead auditHead = AuditHead.start();

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Reminder() {}

    /** A place for the wish; nobody has asked for anything yet. */
    public Reminder(long id, long personId, ServiceItemCode item, LocalDate remindOn) {
        this.id = id;
        this.personId = personId;
        this.itemCode = item.value();
        this.remindOn = remindOn;
    }

    /**
     * The person asks, for the first time or again after having cancelled.
     *
     * @return whether that is news
     */
    public boolean ask(LocalDateTime now) {
        if (isOpen() || sentAt != null) {
            return false;
        }
        askedAt = now;
        cancelledAt = null;
        return true;
    }

    /**
     * The person wants it no more; refused with {@code CASE-061} when it was sent.
     *
     * @return whether that is news
     */
    public boolean cancel(LocalDateTime now) {
        if (sentAt != null) {
            throw new BusinessException("CASE-061");
        }
        if (!isOpen()) {
            return false;
        }
        cancelledAt = now;
        return true;
    }

    /**
     * Marks it as sent.
     *
     * @return whether it is to be sent now: wished, not sent before, and its time has come
     */
    public boolean send(LocalDateTime now) {
        if (!isOpen() || now.isBefore(remindOn.atTime(FROM))) {
            return false;
        }
        sentAt = now;
        return true;
    }

    /** Whether it waits for its day. */
    public boolean isOpen() {
        return askedAt != null && cancelledAt == null && sentAt == null;
    }

    public long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public ServiceItemCode item() {
        return new ServiceItemCode(itemCode);
    }

    public LocalDate remindOn() {
        return remindOn;
    }

    public AuditHead audit() {
        return auditHead;
    }

    public String auditStream() {
        return "reminder:" + id;
    }
}
