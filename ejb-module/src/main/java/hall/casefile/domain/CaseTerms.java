package hall.casefile.domain;

import hall.shared.ServiceItemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** On what terms a case was taken in: the item and its version, when, and by when it is promised and due by law. */
@Embeddable
public class CaseTerms {

    @Column(name = "item_code", nullable = false, length = 4)
    private String itemCode;

    @Column(name = "item_version", nullable = false)
    private int itemVersion;

    @Column(name = "lodged_at", nullable = false)
    private LocalDateTime lodgedAt;

    @Column(name = "promised_due", nullable = false)
    private LocalDate promisedDue;

    @Column(name = "statutory_due", nullable = false)
    private LocalDate statutoryDue;

    /** From which day both limits are counted; null before acceptance. */
    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    /** The first of all last days while the case is open; the database works it out, for the index that finds what is late. */
    @Column(name = "first_due", insertable = false, updatable = false)
    private LocalDate firstDue;

    /** When it was lodged, while it is open; the database works it out, for the index of the queues in that order. */
    @Column(name = "queued_at", insertable = false, updatable = false)
    private LocalDateTime queuedAt;

    protected CaseTerms() {}

    CaseTerms(Lodging lodging, CaseDeadlines deadlines, LocalDateTime now) {
        itemCode = lodging.item().value();
        itemVersion = lodging.itemVersion();
        lodgedAt = now;
        due(deadlines);
    }

    /** The last days anew, after the clock stood still or acceptance set it going. */
    void due(CaseDeadlines deadlines) {
        promisedDue = deadlines.promised();
        statutoryDue = deadlines.statutory();
        acceptedOn = deadlines.acceptedOn();
    }

    CaseDeadlines deadlines() {
        return new CaseDeadlines(promisedDue, statutoryDue, acceptedOn);
    }

    /** The day of acceptance, from which both limits of the case are counted; empty before it. */
    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptedOn);
    }

    ServiceItemCode item() {
        return new ServiceItemCode(itemCode);
    }

    /** The version of the item it was lodged under, by which it goes to its end. */
    public int itemVersion() {
        return itemVersion;
    }

    public LocalDateTime lodgedAt() {
        return lodgedAt;
    }

    /** The last day the centre promised, moved when the clock stood still. */
    public LocalDate promisedDue() {
        return promisedDue;
    }

    LocalDate statutoryDue() {
        return statutoryDue;
    }
}
