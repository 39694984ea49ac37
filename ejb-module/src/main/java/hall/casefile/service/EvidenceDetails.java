package hall.casefile.service;

import hall.identity.domain.Applicant;
import hall.shared.Facts;
import hall.verification.domain.EvidenceType;

/** The further fields a question needs, no more than it needs. */
final class EvidenceDetails {

    private EvidenceDetails() {}

    static Facts of(EvidenceType type, Applicant applicant) {
        return type == EvidenceType.BANK_ACCOUNT
                ? Facts.with("account", applicant.card().number().value())
                        .and("phone", applicant.phone().value())
                        .build()
                : Facts.none();
    }
}
