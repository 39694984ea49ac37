package hall.casefile.domain;

import hall.shared.Facts;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a rule set may look at. Kept as canonical bytes with the decision, so that it can be decided again.
 *
 * @param ruleSet id of the rule set, such as {@code TQ04-1}
 * @param on the day the assessment is for (Asia/Shanghai)
 * @param application what the applicant handed in
 * @param parameters the policy parameters of that day, by name
 */
public record AssessmentInput(
        String ruleSet, LocalDate on, Facts application, Map<EvidenceType, EvidenceFact> evidence, Facts parameters) {

    public AssessmentInput {
        Map<EvidenceType, EvidenceFact> copy = new EnumMap<>(EvidenceType.class);
        copy.putAll(evidence);
        evidence = Collections.unmodifiableMap(copy);
    }

    public Optional<EvidenceFact> evidence(EvidenceType type) {
        return Optional.ofNullable(evidence.get(type));
    }

    public Facts toFacts() {
        Facts.Builder pieces = Facts.builder();
        evidence.forEach((type, e) -> pieces.and(
                type.name(),
                Facts.with("outcome", e.outcome())
                        .and("facts", e.facts())
                        .and("fetchedAt", e.fetchedAt())
                        .build()));
        return Facts.with("ruleSet", ruleSet)
                .and("on", on)
                .and("application", application)
                .and("evidence", pieces.build())
                .and("parameters", parameters)
                .build();
    }

    public static AssessmentInput ofFacts(Facts f) {
        Map<EvidenceType, EvidenceFact> evidence = new EnumMap<>(EvidenceType.class);
        Facts pieces = f.facts("evidence");
        for (String name : pieces.names()) {
            Facts e = pieces.facts(name);
            evidence.put(
                    EvidenceType.valueOf(name),
                    new EvidenceFact(
                            EvidenceOutcome.valueOf(e.text("outcome")), e.facts("facts"), e.time("fetchedAt")));
        }
        return new AssessmentInput(
                f.text("ruleSet"), f.date("on"), f.facts("application"), evidence, f.facts("parameters"));
    }
}
