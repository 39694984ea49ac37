package hall.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.BankCardNumber;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.PersonName;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class PersonCardsTest {

    private static final PayoutCard FIRST = card("9999990000000000014");
    private static final PayoutCard SECOND = card("9999990000000001012");
    private static final PayoutCard THIRD = card("9999990000000000105");

    private final Person person = new Person(
            new PersonName("示例乙"),
            new IdentityNumber("999902198702230026"),
            new MobileNumber("19900000001"),
            FIRST,
            "999902",
            new PasswordHash("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"),
            LocalDateTime.of(2026, 11, 24, 10, 0));

    @Test
    void paysToTheFirstCardUntilAnotherIsPreferred() {
        person.addCard(SECOND);
        assertThat(person.applicant().card()).isEqualTo(FIRST);
        person.preferCard(idOf(SECOND));
        assertThat(person.applicant().card()).isEqualTo(SECOND);
        assertThat(person.cards()).extracting(OwnCard::usual).containsExactly(true, false);
    }

    @Test
    void paysToTheOwnCardThatWasChosenAndToNoOther() {
        person.addCard(SECOND);
        assertThat(person.payee().to(idOf(SECOND)).card()).isEqualTo(SECOND);
        assertThatThrownBy(() -> person.payee().to(1)).hasMessage("IDENTITY-022");
        assertThatThrownBy(() -> person.preferCard(1)).hasMessage("IDENTITY-022");
        assertThat(person.applicant().card()).isEqualTo(FIRST);
    }

    @Test
    void knowsACardOnce() {
        assertThat(person.addCard(SECOND)).isTrue();
        assertThat(person.addCard(SECOND)).isFalse();
        assertThat(person.cards()).hasSize(2);
    }

    @Test
    void takesACardOffAndPaysToTheFirstThatStays() {
        person.addCard(SECOND);
        person.addCard(THIRD);
        person.preferCard(idOf(SECOND));
        assertThat(person.canRemove(idOf(SECOND))).isTrue();
        assertThat(person.removeCard(idOf(SECOND))).isEqualTo(SECOND);
        assertThat(person.applicant().card()).isEqualTo(FIRST);
        person.removeCard(idOf(FIRST));
        assertThat(person.cards()).extracting(OwnCard::card).containsExactly(THIRD);
        assertThat(person.applicant().card()).isEqualTo(THIRD);
    }

    @Test
    void keepsTheUsualCardWhenAnotherIsTakenOff() {
        person.addCard(SECOND);
        person.addCard(THIRD);
        person.preferCard(idOf(THIRD));
        person.removeCard(idOf(SECOND));
        assertThat(person.applicant().card()).isEqualTo(THIRD);
    }

    @Test
    void registersACardAgainBehindAllOthers() {
        person.addCard(SECOND);
        person.addCard(THIRD);
        person.removeCard(idOf(SECOND));
        assertThat(person.addCard(SECOND)).isTrue();
        assertThat(person.cards()).extracting(OwnCard::card).containsExactly(FIRST, THIRD, SECOND);
    }

    @Test
    void keepsTheOnlyCardAndTheSocialSecurityCard() {
        assertThat(person.canRemove(idOf(FIRST))).isFalse();
        assertThatThrownBy(() -> person.removeCard(idOf(FIRST))).hasMessage("IDENTITY-026");
        PayoutCard social =
                new PayoutCard(PayoutCard.Kind.SOCIAL_SECURITY, new BankCardNumber("9999990000000000022"), "示例市商业银行");
        person.addCard(social);
        assertThat(person.canRemove(idOf(social))).isFalse();
        assertThatThrownBy(() -> person.removeCard(idOf(social))).hasMessage("IDENTITY-025");
        assertThatThrownBy(() -> person.removeCard(1)).hasMessage("IDENTITY-022");
        assertThat(person.cards()).hasSize(2);
    }

    private long idOf(PayoutCard card) {
        return person.cards().stream()
                .filter(own -> own.card().equals(card))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static PayoutCard card(String number) {
        return new PayoutCard(PayoutCard.Kind.BANK, new BankCardNumber(number), "示例市商业银行");
    }
}
