package hall.payment.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankPolicyRuleTest {

    private final BankPolicyRule rule = new BankPolicyRule();

    @Test
    void takesHoursOfADay() {
        assertThatCode(() -> rule.require(hours(0, 1440))).doesNotThrowAnyException();
        assertThatCode(() -> rule.require(hours(510, 1020))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"510, 510", "1020, 510", "1440, 1440"})
    void refusesABankThatClosesBeforeItOpens(int opens, int closes) {
        Facts wrong = hours(opens, closes);
        assertThatThrownBy(() -> rule.require(wrong)).hasMessage("POLICY-013");
    }

    private static Facts hours(int opens, int closes) {
        return Facts.with("bank.opensAt", opens).and("bank.closesAt", closes).build();
    }
}
