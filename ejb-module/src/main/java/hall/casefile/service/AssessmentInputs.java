package hall.casefile.service;

import hall.casefile.domain.AssessmentInput;
import hall.casefile.domain.CaseHandler;
import hall.casefile.domain.EvidenceFact;
import hall.identity.domain.Applicant;
import hall.shared.Facts;
import hall.verification.domain.Evidence;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what a rule set may look at. */
@ApplicationScoped
public class AssessmentInputs {

    /**
     * Before anything is lodged.
     *
     * @param checks what sources said about a draft, as {@link DraftView} has it
     */
    AssessmentInput fromOwnBooks(
            CaseHandler handler, Applicant applicant, Facts application, Facts checks, LocalDateTime now) {
        Map<EvidenceType, EvidenceFact> evidence = new EnumMap<>(EvidenceType.class);
        for (String type : checks.names()) {
            Facts said = checks.facts(type);
            evidence.put(
                    EvidenceType.valueOf(type),
                    new EvidenceFact(
                            EvidenceOutcome.valueOf(said.text("outcome")), said.facts("facts"), said.time("at")));
        }
        handler.ownBooks(applicant, application, now.toLocalDate())
                .forEach((type, facts) ->
                        evidence.put(type, new EvidenceFact(EvidenceOutcome.CONFIRMED, facts, now.withNano(0))));
        return new AssessmentInput(
                handler.currentRuleSet(),
                now.toLocalDate(),
                withCard(application, applicant),
                evidence,
                handler.parameters(now.toLocalDate()));
    }

    /** From kept evidence; of several answers of one type the latest counts. */
    AssessmentInput fromEvidence(
            CaseHandler handler,
            String ruleSet,
            Applicant applicant,
            Facts application,
            List<Evidence> kept,
            LocalDate on) {
        Map<EvidenceType, EvidenceFact> evidence = new EnumMap<>(EvidenceType.class);
        kept.forEach(e -> evidence.put(e.type(), new EvidenceFact(e.outcome(), e.facts(), e.fetchedAt())));
        return new AssessmentInput(ruleSet, on, withCard(application, applicant), evidence, handler.parameters(on));
    }

    // The card is part of what is applied for: the rules compare it with what SB1 and BK1 say.
    private static Facts withCard(Facts application, Applicant applicant) {
        return application.plus(Facts.with("card", applicant.card().number().value())
                .and("cardKind", applicant.card().kind())
                .build());
    }
}
