package hall.integration.datacentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.contract.datacentre.CardRow;
import hall.contract.datacentre.QueryCardResponse;
import hall.integration.soap.UntrustedAnswerException;
import hall.shared.Facts;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import org.junit.jupiter.api.Test;

class CardTranslatorTest {

    private static EvidenceAnswer read(String person, String name, String bankCard, String state, String finance) {
        CardRow row = new CardRow();
        row.setSfzh(person);
        row.setXm(name);
        row.setKh("SB0000001");
        row.setYhkh(bankCard);
        row.setYhmc("示例市商业银行");
        row.setKzt(state);
        row.setJrzt(finance);
        QueryCardResponse response = new QueryCardResponse();
        response.setHead(Asked.head("0000", "20261123230000"));
        response.getRow().add(row);
        return new CardTranslator()
                .answer(Asked.about(EvidenceType.SOCIAL_SECURITY_CARD, Facts.none()), response, Asked.NOW);
    }

    @Test
    void readsALostCardWithoutBankFunctionAsAnAnswer() {
        EvidenceAnswer answer = read(Asked.YI, "示例乙", Asked.CARD, "挂失", "未激活");
        assertThat(answer.outcome()).isEqualTo(EvidenceOutcome.CONFIRMED);
        assertThat(answer.facts().text("cardState")).isEqualTo("LOST");
        assertThat(answer.facts().text("financialState")).isEqualTo("INACTIVE");
    }

    @Test
    void reportsAnotherNameAsAMismatch() {
        assertThat(read(Asked.YI, "示例已", Asked.CARD, "正常", "已激活").outcome()).isEqualTo(EvidenceOutcome.MISMATCH);
    }

    @Test
    void refusesAnotherPersonsCardAndAWrongCardNumber() {
        assertThatThrownBy(() -> read(Asked.JIA, "示例甲", Asked.CARD, "正常", "已激活"))
                .isInstanceOf(UntrustedAnswerException.class);
        assertThatThrownBy(() -> read(Asked.YI, "示例乙", "9999990000000000015", "正常", "已激活"))
                .isInstanceOf(GarbageException.class);
    }
}
