package hall.finance.domain.close;

import hall.audit.domain.AuditHead;
import hall.payment.domain.ReconciliationSheet;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** A difference between two books (对账差异): once for its cause, with an owner, a last day and what it is; it stays until it is gone. */
@Entity
@Table(name = "reconciliation_item")
public class ReconciliationItem {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "way", nullable = false, length = 16)
    private Way way;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 16)
    private ReconciliationSheet.Kind kind;

    @Column(name = "cause", nullable = false, length = 100)
    private String cause;

    @Column(name = "case_number", length = 43)
    private String caseNumber;

    /** What the first book has, and below the second; null for nothing. */
    @Embedded
    @AttributeOverride(name = "key", column = @Column(name = "their_key", length = 60))
    @AttributeOverride(name = "reference", column = @Column(name = "their_reference", length = 60))
    @AttributeOverride(name = "amount", column = @Column(name = "their_amount"))
    @AttributeOverride(name = "day", column = @Column(name = "their_day"))
    private ItemSide their;

    @Embedded
    @AttributeOverride(name = "key", column = @Column(name = "our_key", length = 60))
    @AttributeOverride(name = "reference", column = @Column(name = "our_reference", length = 60))
    @AttributeOverride(name = "amount", column = @Column(name = "our_amount"))
    @AttributeOverride(name = "day", column = @Column(name = "our_day"))
    private ItemSide our;

    /** The day whose reconciliation found it. */
    @Column(name = "found_on", nullable = false)
    private LocalDate foundOn;

    @Column(name = "found_at", nullable = false)
    private LocalDateTime foundAt;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "owner", length = 60)
    private String owner;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private ItemState state;

    @Embedded
    private ItemWord word;

    @Embedded
    private ItemEnd outcome;

    @Embedded
    private AuditHead audit;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected ReconciliationItem() {}

    /** @param dueOn last day for clearing it, by the centre's limit */
    public ReconciliationItem(Found found, String caseNumber, LocalDate foundOn, LocalDate dueOn, LocalDateTime now) {
        this.id = Ids.next();
        this.way = found.way();
        this.cause = found.cause();
        this.caseNumber = caseNumber;
        this.foundOn = foundOn;
        this.foundAt = now;
        this.dueOn = dueOn;
        this.audit = AuditHead.start();
        this.outcome = new ItemEnd();
        take(found, now);
    }

    /**
     * The comparison found it again.
     *
     * @return whether that is news
     */
    boolean again(Found found, LocalDateTime now) {
        boolean same = state != ItemState.VANISHED && found.equals(found());
        if (!same) {
            word = new ItemWord();
            take(found, now);
        }
        return !same;
    }

    Found found() {
        return new Found(way, kind, their().orElse(null), our().orElse(null));
    }

    private void take(Found found, LocalDateTime now) {
        kind = found.kind();
        their = ItemSide.of(found.their());
        our = ItemSide.of(found.our());
        lastDay = sides().map(Side::day).max(LocalDate::compareTo).orElseThrow();
        if (kind == ReconciliationSheet.Kind.OTHER_DAY) {
            state = ItemState.SETTLED;
            word = ItemWord.ofItself(Classification.IN_TRANSIT, now);
            outcome = ItemEnd.byItself(lastDay, now);
        } else {
            reopen();
        }
    }

    /** Seen again, there is no difference any more. */
    void vanish(LocalDateTime now) {
        state = ItemState.VANISHED;
        outcome = ItemEnd.byItself(lastDay, now);
    }

    /** It is a difference again: what it was set against is not what it was. */
    public void reopen() {
        state = ItemState.OPEN;
        outcome = new ItemEnd();
    }

    /** An officer takes it, or is given it. */
    public void give(String officer) {
        requireOpen();
        owner = officer;
    }

    /**
     * An officer says what it is; who does so without an owner there takes it.
     *
     * @throws BusinessException {@code FINANCE-012} it is not open; {@code FINANCE-013} no reason, or a longer one than 200
     *     characters; {@code FINANCE-016} none of the classifications
     */
    public void classify(Classification as, String why, String by, LocalDateTime now) {
        requireOpen();
        word = new ItemWord(as, why, by, now);
        owner = owner == null ? by : owner;
    }

    /** An officer sets it against others, whose effects and this one's come to nothing. */
    void resolve(String why, String by, long settlement, LocalDate clearedOn, LocalDateTime now) {
        requireOpen();
        if (classification() == null) {
            throw new BusinessException(
                    "FINANCE-014", sides().findFirst().orElseThrow().key());
        }
        outcome = ItemEnd.resolved(ItemWord.said(why), by, settlement, clearedOn, now);
        state = ItemState.RESOLVED;
    }

    private void requireOpen() {
        if (state != ItemState.OPEN) {
            throw new BusinessException("FINANCE-012");
        }
    }

    /** How much more the bank's side has than the ledger's by this alone at the end of a day; nothing where it moves no money. */
    public Money effect(LocalDate upTo) {
        return way.movesMoney() && state != ItemState.VANISHED ? gap(upTo) : Money.ZERO;
    }

    Money gap(LocalDate upTo) {
        return Side.gap(their(), our(), upTo);
    }

    /** The same once both sides have what they have. */
    public Money effect() {
        return effect(lastDay);
    }

    /** Whether it must be classified before its day, or a later one, can close. */
    public boolean blocks(LocalDate day) {
        return state == ItemState.OPEN && classification() == null && !foundOn.isAfter(day);
    }

    public Optional<Side> their() {
        return Optional.ofNullable(their).map(ItemSide::side);
    }

    public Optional<Side> our() {
        return Optional.ofNullable(our).map(ItemSide::side);
    }

    private Stream<Side> sides() {
        return Stream.concat(their().stream(), our().stream());
    }

    // The provider loads an embeddable whose columns are all null as null; put back here, it would be written with each
    // look.
    ItemWord word() {
        return word == null ? new ItemWord() : word;
    }

    ItemEnd end() {
        return outcome == null ? new ItemEnd() : outcome;
    }

    /** What the audit keeps of it. */
    public Facts auditFacts() {
        return ItemPapers.facts(this);
    }

    /** As people read it. */
    public ItemView view() {
        return ItemPapers.view(this);
    }

    public long id() {
        return id;
    }

    public Way way() {
        return way;
    }

    /** What makes it this difference and no other; unique. */
    public String cause() {
        return cause;
    }

    public ItemState state() {
        return state;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** What an officer says it is, null while nobody has. */
    public Classification classification() {
        return word().classification();
    }

    /** The number of the officer's act that resolved it, null when none did. */
    public Long settlement() {
        return end().settlement();
    }

    /** From this day's end on it comes to nothing with those it was set against; empty while it is open. */
    public Optional<LocalDate> clearedOn() {
        return Optional.ofNullable(end().clearedOn());
    }

    public AuditHead audit() {
        return audit;
    }

    /** {@code difference:<id>}. */
    public String auditStream() {
        return "difference:" + id;
    }

    String caseNumber() {
        return caseNumber;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String owner() {
        return owner;
    }
}
