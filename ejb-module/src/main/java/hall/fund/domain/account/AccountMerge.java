package hall.fund.domain.account;

import hall.shared.BusinessException;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** That one account of a person was merged into another (合并销户), and perhaps that this was undone. Both journals stay. */
@Entity
@Table(name = "account_merge")
public class AccountMerge {

    @Id
    private long id;

    @Column(name = "from_account", nullable = false, length = 12)
    private String fromAccount;

    @Column(name = "into_account", nullable = false, length = 12)
    private String intoAccount;

    @Column(name = "amount", nullable = false)
    private Money amount;

    /** The last row of the account that ended. */
    @Column(name = "from_row", nullable = false)
    private long fromRow;

    /** The row by which the other account took over. */
    @Column(name = "into_row", nullable = false)
    private long intoRow;

    /** What the account that took over had paid before; null when nothing. */
    @Embedded
    @AttributeOverride(name = "paidTo", column = @Column(name = "into_paid_to", length = 6))
    @AttributeOverride(name = "brought", column = @Column(name = "into_brought_paid_to", length = 6))
    private PaidMonths paidBefore;

    /** Sign-in name. */
    @Column(name = "merged_by", nullable = false, length = 60)
    private String mergedBy;

    @Column(name = "merged_at", nullable = false)
    private LocalDateTime mergedAt;

    @Column(name = "undone_by", length = 60)
    private String undoneBy;

    @Column(name = "undone_at")
    private LocalDateTime undoneAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected AccountMerge() {}

    /** A merge about to be made; its rows follow by {@link #made}. */
    public AccountMerge(PersonalAccount from, PersonalAccount into, String by, LocalDateTime at) {
        this.id = Ids.next();
        this.fromAccount = from.number().value();
        this.intoAccount = into.number().value();
        this.amount = from.balance();
        this.paidBefore = into.paid();
        this.mergedBy = by;
        this.mergedAt = at;
    }

    /** The two rows that made it. */
    public void made(AccountEntry given, AccountEntry taken) {
        fromRow = given.id();
        intoRow = taken.id();
    }

    /**
     * Takes it back.
     *
     * @param last whether nothing happened on either account since
     * @throws BusinessException {@code FUND-032} something did, or it is undone already
     */
    public void undo(boolean last, String by, LocalDateTime at) {
        if (!last || undoneAt != null) {
            throw new BusinessException("FUND-032", intoAccount);
        }
        undoneBy = by;
        undoneAt = at;
    }

    /** Whether these are still the last rows of the two accounts. */
    public boolean isLast(long lastOfFrom, long lastOfInto) {
        return lastOfFrom == fromRow && lastOfInto == intoRow;
    }

    PaidMonths paidBefore() {
        return paidBefore == null ? new PaidMonths(null) : paidBefore;
    }

    public long id() {
        return id;
    }

    public AccountNumber from() {
        return new AccountNumber(fromAccount);
    }

    public AccountNumber into() {
        return new AccountNumber(intoAccount);
    }

    public Money amount() {
        return amount;
    }

    /** Serial of its journal rows on both accounts. */
    public String serial() {
        return "M" + id;
    }

    /** Business key of its ledger entry. */
    public String businessKey() {
        return "MERGE:" + id;
    }

    /** Business key of the entry that takes it back. */
    public String undoKey() {
        return "MERGE-UNDONE:" + id;
    }

    /** As people read it. */
    public MergeView view() {
        return new MergeView(id, fromAccount, intoAccount, amount, mergedBy, mergedAt, undoneBy, undoneAt);
    }
}
