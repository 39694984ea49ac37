package hall.bench.server;

import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import hall.verification.domain.EvidenceSource;
import hall.verification.domain.EvidenceType;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Sources that answer at once and right: every seeded person has one active card, and bought a home alone. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InstantEvidence implements EvidenceSource {

    private static final LocalDateTime UPDATED = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final int SIGNED_DAYS_AGO = 90;

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
            case HOME_CONTRACT ->
                Facts.with("contractNumber", SeedPlan.contractOf(identityNumber))
                        .and("status", "VALID")
                        .and("signedOn", LocalDate.now().minusDays(SIGNED_DAYS_AGO))
                        .and("price", Money.of("900000.00"))
                        .and("paid", Money.of("270000.00"))
                        .and("buyers", 1)
                        .and("personIsBuyer", true)
                        .build();
            case MARRIAGE -> Facts.with("maritalStatus", "DIVORCED").build();
            case HOUSEHOLD -> Facts.with("relation", "HEAD").build();
            default -> throw new IllegalArgumentException("nobody asks " + type);
        };
        return new EvidenceAnswer(EvidenceOutcome.CONFIRMED, facts, UPDATED, "");
    }
}
