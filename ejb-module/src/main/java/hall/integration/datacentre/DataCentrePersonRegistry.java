package hall.integration.datacentre;

import hall.identity.domain.PersonRegistry;
import hall.shared.BankCardNumber;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.PersonName;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceQuery;
import hall.verification.domain.EvidenceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Registration's two questions, ID1 and BK1, asked before any case exists. */
@ApplicationScoped
// a call of up to 15 seconds must not keep a database transaction open
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DataCentrePersonRegistry implements PersonRegistry {

    private static final String PURPOSE = "网上办事大厅实名注册核验";

    private DataCentreEvidenceSource source;

    protected DataCentrePersonRegistry() {}

    @Inject
    public DataCentrePersonRegistry(DataCentreEvidenceSource source) {
        this.source = source;
    }

    @Override
    public Answer identity(PersonName name, IdentityNumber number) {
        return meaning(ask(EvidenceType.PERSON_IDENTITY, name, number, Facts.none()));
    }

    @Override
    public CardAnswer card(PersonName name, IdentityNumber number, BankCardNumber card, MobileNumber phone) {
        Facts details =
                Facts.with("account", card.value()).and("phone", phone.value()).build();
        EvidenceAnswer answer = ask(EvidenceType.BANK_ACCOUNT, name, number, details);
        Facts said = answer.facts();
        return new CardAnswer(
                meaning(answer),
                said.optionalText("bankName").orElse(""),
                said.optionalText("accountClass").filter("I"::equals).isPresent());
    }

    private EvidenceAnswer ask(EvidenceType type, PersonName name, IdentityNumber number, Facts details) {
        String requestNumber = UUID.randomUUID().toString();
        return source.ask(new EvidenceQuery(requestNumber, type, "", "", "", PURPOSE, name, number, details));
    }

    /** Old data is no answer: the person is asked to try again later, and not told that something is wrong. */
    private static Answer meaning(EvidenceAnswer answer) {
        return switch (answer.outcome()) {
            case CONFIRMED -> Answer.MATCHES;
            case DENIED, NO_RECORD, AMBIGUOUS, MISMATCH -> Answer.DOES_NOT_MATCH;
            case STALE, UNAVAILABLE -> Answer.UNAVAILABLE;
        };
    }
}
