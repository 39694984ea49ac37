package hall.fund.memory;

import hall.casefile.domain.EvidenceFact;
import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;

/** What sources say that confirm everything. */
final class SampleAnswers {

    private SampleAnswers() {}

    /** The register of contracts of which so much is paid, and of which the applicant is a buyer. */
    static Facts registered(String contract, Money paid, LocalDate today) {
        return Facts.with("contractNumber", contract)
                .and("status", "VALID")
                .and("signedOn", today.minusDays(45))
                .and("price", Money.of("680000.00"))
                .and("paid", paid)
                .and("buyers", 2)
                .and("personIsBuyer", true)
                .build();
    }

    /** Social security and bank, of a card that can be paid to. */
    static Map<EvidenceType, Facts> ofCard(String card) {
        return Map.of(
                EvidenceType.SOCIAL_SECURITY_CARD,
                Facts.with("bankCard", card)
                        .and("cardState", "NORMAL")
                        .and("financialState", "ACTIVE")
                        .build(),
                EvidenceType.BANK_ACCOUNT,
                Facts.with("accountClass", "I").and("accountState", "NORMAL").build());
    }

    static Map<EvidenceType, EvidenceFact> confirmed(Map<EvidenceType, Facts> facts, LocalDateTime at) {
        Map<EvidenceType, EvidenceFact> evidence = new EnumMap<>(EvidenceType.class);
        facts.forEach((type, said) -> evidence.put(type, new EvidenceFact(EvidenceOutcome.CONFIRMED, said, at)));
        return evidence;
    }
}
