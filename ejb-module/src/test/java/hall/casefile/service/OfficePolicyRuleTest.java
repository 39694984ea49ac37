package hall.casefile.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficePolicyRuleTest {

    private final OfficePolicyRule rule = new OfficePolicyRule();

    @ParameterizedTest
    @CsvSource({"510, 720, 870, 1050", "510, 720, 720, 1050", "510, 1050, 1050, 1050"})
    void takesHoursThatFollowEachOther(int from, int noon, int after, int until) {
        assertThatCode(() -> rule.require(hours(from, noon, after, until))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"720, 510, 870, 1050", "510, 900, 870, 1050", "510, 720, 870, 1440", "510, 510, 870, 870"})
    void refusesHoursThatNobodyCouldWork(int from, int noon, int after, int until) {
        Facts wrong = hours(from, noon, after, until);
        assertThatThrownBy(() -> rule.require(wrong)).hasMessage("POLICY-014");
    }

    private static Facts hours(int from, int noon, int after, int until) {
        return Facts.with("office.morningFrom", from)
                .and("office.morningTo", noon)
                .and("office.afternoonFrom", after)
                .and("office.afternoonTo", until)
                .build();
    }
}
