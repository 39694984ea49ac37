package hall.fund.service.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.ContributionTerms;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.EmployerRates;
import hall.fund.domain.contribution.ContributionLine;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.OutOfBounds;
import hall.fund.domain.contribution.RemittanceDays;
import hall.fund.memory.ContributionFile;
import hall.fund.memory.FundDesk;
import hall.fund.memory.SamplePolicies;
import hall.policy.domain.PolicyParameter;
import hall.policy.domain.PolicyParameters;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.Money;
import hall.shared.memory.MemoryUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The minimum wage rises and the highest rate falls on 1 July 2027: lists drawn before and after it, from the same accounts. */
class ContributionBoundsTest {

    private static final String EMPLOYER = "999990000001";
    private static final LocalDate JULY = LocalDate.of(2027, 7, 1);
    private static final Actor CLERK = new Actor(Actor.Kind.CITIZEN, "9");

    private final FundDesk desk = new FundDesk(LocalDate.of(2026, 11, 24));
    private final ContributionFile lists = new ContributionFile(desk.books, new MemoryUnit());
    private final ContributionBounds bounds = new ContributionBounds(lists, new PolicyInForce(new ChangedInJuly()));

    private static final class ChangedInJuly implements PolicyParameters {

        private static final Map<String, String> NEW = Map.of(
                "contribution.minimumWage",
                "2600.00",
                "contribution.averageWage",
                "7000.00",
                "contribution.rateMost",
                "0.10");

        @Override
        public long version() {
            return 1;
        }

        @Override
        public List<PolicyParameter> all() {
            List<PolicyParameter> all = new ArrayList<>();
            for (PolicyParameter p : new SamplePolicies().all()) {
                LocalDate until = NEW.containsKey(p.name()) ? JULY.minusDays(1) : null;
                all.add(of(p.name(), p.value().toString(), LocalDate.of(2016, 1, 1), until));
            }
            NEW.forEach((name, value) -> all.add(of(name, value, JULY, null)));
            return all;
        }

        private static PolicyParameter of(String name, String value, LocalDate from, LocalDate until) {
            return new PolicyParameter(
                    name, new BigDecimal(value), "", from, until, "示例参数", LocalDateTime.of(2016, 1, 1, 0, 0));
        }
    }

    private ContributionList drawn(String month) {
        ContributionMonth of = ContributionMonth.read(month);
        ContributionList list = new ContributionList(
                EMPLOYER,
                CreditKind.REMITTANCE,
                of,
                new RemittanceDays(of.payDay(15), of.payDay(12)),
                CLERK,
                desk.clock.now());
        lists.add(list);
        list.laid(lists.draw(list));
        return list;
    }

    @Test
    void countsWhatTheNewPolicyLeavesOutside() {
        ContributionList june = drawn("202706");
        List<ContributionLine> staff = lists.lines(june.id(), 0, 9);
        assertThat(staff).hasSizeGreaterThan(3);
        terms(staff.get(0), "2000.00", "0.08");
        terms(staff.get(1), "24000.00", "0.08");
        terms(staff.get(2), "2600.00", "0.12");
        assertThat(bounds.of(drawn("202705")))
                .as("bounds belong to what is allowed")
                .isEmpty();
        ContributionList july = drawn("202707");
        OutOfBounds outside = bounds.of(july).orElseThrow();
        assertThat(outside.belowFloor()).isEqualTo(1);
        assertThat(outside.aboveCap()).isEqualTo(1);
        assertThat(outside.otherRates()).isEqualTo(1);
        assertThat(outside.policy().floor()).isEqualTo(Money.of("2600.00"));
        july.undo(desk.clock.now());
        assertThat(bounds.of(july)).as("of a list that nobody pays").isEmpty();
    }

    private void terms(ContributionLine line, String base, String rate) {
        desk.books
                .lock(new AccountNumber(line.account()))
                .change(
                        ContributionTerms.alike(Money.of(base), new BigDecimal(rate)),
                        "B" + line.line(),
                        desk.clock.now());
    }

    @Test
    void tellsOfTheEmployersOwnRates() {
        EmployerRates rates = new EmployerRates(new BigDecimal("0.12"), new BigDecimal("0.08"));
        assertThat(bounds.outside(rates, ContributionMonth.read("202706"))).isEmpty();
        assertThat(bounds.outside(rates, ContributionMonth.read("202707"))
                        .orElseThrow()
                        .rateMost())
                .isEqualByComparingTo("0.10");
        EmployerRates low = new EmployerRates(new BigDecimal("0.05"), new BigDecimal("0.04"));
        assertThat(bounds.outside(low, ContributionMonth.read("202706"))).isPresent();
        assertThat(bounds.outside(low, ContributionMonth.read("201512")))
                .as("of a month before the first policy")
                .isEmpty();
    }
}
