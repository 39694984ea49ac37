package hall.fund.domain.suspense;

import hall.fund.domain.contribution.ContributionList;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Optional;

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

    /** When the list gave it back, null while it stands. */
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

    /**
     * Gives it back, because the list does not want it any more.
     *
     * @return a sum of its own, to be kept, when the rest of the sum had gone back to its payer
     */
    public Optional<SuspenseItem> release(SuspenseItem to, LocalDateTime at) {
        if (releasedAt != null || to.id() != item) {
            throw new IllegalStateException("use " + id + " is not of item " + to.id() + ", or is released");
        }
        releasedAt = at;
        return to.giveBack(amount);
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

    /** Whether its list did not give it back. */
    public boolean stands() {
        return releasedAt == null;
    }
}
