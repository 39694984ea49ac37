package hall.integration.datacentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.contract.datacentre.MarriageRow;
import hall.contract.datacentre.QueryMarriageResponse;
import hall.integration.soap.UntrustedAnswerException;
import hall.shared.Facts;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarriageTranslatorTest {

    private static final MarriageRow WEDDING = row("20160118", "结婚", Asked.JIA, Asked.YI);
    private static final MarriageRow DIVORCE = row("20200501", "离婚", Asked.JIA, Asked.YI);

    private static MarriageRow row(String day, String kind, String husband, String wife) {
        MarriageRow row = new MarriageRow();
        row.setDjrq(day);
        row.setDjlx(kind);
        row.setXmN("示例甲");
        row.setSfzhN(husband);
        row.setXmV("示例乙");
        row.setSfzhV(wife);
        return row;
    }

    private static EvidenceAnswer read(Facts details, String state, MarriageRow... rows) {
        QueryMarriageResponse response = new QueryMarriageResponse();
        response.setHead(Asked.head("0000", "20261123230000"));
        response.setHyzk(state);
        response.getRow().addAll(List.of(rows));
        return new MarriageTranslator().answer(Asked.about(EvidenceType.MARRIAGE, details), response, Asked.NOW);
    }

    @Test
    void namesTheSpouse() {
        EvidenceAnswer answer = read(Facts.none(), "20", WEDDING);
        assertThat(answer.outcome()).isEqualTo(EvidenceOutcome.CONFIRMED);
        assertThat(answer.facts().canonical())
                .isEqualTo("{\"maritalStatus\":\"MARRIED\",\"registeredOn\":\"2016-01-18\","
                        + "\"spouseIdentityNumber\":\"999902198506150010\",\"spouseName\":\"示例甲\"}");
    }

    @Test
    void takesTheLatestEntry() {
        assertThat(read(Facts.none(), "20", DIVORCE, WEDDING).facts().text("maritalStatus"))
                .isEqualTo("DIVORCED");
    }

    @Test
    void deniesASpouseWhoIsDivorcedOrAnother() {
        Facts jia = Facts.with("spouseIdentityNumber", Asked.JIA).build();
        Facts other = Facts.with("spouseIdentityNumber", "999921199008310134").build();
        assertThat(read(jia, "20", WEDDING).outcome()).isEqualTo(EvidenceOutcome.CONFIRMED);
        assertThat(read(jia, "20", WEDDING, DIVORCE).outcome()).isEqualTo(EvidenceOutcome.DENIED);
        assertThat(read(other, "20", WEDDING).outcome()).isEqualTo(EvidenceOutcome.DENIED);
    }

    @Test
    void refusesARowOfStrangers() {
        MarriageRow strangers = row("20160118", "结婚", Asked.JIA, "999921199008310134");
        assertThatThrownBy(() -> read(Facts.none(), "20", WEDDING, strangers))
                .isInstanceOf(UntrustedAnswerException.class);
    }

    @Test
    void refusesAKindThatTheContractDoesNotHave() {
        assertThatThrownBy(() -> read(Facts.none(), "20", row("20160118", "订婚", Asked.JIA, Asked.YI)))
                .isInstanceOf(GarbageException.class);
    }
}
