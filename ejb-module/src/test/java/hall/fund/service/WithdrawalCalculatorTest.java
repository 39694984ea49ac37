package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.memory.SamplePolicies;
import hall.fund.service.WithdrawalCalculator.Answer;
import hall.fund.service.WithdrawalCalculator.Ground;
import hall.fund.service.WithdrawalCalculator.Question;
import hall.policy.service.PolicyInForce;
import hall.shared.Money;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calculator gives what the rules give: the figures are the demo cast's (domain.md §9.7). */
class WithdrawalCalculatorTest {

    private final WithdrawalCalculator calculator =
            new WithdrawalCalculator(new PolicyInForce(new SamplePolicies()), Clock.systemDefaultZone());

    @ParameterizedTest
    @CsvSource({
        "LOAN_REPAYMENT, 63218.45, 24020.40, 0, 24020.40",
        "LOAN_REPAYMENT, 10000.00, 24020.40, 0, 10000.00",
        "LOAN_REPAYMENT, 63218.45, 24020.40, 24020.40, 0.00",
        "LOAN_REPAYMENT, 0.00, 24020.40, 0, 0.00",
        "HOME_PURCHASE, 39198.05, 204000.00, 0, 39198.05",
        "HOME_PURCHASE, 41000.00, 204000.00, 39198.05, 41000.00",
        "HOME_PURCHASE, 41000.00, 204000.00, 180000.00, 24000.00",
        "HOME_PURCHASE, 41000.00, 204000.00, 300000.00, 0.00",
    })
    void givesTheSmallerOfAvailableAndOpen(Ground ground, String balance, String spent, String taken, String amount) {
        Answer answer = calculator.calculate(new Question(ground, Money.of(balance), Money.of(spent), Money.of(taken)));
        assertThat(answer.amount()).isEqualTo(Money.of(amount));
        assertThat(answer.available()).isEqualTo(Money.of(balance));
    }
}
