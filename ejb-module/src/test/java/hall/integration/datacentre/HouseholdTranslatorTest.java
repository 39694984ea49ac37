package hall.integration.datacentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.contract.datacentre.HouseholdRow;
import hall.contract.datacentre.QueryHouseholdResponse;
import hall.integration.soap.UntrustedAnswerException;
import hall.shared.Facts;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseholdTranslatorTest {

    private static final String CHILD = "999902201503070011";

    private static HouseholdRow member(String number, String relation) {
        HouseholdRow row = new HouseholdRow();
        row.setXm("示例");
        row.setSfzh(number);
        row.setYhzgx(relation);
        return row;
    }

    private static EvidenceAnswer read(HouseholdRow... members) {
        QueryHouseholdResponse response = new QueryHouseholdResponse();
        response.setHead(Asked.head("0000", "20261123230000"));
        response.getRow().addAll(List.of(members));
        return new HouseholdTranslator().answer(Asked.about(EvidenceType.HOUSEHOLD, Facts.none()), response, Asked.NOW);
    }

    @Test
    void namesTheSpouseAndNobodyElse() {
        EvidenceAnswer answer = read(member(Asked.JIA, "户主"), member(Asked.YI, "妻"), member(CHILD, "子"));
        assertThat(answer.outcome()).isEqualTo(EvidenceOutcome.CONFIRMED);
        assertThat(answer.facts().canonical())
                .isEqualTo("{\"relation\":\"SPOUSE\",\"spouseIdentityNumber\":\"999902198506150010\"}");
        assertThat(read(member(Asked.YI, "户主"), member(Asked.JIA, "夫")).facts().text("spouseIdentityNumber"))
                .isEqualTo(Asked.JIA);
    }

    @Test
    void namesNobodyToAChildOrALoneHead() {
        assertThat(read(member(Asked.YI, "户主")).facts().canonical()).isEqualTo("{\"relation\":\"HEAD\"}");
        assertThat(read(member(Asked.JIA, "户主"), member(Asked.YI, "女")).facts().canonical())
                .isEqualTo("{\"relation\":\"CHILD\"}");
    }

    @Test
    void leavesTwoSpousesToAnOfficer() {
        assertThat(read(member(Asked.YI, "户主"), member(Asked.JIA, "夫"), member("999921199008310134", "夫"))
                        .outcome())
                .isEqualTo(EvidenceOutcome.AMBIGUOUS);
    }

    @Test
    void refusesAHouseholdWithoutThePersonAndWordsOfNoContract() {
        assertThatThrownBy(() -> read(member(Asked.JIA, "户主"))).isInstanceOf(UntrustedAnswerException.class);
        assertThatThrownBy(() -> read(member(Asked.YI, "房客"))).isInstanceOf(GarbageException.class);
        assertThatThrownBy(() -> read(member(Asked.YI, "户主"), member("1", "夫"))).isInstanceOf(GarbageException.class);
        assertThatThrownBy(HouseholdTranslatorTest::read).isInstanceOf(GarbageException.class);
    }
}
