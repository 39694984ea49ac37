package hall.fund.domain.ledger;

import hall.shared.BusinessException;
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
import java.util.Optional;

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

    /** The entry a red one (冲账) undoes, null when it is none. */
    @Column(name = "reverses")
    private Long reverses;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST)
    private List<Posting> postings = new ArrayList<>();

    protected LedgerEntry() {}

    /**
     * An entry without transfers yet.
     *
     * @param businessKey what happened, such as {@code WITHDRAWAL-HOLD:<sendSeqNo>}; at most 60 characters
     */
    public LedgerEntry(String businessKey, String caseNumber, LocalDateTime at) {
        this(businessKey, caseNumber, at.toLocalDate(), at);
    }

    /**
     * The same for another day than the one it is written on, such as a manual voucher of yesterday's.
     *
     * @param on a day that is not closed; the database refuses any other
     */
    public LedgerEntry(String businessKey, String caseNumber, LocalDate on, LocalDateTime at) {
        this.id = Ids.next();
        this.businessKey = businessKey;
        this.caseNumber = caseNumber;
        this.bookedOn = on;
        this.bookedAt = at;
    }

    /**
     * The red entry (冲账) of another one: each of its transfers the other way round.
     *
     * @throws BusinessException {@code FUND-016} it is a red entry itself: what a correction undid is entered anew
     */
    static LedgerEntry reversing(LedgerEntry original, String businessKey, LocalDate on, LocalDateTime at) {
        if (original.isRed()) {
            throw new BusinessException("FUND-016", original.businessKey);
        }
        LedgerEntry red = new LedgerEntry(businessKey, original.caseNumber, on, at);
        red.reverses = original.id;
        original.postings.forEach(p -> red.transfer(p.credit(), p.debit(), p.amount()));
        return red;
    }

    /** Moves an amount: the debited account's debit, the credited account's credit. */
    public LedgerEntry transfer(LedgerAccount debit, LedgerAccount credit, Money amount) {
        postings.add(new Posting(this, postings.size() + 1, debit, credit, amount));
        return this;
    }

    /**
     * A transfer of an entry that has too many to be kept in memory with it: checked as any other, and written by whoever asked for it.
     *
     * @param line its place in the entry, from 1; given once
     */
    public Posting transferAt(int line, LedgerAccount debit, LedgerAccount credit, Money amount) {
        return new Posting(this, line, debit, credit, amount);
    }

    public long id() {
        return id;
    }

    public String businessKey() {
        return businessKey;
    }

    /** Whether it undoes another entry. */
    public boolean isRed() {
        return reverses != null;
    }

    /** The id of the entry it undoes, empty when it is none. */
    public Optional<Long> reverses() {
        return Optional.ofNullable(reverses);
    }

    /** The day it belongs to, which may be before the one it was written on. */
    public LocalDate bookedOn() {
        return bookedOn;
    }

    public List<Posting> postings() {
        return List.copyOf(postings);
    }
}
