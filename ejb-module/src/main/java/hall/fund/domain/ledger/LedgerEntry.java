package hall.fund.domain.ledger;

import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * One event in the books (记账凭证) with its transfers. Its business key is unique, so the same event cannot be written twice;
 * the database refuses to change or remove it.
 */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {

    @Id
    private long id;

    @Column(name = "business_key", nullable = false, length = 60)
    private String businessKey;

    @Column(name = "booked_on", nullable = false)
    private LocalDate bookedOn;

    @Column(name = "booked_at", nullable = false)
    private LocalDateTime bookedAt;

    /** The case it belongs to, null when none. */
    @Column(name = "case_number", length = 43)
    private String caseNumber;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST)
    private List<Posting> postings = new ArrayList<>();

    protected LedgerEntry() {}

    /**
     * An entry without transfers yet.
     *
     * @param businessKey what happened, such as {@code WITHDRAWAL-HOLD:<sendSeqNo>}; at most 60 characters
     */
    public LedgerEntry(String businessKey, String caseNumber, LocalDateTime at) {
        this.id = Ids.next();
        this.businessKey = businessKey;
        this.caseNumber = caseNumber;
        this.bookedOn = at.toLocalDate();
        this.bookedAt = at;
    }

    /** Moves an amount: the debited account's debit, the credited account's credit. */
    public LedgerEntry transfer(LedgerAccount debit, LedgerAccount credit, Money amount) {
        postings.add(new Posting(this, postings.size() + 1, debit, credit, amount));
        return this;
    }

    public long id() {
        return id;
    }

    public String businessKey() {
        return businessKey;
    }

    LocalDate bookedOn() {
        return bookedOn;
    }

    public List<Posting> postings() {
        return List.copyOf(postings);
    }
}
