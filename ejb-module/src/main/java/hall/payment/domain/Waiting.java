package hall.payment.domain;

import hall.shared.PaymentWait.For;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;

/**
 * What an instruction waits for before it may go out. One that waits for money keeps its place until the bank's word about it is
 * final: who comes after it waits as well.
 */
@Embeddable
public class Waiting {

    /** {@code BANK_HOURS} or {@code MONEY}; null for neither. */
    @Enumerated(EnumType.STRING)
    @Column(name = "waits_for", length = 10)
    private For waitsFor;

    /** When the bank opens; null when it does not wait for that. */
    @Column(name = "due_at")
    private LocalDateTime dueAt;

    /** When its turn came; null while it is parked. */
    @Column(name = "released_at")
    private LocalDateTime releasedAt;

    /** Since when it is parked for want of money. */
    @Column(name = "parked_at")
    private LocalDateTime parkedAt;

    protected Waiting() {}

    /** Nothing leaves before the bank opens. @return whether this is news */
    public boolean forHours(LocalDateTime opening) {
        boolean news = !opening.equals(dueAt);
        if (waitsFor == null) {
            waitsFor = For.BANK_HOURS;
        }
        dueAt = opening;
        releasedAt = null;
        return news;
    }

    /** It stands in the queue for money. @return whether this is news */
    public boolean forMoney(LocalDateTime now) {
        boolean news = waitsFor != For.MONEY;
        waitsFor = For.MONEY;
        dueAt = null;
        releasedAt = null;
        parkedAt = now;
        return news;
    }

    /** Its turn has come. */
    public void release(LocalDateTime now) {
        releasedAt = now;
        dueAt = null;
        if (waitsFor == For.BANK_HOURS) {
            waitsFor = null;
        }
    }

    /** It waits for nothing any more. @return whether it waited for anything */
    public boolean end() {
        boolean waited = waitsFor != null;
        waitsFor = null;
        dueAt = null;
        releasedAt = null;
        parkedAt = null;
        return waited;
    }

    /** Whether it stands in the queue for money. */
    public boolean isForMoney() {
        return waitsFor == For.MONEY;
    }

    /** Whether it waits and nobody is to try it now. */
    public boolean isParked() {
        return waitsFor != null && releasedAt == null;
    }

    /** Since when it is parked for want of money, null when it is not. */
    public LocalDateTime parkedAt() {
        return parkedAt;
    }

    For waitsFor() {
        return waitsFor == null ? For.NOTHING : waitsFor;
    }

    LocalDateTime dueAt() {
        return dueAt;
    }
}
