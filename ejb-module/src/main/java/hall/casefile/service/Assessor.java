package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.casefile.domain.Assessment;
import hall.casefile.domain.AssessmentInput;
import hall.casefile.domain.AssessmentRecord;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseHandler;
import hall.identity.domain.Applicant;
import hall.shared.Actor;
import hall.shared.Facts;
import hall.verification.domain.Evidence;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceFile;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.service.EvidenceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Assesses a locked case from its kept evidence and keeps input, result and hash. */
@ApplicationScoped
public class Assessor {

    @Inject
    private CaseFiles files;

    @Inject
    private CaseHandlers handlers;

    @Inject
    private AssessmentInputs inputs;

    @Inject
    private EvidenceFile evidence;

    @Inject
    private EvidenceService evidenceService;

    @Inject
    private AuditTrail audit;

    Assessment assess(CaseFile file, LocalDateTime now) {
        CaseHandler handler = handlers.of(file.item());
        Applicant applicant = file.applicant();
        List<Evidence> kept = evidence.of(file.caseNumber());
        if (ownBooksAreOf(now.toLocalDate(), kept)) {
            return keep(file, handler, kept, now);
        }
        // Days went by since the books were read: read them again, and keep that too.
        List<Evidence> all = new ArrayList<>(kept);
        handler.ownBooks(applicant, file.submission().application(), now.toLocalDate())
                .forEach((type, facts) -> all.add(evidenceService.keepOwn(
                        file.caseNumber(),
                        type,
                        applicant.identityNumber(),
                        new EvidenceAnswer(EvidenceOutcome.CONFIRMED, facts, now, ""))));
        return keep(file, handler, all, now);
    }

    private static boolean ownBooksAreOf(LocalDate day, List<Evidence> kept) {
        return kept.stream()
                .filter(e -> e.type().isOwn())
                .anyMatch(e -> e.fetchedAt().toLocalDate().equals(day));
    }

    private Assessment keep(CaseFile file, CaseHandler handler, List<Evidence> kept, LocalDateTime now) {
        AssessmentInput input = inputs.fromEvidence(
                handler,
                handler.currentRuleSet(),
                file.applicant(),
                file.submission().application(),
                kept,
                now.toLocalDate());
        Assessment result = handler.ruleSet(input.ruleSet()).assess(input);
        AssessmentRecord record = new AssessmentRecord(file.caseNumber(), input, result, now);
        files.add(record);
        file.assessed(result.amount(), record.hash());
        audit.record(
                file.audit(),
                file.auditStream(),
                AuditEventType.CASE_ASSESSED,
                Actor.SYSTEM,
                Facts.with("ruleSet", result.ruleSet())
                        .and("amount", result.amount())
                        .and("allPass", result.allPass())
                        .and("hash", record.hash())
                        .build());
        return result;
    }
}
