package hall.casefile.domain;

import hall.calendar.domain.Pause;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one notice (一次性告知) that tells everything missing from an application (Licensing Law Art. 32(4), by analogy). A case has
 * at most one: the database refuses a second. While it waits the clock of the acceptance stage stands still.
 */
@Entity
@Table(name = "amendment_notice")
public class AmendmentNotice {

    /** The most a notice may ask for. */
    public static final int MOST = 10;

    @Id
    private long id;

    @Column(name = "case_number", nullable = false, length = 43)
    private String caseNumber;

    @Column(name = "asked_at", nullable = false)
    private LocalDateTime askedAt;

    @Column(name = "asked_by", nullable = false, length = 80)
    private String askedBy;

    @Column(name = "reply_by", nullable = false)
    private LocalDate replyBy;

    @Column(name = "items", nullable = false)
    private String items;

    /** When the applicant replied, retracted, or let the time pass. */
    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    /** What had been handed in before the reply. */
    @Column(name = "before_it")
    private String before;

    protected AmendmentNotice() {}

    /**
     * A notice about to be given.
     *
     * @param replyBy the last day for the reply
     * @throws BusinessException {@code CASE-052} nothing or too much is asked for, or one thing twice
     */
    public AmendmentNotice(
            CaseNumber caseNumber, Actor by, LocalDate replyBy, List<AmendmentItem> asked, LocalDateTime now) {
        Set<String> fields = new HashSet<>();
        asked.forEach(item -> fields.add(item.field()));
        if (asked.isEmpty() || asked.size() > MOST || fields.size() < asked.size()) {
            throw new BusinessException("CASE-052", MOST);
        }
        this.id = Ids.next();
        this.caseNumber = caseNumber.value();
        this.askedAt = now;
        this.askedBy = by.toString();
        this.replyBy = replyBy;
        this.items = Facts.with(
                        "items", asked.stream().map(AmendmentItem::toFacts).toList())
                .build()
                .canonical();
    }

    /** The applicant replied; what was there before is kept. */
    public void answered(Facts replaced, LocalDateTime now) {
        before = replaced.canonical();
        endedAt = now;
    }

    /** The case ended without a reply. */
    public void lapsed(LocalDateTime now) {
        endedAt = now;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    /** The time in which the clock stood still; empty while it still does. */
    public Optional<Pause> pause() {
        return Optional.ofNullable(endedAt).map(until -> new Pause(askedAt, until));
    }

    public String caseNumber() {
        return caseNumber;
    }

    public LocalDate replyBy() {
        return replyBy;
    }

    public List<AmendmentItem> items() {
        return Facts.parse(items).list("items").stream().map(AmendmentItem::of).toList();
    }

    public AmendmentView view() {
        return new AmendmentView(askedAt, replyBy, items(), Optional.ofNullable(endedAt));
    }
}
