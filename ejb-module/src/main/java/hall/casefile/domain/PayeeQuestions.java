package hall.casefile.domain;

import hall.identity.domain.Applicant;
import hall.shared.Facts;
import hall.verification.domain.EvidenceType;
import java.util.Map;

/** The two questions every item asks that pays: whether the card is the applicant's own, and its account takes money. */
public final class PayeeQuestions {

    private PayeeQuestions() {}

    /** SB1 by the person alone, BK1 by account and phone. */
    public static Map<EvidenceType, Facts> about(Applicant applicant) {
        return Map.of(
                EvidenceType.SOCIAL_SECURITY_CARD,
                Facts.none(),
                EvidenceType.BANK_ACCOUNT,
                Facts.with("account", applicant.card().number().value())
                        .and("phone", applicant.phone().value())
                        .build());
    }
}
