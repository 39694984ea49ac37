package hall.finance.domain.period;

import hall.audit.domain.AuditHead;
import hall.finance.domain.voucher.FinanceText;
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
import java.io.Serializable;
import java.time.LocalDateTime;

/** A period that one finance officer wants closed and another closes (four eyes); each is closed once, for ever. */
@Entity
@Table(name = "period_close")
public class PeriodClose {

    /** How far it is. */
    public enum State {
        ASKED,
        DONE,
        /** Refused by another, or taken back. */
        DROPPED
    }

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    private PeriodKind kind;

    /** {@code 2026-11} or {@code 2026}. */
    @Column(name = "period", nullable = false, length = 7)
    private String period;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 7)
    private State state;

    @Column(name = "asked_by", nullable = false, length = 60)
    private String askedBy;

    @Column(name = "asked_at", nullable = false)
    private LocalDateTime askedAt;

    @Column(name = "decided_by", length = 60)
    private String decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "reason", length = 200)
    private String reason;

    /** Unique while it is asked for or done, null once it was dropped. */
    @Column(name = "live_key", length = 20)
    private String liveKey;

    @Embedded
    private AuditHead audit;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected PeriodClose() {}

    /** A period that somebody wants closed. */
    public PeriodClose(PeriodKind kind, String period, String by, LocalDateTime at) {
        this.id = Ids.next();
        this.kind = kind;
        this.period = period;
        this.state = State.ASKED;
        this.askedBy = by;
        this.askedAt = at;
        this.liveKey = liveKey(kind, period);
        this.audit = AuditHead.start();
    }

    /** What is unique of a period that is asked for or closed. */
    public static String liveKey(PeriodKind kind, String period) {
        return kind + ":" + period;
    }

    /** Before anything else is looked at: the refusals of {@link #close}. */
    public void requireClosable(String by) {
        requireAsked();
        if (by.equals(askedBy)) {
            throw new BusinessException("PERIOD-006");
        }
    }

    /** Another officer closes it; refuses with {@code PERIOD-006} who asked, with {@code PERIOD-007} what is decided. */
    public void close(String by, LocalDateTime at) {
        requireClosable(by);
        decide(State.DONE, by, at);
    }

    /** Another officer refuses, or who asked takes it back; {@code PERIOD-007} decided already, {@code VOUCHER-012} no reason. */
    public void drop(String by, String why, LocalDateTime at) {
        requireAsked();
        reason = FinanceText.reason(why);
        liveKey = null;
        decide(State.DROPPED, by, at);
    }

    private void requireAsked() {
        if (state != State.ASKED) {
            throw new BusinessException("PERIOD-007");
        }
    }

    private void decide(State as, String by, LocalDateTime at) {
        state = as;
        decidedBy = by;
        decidedAt = at;
    }

    public long id() {
        return id;
    }

    public PeriodKind kind() {
        return kind;
    }

    public String period() {
        return period;
    }

    public AuditHead audit() {
        return audit;
    }

    public String auditStream() {
        return "period:" + id;
    }

    public Facts auditFacts() {
        return Facts.with("kind", kind)
                .and("period", period)
                .and("reason", reason)
                .build();
    }

    /** As people read it. */
    public View view() {
        return new View(id, kind, period, state, askedBy, askedAt, decidedBy, decidedAt, reason);
    }

    /**
     * A period as people read it.
     *
     * @param decidedBy null while it is asked for
     */
    public record View(
            long id,
            PeriodKind kind,
            String period,
            State state,
            String askedBy,
            LocalDateTime askedAt,
            String decidedBy,
            LocalDateTime decidedAt,
            String reason)
            implements Serializable {}
}
