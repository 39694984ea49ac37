package hall.bench.server;

import hall.shared.Facts;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import hall.verification.domain.EvidenceSource;
import hall.verification.domain.EvidenceType;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDateTime;

/** Sources that answer at once and right: every seeded person has one active card of their own. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InstantEvidence implements EvidenceSource {

    @Override
    public EvidenceAnswer ask(EvidenceQuery query) {
        return answer(query.type(), query.identityNumber().value());
    }

    /** What the sources say of a seeded person; both lanes are told the same. */
    public static EvidenceAnswer answer(EvidenceType type, String identityNumber) {
        Facts facts = switch (type) {
            case SOCIAL_SECURITY_CARD ->
                Facts.with("cardNumber", "S" + identityNumber.substring(10))
                        .and("bankCard", SeedPlan.cardOf(identityNumber).value())
                        .and("bankName", SeedPlan.BANK)
                        .and("cardState", "NORMAL")
                        .and("financialState", "ACTIVE")
                        .build();
            case BANK_ACCOUNT ->
                Facts.with("accountClass", "I")
                        .and("accountState", "NORMAL")
                        .and("bankName", SeedPlan.BANK)
                        .build();
            default -> throw new IllegalArgumentException("TQ04 does not ask " + type);
        };
        return new EvidenceAnswer(EvidenceOutcome.CONFIRMED, facts, LocalDateTime.of(2026, 1, 1, 0, 0), "");
    }
}
