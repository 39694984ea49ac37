package hall.verification.service;

import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.PersonName;
import hall.verification.domain.EvidenceQuery;
import hall.verification.domain.EvidenceType;

/** The outbox form of a question. */
final class EvidenceMessages {

    private EvidenceMessages() {}

    static Facts payload(EvidenceQuery q) {
        return Facts.with("requestNumber", q.requestNumber())
                .and("type", q.type())
                .and("caseNumber", q.caseNumber())
                .and("itemCode", q.itemCode())
                .and("authorisation", q.authorisation())
                .and("purpose", q.purpose())
                .and("name", q.name().value())
                .and("identityNumber", q.identityNumber().value())
                .and("details", q.details())
                .build();
    }

    static EvidenceQuery query(Facts f) {
        return new EvidenceQuery(
                f.text("requestNumber"),
                EvidenceType.valueOf(f.text("type")),
                f.text("caseNumber"),
                f.text("itemCode"),
                f.text("authorisation"),
                f.text("purpose"),
                new PersonName(f.text("name")),
                new IdentityNumber(f.text("identityNumber")),
                f.facts("details"));
    }
}
