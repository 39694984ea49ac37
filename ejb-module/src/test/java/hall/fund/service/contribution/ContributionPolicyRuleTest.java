package hall.fund.service.contribution;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.memory.SamplePolicies;
import hall.policy.service.PolicyInForce;
import hall.shared.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values by which no contribution could be reckoned are refused before they are published, each in its own words. */
class ContributionPolicyRuleTest {

    private final ContributionPolicyRule rule = new ContributionPolicyRule();
    private final Facts installed =
            new PolicyInForce(new SamplePolicies()).on(LocalDate.of(2026, 11, 24), rule.names());

    @Test
    void takesWhatTheInstallationBrings() {
        assertThatCode(() -> rule.require(installed)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "contribution.roundTo, 0.00, POLICY-010",
        "contribution.roundTo, 0.05, POLICY-010",
        "contribution.roundTo, 100.00, POLICY-010",
        "contribution.rateLeast, 0.04, POLICY-011",
        "contribution.rateLeast, 0.13, POLICY-011",
        "contribution.rateLeast, 0.055, POLICY-011",
        "contribution.rateMost, 0.0499, POLICY-011",
        "contribution.capFactor, 0, POLICY-012",
        "contribution.averageWage, 600.00, POLICY-012",
        "contribution.minimumWage, 0.00, POLICY-012",
        "contribution.minimumWage, 24000.01, POLICY-012",
    })
    void refuses(String name, String value, String code) {
        Facts changed = with(name, value);
        assertThatThrownBy(() -> rule.require(changed)).hasMessage(code);
    }

    @ParameterizedTest
    @CsvSource({
        "contribution.roundTo, 1.00",
        "contribution.rateLeast, 0.12",
        "contribution.rateMost, 0.05",
        "contribution.minimumWage, 24000.00",
        "contribution.averageWage, 666.67",
    })
    void takesTheBounds(String name, String value) {
        Facts changed = with(name, value);
        assertThatCode(() -> rule.require(changed)).doesNotThrowAnyException();
    }

    private Facts with(String changed, String value) {
        Facts.Builder out = Facts.builder();
        installed.names().forEach(n -> out.and(n, n.equals(changed) ? new BigDecimal(value) : installed.number(n)));
        return out.build();
    }
}
