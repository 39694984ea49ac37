package hall.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.shared.BusinessException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number the law leaves to the centre: proposed by one, published by another, and every day keeps its value. */
class PolicyProposalTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 27, 10, 0);
    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 28);
    private static final String BASIS = "示管〔2026〕12号第三条";
    private static final String NAME = "withdrawal.keepBalance";

    private final PolicyParameter installed = new PolicyParameter(
            NAME, new BigDecimal("0.00"), "CNY", LocalDate.of(2016, 1, 1), null, "示例参数", LocalDateTime.MIN);

    @Test
    void publishesWhatAnotherProposedAndKeepsEachDaysValue() {
        PolicyParameter fresh = proposal("100", TOMORROW).publish("policy2", NOW);
        List<PolicyParameter> all = List.of(fresh, installed);
        assertThat(InForce.on(TOMORROW.minusDays(1), all).get(NAME)).isSameAs(installed);
        assertThat(InForce.on(TOMORROW, all).get(NAME)).isSameAs(fresh);
        assertThat(InForce.on(TOMORROW.plusYears(9), all).get(NAME)).isSameAs(fresh);
        assertThat(InForce.next(NOW.toLocalDate(), NAME, all)).containsSame(fresh);
        assertThat(InForce.next(TOMORROW, NAME, all)).isEmpty();
        assertThat(fresh.value()).isEqualTo(new BigDecimal("100.00"));
    }

    @Test
    void theLaterPublicationForTheSameDayCounts() {
        PolicyParameter wrong = proposal("100", TOMORROW).publish("policy2", NOW);
        PolicyParameter right = proposal("10", TOMORROW).publish("policy2", NOW.plusMinutes(1));
        assertThat(InForce.on(TOMORROW, List.of(right, wrong, installed)).get(NAME))
                .isSameAs(right);
        assertThat(InForce.on(TOMORROW, List.of(installed, wrong, right)).get(NAME))
                .isSameAs(right);
    }

    @Test
    void nobodyPublishesTheirOwn() {
        PolicyProposal mine = proposal("100", TOMORROW);
        refuses("POLICY-005", () -> mine.publish("policy1", NOW));
        mine.refuse("policy1", "写错了", NOW);
        assertThat(mine.state()).isEqualTo(PolicyProposal.State.WITHDRAWN);
        refuses("POLICY-006", () -> mine.publish("policy2", NOW));
    }

    @Test
    void isDecidedOnceAndWithAReason() {
        PolicyProposal proposal = proposal("100", TOMORROW);
        refuses("POLICY-007", () -> proposal.refuse("policy2", " ", NOW));
        refuses("POLICY-007", () -> proposal.refuse("policy2", "长".repeat(201), NOW));
        proposal.refuse("policy2", "依据不足", NOW);
        assertThat(proposal.state()).isEqualTo(PolicyProposal.State.REFUSED);
        refuses("POLICY-006", () -> proposal.refuse("policy2", "再退一次", NOW));
    }

    @Test
    void neverBeginsToday() {
        refuses("POLICY-003", () -> proposal("100", NOW.toLocalDate()));
        refuses("POLICY-003", () -> proposal("100", TOMORROW.plusYears(4)));
        refuses("POLICY-003", () -> proposal("100", null));
        PolicyProposal late = proposal("100", TOMORROW);
        refuses("POLICY-003", () -> late.publish("policy2", NOW.plusDays(1)));
    }

    @Test
    void namesItsBasis() {
        refuses(
                "POLICY-004",
                () -> new PolicyProposal(
                        NAME, "CNY", new ProposeParameter(NAME, "1", TOMORROW, "  短 "), "policy1", NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "CNY, 0, 0.00",
        "CNY, 100.5, 100.50",
        "CNY, 0.001,",
        "CNY, -1,",
        "CNY, 1e5,",
        "CNY, '1,000',",
        "CNY, 99999999999,",
        "CNY, '',",
        "MONTH, 12, 12",
        "MONTH, 1.5,",
        "MONTH, 1201,",
        "MINUTE_OF_DAY, 1440, 1440",
        "MINUTE_OF_DAY, 1441,",
        "WORKING_DAY, 366, 366",
        "WORKING_DAY, 0,",
        "WORKING_DAY, 367,",
        "RATE, 0.0485, 0.0485",
        "RATE, 1.01,",
        "MADE_UP, 3.1415926, 3.1415926",
        "MADE_UP, 0000000000000000000000001,",
    })
    void readsOnlyWhatMakesSenseInTheUnit(String unit, String typed, String read) {
        if (read == null) {
            refuses("POLICY-002", () -> PolicyUnit.of(unit).read(typed));
        } else {
            assertThat(PolicyUnit.of(unit).read(typed)).isEqualTo(new BigDecimal(read));
        }
    }

    private static PolicyProposal proposal(String value, LocalDate from) {
        return new PolicyProposal(NAME, "CNY", new ProposeParameter(NAME, value, from, BASIS), "policy1", NOW);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
