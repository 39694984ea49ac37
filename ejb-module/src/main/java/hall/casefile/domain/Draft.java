package hall.casefile.domain;

import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.ServiceItemCode;
import hall.verification.domain.EvidenceType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * What a person has answered so far for an item (草稿): one per person and item, on the server, so that it can be gone on with on
 * another device. It becomes a case by lodging, under the key it has had from the beginning.
 */
@Entity
@Table(name = "draft")
public class Draft {

    @Id
    private long id;

    @Column(name = "person_id", nullable = false)
    private long personId;

    @Column(name = "item_code", nullable = false, length = 4)
    private String itemCode;

    @Column(name = "submission_key", nullable = false, length = 36)
    private String submissionKey;

    @Column(name = "answers", nullable = false)
    private String answers;

    /** Rises with every change of the answers; what sources say comes when it comes and changes nothing of them. */
    @Column(name = "revision", nullable = false)
    private int revision;

    /** What sources said about the answers; shown, never decided on. */
    @Column(name = "checks", nullable = false)
    private String checks;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "checked_times", nullable = false)
    private int checkedTimes;

    @Column(name = "saved_at", nullable = false)
    private LocalDateTime savedAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Draft() {}

    public Draft(long personId, ServiceItemCode item, LocalDateTime now) {
        this.id = Ids.next();
        this.personId = personId;
        this.itemCode = item.value();
        this.submissionKey = UUID.randomUUID().toString();
        this.answers = Facts.none().canonical();
        this.checks = Facts.none().canonical();
        this.savedAt = now;
    }

    /**
     * Keeps answers beside those that are there.
     *
     * @param sent only what the form asks
     * @param expectedRevision the revision the page was shown with
     * @throws BusinessException {@code CASE-055} somebody, on another page or device, has saved something else since
     */
    public void save(Facts sent, int expectedRevision, LocalDateTime now) {
        Facts kept = answers();
        Facts merged = kept.plus(sent);
        if (expectedRevision != revision && !merged.equals(kept)) {
            throw new BusinessException("CASE-055");
        }
        if (!merged.equals(kept)) {
            answers = merged.canonical();
            revision++;
        }
        savedAt = now;
    }

    /**
     * Counts a question to a source about the answers.
     *
     * @throws BusinessException {@code CASE-056} it was asked too often today
     */
    public void countCheck(LocalDate today, int mostPerDay) {
        checkedTimes = today.equals(checkedOn) ? checkedTimes : 0;
        if (checkedTimes >= mostPerDay) {
            throw new BusinessException("CASE-056", mostPerDay);
        }
        checkedOn = today;
        checkedTimes++;
    }

    /** Keeps what a source said. */
    public void checked(Facts said) {
        checks = said.canonical();
    }

    public Facts answers() {
        return Facts.parse(answers);
    }

    public Facts checks() {
        return Facts.parse(checks);
    }

    /** Those of the checks that answer what would be asked now; the others were about answers that have changed since. */
    public Facts checksOf(Map<EvidenceType, Facts> needed) {
        Facts all = checks();
        Facts.Builder out = Facts.builder();
        needed.forEach((type, details) -> {
            if (all.has(type.name()) && all.facts(type.name()).facts("details").equals(details)) {
                out.and(type.name(), all.facts(type.name()));
            }
        });
        return out.build();
    }

    public String submissionKey() {
        return submissionKey;
    }

    public LocalDateTime savedAt() {
        return savedAt;
    }

    public ServiceItemCode item() {
        return new ServiceItemCode(itemCode);
    }

    /** See {@link #save}. */
    public int revision() {
        return revision;
    }
}
