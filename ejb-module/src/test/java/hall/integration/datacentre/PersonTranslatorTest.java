package hall.integration.datacentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.contract.datacentre.PersonRow;
import hall.contract.datacentre.QueryPersonResponse;
import hall.integration.soap.UntrustedAnswerException;
import hall.shared.Facts;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import hall.verification.domain.EvidenceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTranslatorTest {

    private final EvidenceQuery query = Asked.about(EvidenceType.PERSON_IDENTITY, Facts.none());

    private static QueryPersonResponse response(String code, String updated, PersonRow... rows) {
        QueryPersonResponse response = new QueryPersonResponse();
        response.setHead(Asked.head(code, updated));
        response.getRow().addAll(java.util.List.of(rows));
        return response;
    }

    private static PersonRow row(String number, String result, String state) {
        PersonRow row = new PersonRow();
        row.setXm("示例乙");
        row.setSfzh(number);
        row.setResult(result);
        row.setRyzt(state);
        return row;
    }

    private EvidenceAnswer read(QueryPersonResponse response) {
        return new PersonTranslator().answer(query, response, Asked.NOW);
    }

    @ParameterizedTest
    @CsvSource({"0,CONFIRMED,VALID", "1,DENIED,CANCELLED", "2,DENIED,LOCKED", "8,CONFIRMED,MOVED_AWAY", "9,DENIED,DEAD"
    })
    void readsTheStateOfThePerson(String state, EvidenceOutcome outcome, String status) {
        EvidenceAnswer answer = read(response("0000", "20261123230000", row(Asked.YI, "一致", state)));
        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.facts().text("status")).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"不一致,MISMATCH", "库中无此号,NO_RECORD"})
    void readsTheOtherResults(String result, EvidenceOutcome outcome) {
        assertThat(read(response("0000", "20261123230000", row(Asked.YI, result, "0")))
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "0001,NO_RECORD",
        "0002,AMBIGUOUS",
        "0003,MISMATCH",
        "1001,UNAVAILABLE",
        "9002,UNAVAILABLE",
        "?,UNAVAILABLE"
    })
    void readsTheCode(String code, EvidenceOutcome outcome) {
        assertThat(read(response(code, null)).outcome()).isEqualTo(outcome);
    }

    @Test
    void callsDataOfThirtyOneDaysStaleAndOfTwentyNineFresh() {
        assertThat(read(response("0000", "20261024101502", row(Asked.YI, "一致", "0")))
                        .outcome())
                .isEqualTo(EvidenceOutcome.STALE);
        assertThat(read(response("0000", "20261026101502", row(Asked.YI, "一致", "0")))
                        .outcome())
                .isEqualTo(EvidenceOutcome.CONFIRMED);
    }

    @Test
    void refusesAnotherPersonAndAnotherNumber() {
        assertThatThrownBy(() -> read(response("0000", null, row(Asked.JIA, "一致", "0"))))
                .isInstanceOf(UntrustedAnswerException.class);
        QueryPersonResponse other = response("0001", null);
        other.getHead().setReqNo("another");
        assertThatThrownBy(() -> read(other)).isInstanceOf(UntrustedAnswerException.class);
    }

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> read(response("0000", null))).isInstanceOf(GarbageException.class);
        assertThatThrownBy(() -> read(response("0000", "20269999999999", row(Asked.YI, "一致", "0"))))
                .isInstanceOf(GarbageException.class);
        assertThatThrownBy(() -> read(response("0000", null, row(Asked.YI, "一致", "7"))))
                .isInstanceOf(GarbageException.class);
        PersonRow born = row(Asked.YI, "一致", "0");
        born.setCsrq("19870224");
        assertThatThrownBy(() -> read(response("0000", null, born))).isInstanceOf(GarbageException.class);
    }

    @Test
    void leavesSeveralPersonsToAnOfficer() {
        PersonRow row = row(Asked.YI, "一致", "0");
        assertThat(read(response("0000", null, row, row)).outcome()).isEqualTo(EvidenceOutcome.AMBIGUOUS);
    }
}
