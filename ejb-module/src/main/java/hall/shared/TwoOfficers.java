package hall.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** Who entered something and who decided about it: two officers where it is confirmed, anybody where it is taken back. */
@Embeddable
public class TwoOfficers {

    /** Sign-in name. */
    @Column(name = "entered_by", nullable = false, length = 60)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false)
    private LocalDateTime enteredAt;

    /** Sign-in name of who confirmed it or took it back, null while it waits. */
    @Column(name = "decided_by", length = 60)
    private String decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    protected TwoOfficers() {}

    /**
     * Entered, and not decided yet.
     *
     * @param by sign-in name
     */
    public TwoOfficers(String by, LocalDateTime at) {
        this.enteredBy = by;
        this.enteredAt = at;
    }

    /** A second officer confirms; whoever entered it is refused with {@code refusal}. */
    public void confirm(String by, LocalDateTime at, String refusal) {
        if (by.equals(enteredBy)) {
            throw new BusinessException(refusal);
        }
        decide(by, at);
    }

    /** Anybody takes it back. */
    public void takeBack(String by, LocalDateTime at) {
        decide(by, at);
    }

    private void decide(String by, LocalDateTime at) {
        if (isDecided()) {
            throw new IllegalStateException("decided by " + decidedBy);
        }
        decidedBy = by;
        decidedAt = at;
    }

    public boolean isDecided() {
        return decidedBy != null;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public LocalDateTime enteredAt() {
        return enteredAt;
    }

    /** Null while it waits. */
    public String decidedBy() {
        return decidedBy;
    }

    /** Null while it waits. */
    public LocalDateTime decidedAt() {
        return decidedAt;
    }
}
