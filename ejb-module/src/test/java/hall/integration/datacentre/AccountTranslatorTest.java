package hall.integration.datacentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.contract.datacentre.VerifyAccountResponse;
import hall.integration.soap.UntrustedAnswerException;
import hall.shared.Facts;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import hall.verification.domain.EvidenceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTranslatorTest {

    private static final String GOOD =
            "|0|" + Asked.NUMBER + "|" + Asked.YI + "|" + Asked.CARD + "|一致|Ⅰ类|正常|示例市商业银行|20261124101500|";

    private final AccountTranslator translator = new AccountTranslator();
    private final EvidenceQuery query = Asked.about(
            EvidenceType.BANK_ACCOUNT,
            Facts.with("account", Asked.CARD).and("phone", "19900000001").build());

    private EvidenceAnswer read(String data) {
        VerifyAccountResponse response = new VerifyAccountResponse();
        response.setPData(data);
        return translator.answer(query, response, Asked.NOW);
    }

    @Test
    void writesTheFourElementsBetweenBars() {
        assertThat(translator.question(query).getPData())
                .isEqualTo("|HPF01||YHHY|" + Asked.NUMBER + "|示例乙|" + Asked.YI + "|" + Asked.CARD + "|19900000001|");
    }

    @Test
    void readsAnAgreement() {
        EvidenceAnswer answer = read(GOOD);
        assertThat(answer.outcome()).isEqualTo(EvidenceOutcome.CONFIRMED);
        assertThat(answer.facts().canonical())
                .isEqualTo("{\"accountClass\":\"I\",\"accountState\":\"NORMAL\",\"bankName\":\"示例市商业银行\"}");
    }

    @Test
    void readsADisagreement() {
        assertThat(read(GOOD.replace("一致", "不一致")).outcome()).isEqualTo(EvidenceOutcome.DENIED);
    }

    @Test
    void callsYesterdaysDataStale() {
        assertThat(read(GOOD.replace("20261124", "20261123")).outcome()).isEqualTo(EvidenceOutcome.STALE);
    }

    @ParameterizedTest
    @CsvSource({"1,NO_RECORD", "2,AMBIGUOUS", "3,MISMATCH"})
    void readsARefusal(String code, EvidenceOutcome outcome) {
        assertThat(read("|" + code + "|" + Asked.NUMBER + "|words|").outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|9|系统忙|", "", "|", "||||", "no bars", "|x|"})
    void readsEverythingElseAsNoAnswer(String data) {
        assertThat(read(data).outcome()).isEqualTo(EvidenceOutcome.UNAVAILABLE);
    }

    @Test
    void refusesAnAnswerThatIsCutShort() {
        assertThatThrownBy(() -> read("|0|" + Asked.NUMBER + "|" + Asked.YI)).isInstanceOf(GarbageException.class);
    }

    @Test
    void refusesAnotherPersonAccountOrNumber() {
        for (String theirs : new String[] {Asked.YI, Asked.CARD, Asked.NUMBER}) {
            assertThatThrownBy(() -> read(GOOD.replace(theirs, "x"))).isInstanceOf(UntrustedAnswerException.class);
        }
        assertThatThrownBy(() -> read("|1|another|words|")).isInstanceOf(UntrustedAnswerException.class);
    }
}
