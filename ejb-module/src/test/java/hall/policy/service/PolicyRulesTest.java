package hall.policy.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.policy.domain.PolicyParameter;
import hall.policy.domain.PolicyRule;
import hall.shared.BusinessException;
import hall.shared.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A value is held against the others on its first day, and on each later day on which one of them changes. */
class PolicyRulesTest {

    private static final LocalDate BEGIN = LocalDate.of(2016, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2027, 7, 1);

    /** The least is not above the most. */
    private static final PolicyRule ORDER = new PolicyRule() {
        @Override
        public Set<String> names() {
            return Set.of("least", "most");
        }

        @Override
        public void require(Facts values) {
            if (values.integer("least") > values.integer("most")) {
                throw new BusinessException("ORDER");
            }
        }
    };

    private final PolicyRules rules = new PolicyRules(List.of(ORDER));
    private final List<PolicyParameter> published = List.of(
            value("least", 5, BEGIN), value("most", 12, BEGIN), value("most", 8, JULY), value("other", 1, BEGIN));

    private static PolicyParameter value(String name, int value, LocalDate from) {
        return new PolicyParameter(name, BigDecimal.valueOf(value), "", from, null, "示例参数", from.atStartOfDay());
    }

    @Test
    void takesWhatGoesWithTheOthers() {
        assertThatCode(() -> rules.require(value("least", 8, JULY.minusDays(9)), published))
                .doesNotThrowAnyException();
        assertThatCode(() -> rules.require(value("other", 99, JULY), published)).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatDoesNotGoWithTheOthersOnItsFirstDay() {
        assertThatThrownBy(() -> rules.require(value("least", 13, JULY.minusDays(9)), published))
                .hasMessage("ORDER");
        assertThatThrownBy(() -> rules.require(value("most", 4, JULY), published))
                .hasMessage("ORDER");
    }

    @Test
    void refusesWhatWillNotGoWithALaterValue() {
        assertThatThrownBy(() -> rules.require(value("least", 9, JULY.minusDays(9)), published))
                .as("fits the 12 of its own days, not the 8 from July on")
                .hasMessage("ORDER");
    }
}
