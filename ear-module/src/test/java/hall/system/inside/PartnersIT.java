package hall.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import hall.payment.domain.BankAnswer;
import hall.payment.domain.PaymentGateway;
import hall.payment.domain.PaymentOrder;
import hall.shared.BankCardNumber;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.Ids;
import hall.shared.Money;
import hall.shared.PartnerHealth;
import hall.shared.PersonName;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import hall.verification.domain.EvidenceSource;
import hall.verification.domain.EvidenceType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The signed lines to the partners, from inside the server: its class loaders, its CXF, its keys. */
@ExtendWith(ArquillianExtension.class)
class PartnersIT {

    private static final String CARD = "9999990000000000014";

    @Inject
    private EvidenceSource source;

    @Inject
    private PaymentGateway bank;

    @Inject
    private Instance<PartnerHealth> health;

    @Inject
    private Clock clock;

    @Test
    void getsASignedAnswerOfEachDepartment() {
        requireConfirmed(EvidenceType.PERSON_IDENTITY);
        requireConfirmed(EvidenceType.HOUSEHOLD);
        requireConfirmed(EvidenceType.MARRIAGE);
        requireConfirmed(EvidenceType.HOME_CONTRACT);
        requireConfirmed(EvidenceType.SOCIAL_SECURITY_CARD);
        requireConfirmed(EvidenceType.BANK_ACCOUNT);
        assertThat(health)
                .anySatisfy(partner -> assertThat(partner.lines())
                        .containsEntry("ID1", "CLOSED")
                        .containsEntry("ID2", "CLOSED")
                        .containsEntry("MR1", "CLOSED")
                        .containsEntry("RE1", "CLOSED")
                        .containsEntry("SB1", "CLOSED")
                        .containsEntry("BK1", "CLOSED"));
    }

    private void requireConfirmed(EvidenceType type) {
        Facts details = switch (type) {
            case BANK_ACCOUNT ->
                Facts.with("account", CARD).and("phone", "19900000001").build();
            case HOME_CONTRACT -> Facts.with("contractNumber", "YS202611240001").build();
            default -> Facts.none();
        };
        EvidenceAnswer answer = source.ask(new EvidenceQuery(
                UUID.randomUUID().toString(),
                type,
                "",
                "",
                "",
                "系统自检",
                new PersonName("示例乙"),
                new IdentityNumber("999902198702230026"),
                details));
        assertThat(answer.problem()).isEmpty();
        assertThat(answer.outcome()).isEqualTo(EvidenceOutcome.CONFIRMED);
    }

    @Test
    void learnsFromTheBankThatItNeverHeardOfAnOrder() {
        BankAnswer answer = bank.query(new PaymentOrder(
                Long.toString(Ids.next()),
                "02",
                Money.of("1.00"),
                new BankCardNumber(CARD),
                new PersonName("示例乙"),
                "",
                "none",
                "系统自检",
                LocalDateTime.now(clock)));
        assertThat(answer.status()).isEqualTo(BankAnswer.Status.NO_SUCH_ORDER);
    }
}
