package hall.casefile.service;

import hall.casefile.domain.CaseFile;
import hall.catalogue.service.ItemVersions;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.verification.domain.Evidence;
import hall.verification.domain.EvidenceFile;
import hall.verification.domain.EvidenceType;
import hall.verification.service.EvidenceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Asks a case's sources again, so that nobody grants on what a register said days ago. */
@ApplicationScoped
public class EvidenceRenewal {

    private static final String PURPOSE = "决定前复核";

    @Inject
    private CaseHandlers handlers;

    @Inject
    private ItemVersions versions;

    @Inject
    private EvidenceFile evidence;

    @Inject
    private EvidenceService evidenceService;

    /** Asks everything the case needs anew, but what is being asked already. */
    void askAgain(CaseFile file) {
        Map<EvidenceType, Facts> needed = new EnumMap<>(handlers.of(file.item())
                .evidenceNeeded(file.applicant(), file.submission().application()));
        evidence.open(file.caseNumber()).forEach(open -> needed.remove(open.type()));
        CaseQuestions questions = new CaseQuestions(
                file.caseNumber(),
                versions.byVersion(file.item(), file.terms().itemVersion()).implementationCode(),
                PURPOSE,
                file.applicant());
        needed.forEach((type, details) -> evidenceService.request(questions.of(type, details)));
    }

    /**
     * Refuses with {@code CASE-058} while an answer is older than its kind may be. What must be of the same day is asked again
     * before the payment anyway.
     */
    void requireFresh(CaseFile file, LocalDateTime now) {
        Map<EvidenceType, Evidence> latest = new EnumMap<>(EvidenceType.class);
        List<Evidence> kept = evidence.of(file.caseNumber());
        kept.forEach(e -> latest.put(e.type(), e));
        boolean old = latest.values().stream()
                .filter(e -> !e.type().isOwn() && !e.type().maximumAge().equals(Duration.ZERO))
                .anyMatch(e -> e.fetchedAt().plus(e.type().maximumAge()).isBefore(now));
        if (old) {
            throw new BusinessException("CASE-058");
        }
    }
}
