package hall.work.domain;

import hall.shared.Actor;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/** One long work, and how far it is. Once for a subject: what is begun again is the same row. */
@Entity
@Table(name = "long_work")
public class LongWork {

    /** How long nothing may be heard from whoever has it. */
    static final Duration LEASE = Duration.ofSeconds(30);

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 12)
    private WorkKind kind;

    @Column(name = "subject", nullable = false)
    private long subject;

    /** Whose it is: an employer's account (DWZH). */
    @Column(name = "owner", nullable = false, length = 12)
    private String owner;

    @Column(name = "asked_by", nullable = false, length = 60)
    private String askedBy;

    @Column(name = "asked_at", nullable = false)
    private LocalDateTime askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private WorkState state;

    @Column(name = "begun_at")
    private LocalDateTime begunAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    /** Until when nobody else may begin it. */
    @Column(name = "leased_until", nullable = false)
    private LocalDateTime leasedUntil;

    @Column(name = "fence", nullable = false)
    private long fence;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    /** 0 while it is not known. */
    @Column(name = "total", nullable = false)
    private int total;

    @Column(name = "done", nullable = false)
    private int done;

    /** How many of those done have something wrong. */
    @Column(name = "bad", nullable = false)
    private int bad;

    /** Code of the words that say why. */
    @Column(name = "failure", length = 20)
    private String failure;

    /** What stands in those words. */
    @Column(name = "detail", length = 200)
    private String detail;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected LongWork() {}

    public LongWork(WorkKind kind, long subject, String owner, Actor by, LocalDateTime now) {
        this.id = Ids.next();
        this.kind = kind;
        this.subject = subject;
        this.owner = owner;
        this.askedBy = by.toString();
        this.askedAt = now;
        this.state = WorkState.WAITING;
        this.leasedUntil = now;
    }

    /** Until when a word said now holds it. */
    public static LocalDateTime lease(LocalDateTime now) {
        return now.plus(LEASE);
    }

    /** Begins it, from the start. The caller has seen that it {@link #isFree}, its row locked. */
    public Hold begin(LocalDateTime now) {
        state = WorkState.RUNNING;
        begunAt = now;
        leasedUntil = lease(now);
        fence = Ids.next();
        attempts++;
        total = 0;
        done = 0;
        bad = 0;
        return new Hold(id, kind, subject, fence, attempts);
    }

    /** Asked for once more, after it had ended or was broken off. */
    public void askAgain(Actor by, LocalDateTime now) {
        askedBy = by.toString();
        askedAt = now;
    }

    /** Whether nobody has it: it waits, or whoever began it is not heard from. */
    public boolean isFree(LocalDateTime now) {
        return isOpen() && !leasedUntil.isAfter(now);
    }

    /** Whether it has not ended. */
    public boolean isOpen() {
        return state == WorkState.WAITING || state == WorkState.RUNNING;
    }

    /** Whether it is in these hands. */
    public boolean isHeld(Hold hold) {
        return state == WorkState.RUNNING && fence == hold.fence();
    }

    /** A word of progress. */
    public void advance(int of, int count, int wrong, LocalDateTime until) {
        total = of;
        done = count;
        bad = wrong;
        leasedUntil = until;
    }

    /** Given back, to be begun again from then on. */
    public void release(LocalDateTime from) {
        leasedUntil = from;
    }

    /** Its end. */
    public void end(WorkState as, String because, String saying, LocalDateTime now) {
        state = as;
        failure = because;
        detail = saying;
        endedAt = now;
    }

    /** How it is told. */
    public WorkSheet sheet(LocalDateTime now) {
        return new WorkSheet(
                kind,
                subject,
                askedBy,
                askedAt,
                standing(now),
                attempts,
                Optional.ofNullable(begunAt),
                Optional.ofNullable(endedAt),
                total,
                done,
                bad,
                remaining(now),
                Optional.ofNullable(failure),
                detail == null ? "" : detail,
                version);
    }

    private WorkSheet.Standing standing(LocalDateTime now) {
        return state == WorkState.RUNNING && isFree(now)
                ? WorkSheet.Standing.INTERRUPTED
                : WorkSheet.Standing.valueOf(state.name());
    }

    // By the pace since it began, once there is one.
    private Optional<Duration> remaining(LocalDateTime now) {
        boolean running = state == WorkState.RUNNING && !isFree(now);
        if (!running || total == 0 || done == 0) {
            return Optional.empty();
        }
        long soFar = Duration.between(begunAt, now).toMillis();
        return soFar <= 0 ? Optional.empty() : Optional.of(Duration.ofMillis(soFar * (total - done) / done));
    }

    public long id() {
        return id;
    }

    public WorkKind kind() {
        return kind;
    }

    public long subject() {
        return subject;
    }

    public String owner() {
        return owner;
    }

    /** Its last beginning, empty while nobody has begun. */
    public Optional<LocalDateTime> begunAt() {
        return Optional.ofNullable(begunAt);
    }
}
