package hall.fund.domain.contribution;

import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/**
 * What a list took of a sum in suspense. While the list waits it is a claim: no other list can use it; posted, it says by which money the
 * list was paid.
 */
@Entity
@Table(name = "suspense_use")
public class SuspenseUse {

    @Id
    private long id;

    @Column(name = "item_id", nullable = false)
    private long item;

    @Column(name = "list_id", nullable = false)
    private long list;

    @Column(name = "amount", nullable = false)
    private Money amount;

    @Column(name = "used_at", nullable = false)
    private LocalDateTime usedAt;

    /** When the list was taken back, null while it stands. */
    @Column(name = "released_at")
    private LocalDateTime releasedAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected SuspenseUse() {}

    SuspenseUse(SuspenseItem item, ContributionList list, Money amount, LocalDateTime at) {
        this.id = Ids.next();
        this.item = item.id();
        this.list = list.id();
        this.amount = amount;
        this.usedAt = at;
    }

    /** Gives it back, because the list was taken back. */
    public void release(SuspenseItem to, LocalDateTime at) {
        if (releasedAt != null || to.id() != item) {
            throw new IllegalStateException("use " + id + " is not of item " + to.id() + ", or is released");
        }
        releasedAt = at;
        to.giveBack(amount);
    }

    public long item() {
        return item;
    }

    public long list() {
        return list;
    }

    public Money amount() {
        return amount;
    }

    /** Whether its list was not taken back. */
    public boolean stands() {
        return releasedAt == null;
    }
}
