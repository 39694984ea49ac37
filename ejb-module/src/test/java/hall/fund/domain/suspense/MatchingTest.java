package hall.fund.domain.suspense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.CreditKind;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.DifferenceHint;
import hall.fund.domain.contribution.DifferenceHint.Candidate;
import hall.fund.domain.contribution.ListState;
import hall.fund.domain.contribution.ListTotals;
import hall.fund.domain.contribution.RemittanceDays;
import hall.payment.domain.MoneyArrived;
import hall.shared.Actor;
import hall.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money finds its list to the cent or stays where it is. */
class MatchingTest {

    private static final String EMPLOYER = "999990000001";
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final Actor CLERK = new Actor(Actor.Kind.CITIZEN, "17");

    private static final PayerClues.Known KNOWN = new PayerClues.Known() {
        private final Map<String, Set<String>> numbers = Map.of(
                EMPLOYER,
                Set.of(EMPLOYER),
                "91999900MA0000015N",
                Set.of(EMPLOYER),
                "999990000002",
                Set.of("999990000002"));

        @Override
        public Set<String> byNumbers(Set<String> sought) {
            return sought.stream()
                    .flatMap(n -> numbers.getOrDefault(n, Set.of()).stream())
                    .collect(Collectors.toSet());
        }

        @Override
        public Set<String> byNames(Set<String> variants) {
            return variants.contains("示例市虚构纺织（集团）有限公司") ? Set.of(EMPLOYER) : Set.of();
        }

        @Override
        public Set<String> byPayerAccount(String payerAccount) {
            return switch (payerAccount) {
                case "6200" -> Set.of(EMPLOYER);
                case "6201" -> Set.of(EMPLOYER, "999990000002");
                default -> Set.of();
            };
        }

        @Override
        public Set<String> byWaitingTotal(Money amount) {
            return amount.equals(Money.of("132480.00")) ? Set.of("999990000003") : Set.of();
        }
    };

    private static ContributionList list(String total, String month) {
        ContributionList list = new ContributionList(
                EMPLOYER,
                CreditKind.REMITTANCE,
                ContributionMonth.read(month),
                new RemittanceDays(NOW.toLocalDate(), NOW.toLocalDate()),
                CLERK,
                NOW);
        list.laid(new ListTotals(3, Money.of(total)));
        list.confirm(Money.of(total), CLERK, NOW);
        return list;
    }

    private static MoneyArrived money(String amount, String payerAccount, String name, String remark) {
        return new MoneyArrived(
                "S" + amount + remark,
                "999980000000000001",
                payerAccount,
                name,
                Money.of(amount),
                remark,
                NOW.toLocalDate());
    }

    private static Arrival arrival(String amount, String remark) {
        return new Arrival(money(amount, "", "", remark), Optional.of(EMPLOYER), NOW);
    }

    @Test
    void tellsEverythingThatPointsToAnEmployer() {
        Arrival unclear =
                new Arrival(money("132480.00", "6201", "示例市虚构纺织（集团）有限公司", "999990000002 十一月"), Optional.empty(), NOW);
        assertThat(PayerClues.all(unclear, KNOWN))
                .containsEntry("999990000002", Set.of(PayerClue.Kind.REMARK, PayerClue.Kind.PAYER))
                .containsEntry(EMPLOYER, Set.of(PayerClue.Kind.NAME, PayerClue.Kind.PAYER))
                .containsEntry("999990000003", Set.of(PayerClue.Kind.AMOUNT))
                .hasSize(3);
    }

    private static Matching.Found first(List<ContributionList> waiting, List<Arrival> arrivals) {
        return Matching.first(
                waiting,
                arrivals.stream().map(SuspenseItem::of).toList(),
                (item, list) -> arrivals.stream().anyMatch(a -> a.id() == item.id() && a.names(list.number())));
    }

    private static SuspenseItem waits(String amount) {
        return SuspenseItem.of(arrival(amount, ""));
    }

    private static SuspenseItem corrected(String amount) {
        return SuspenseItem.corrected(4711, EMPLOYER, Optional.empty(), Money.of(amount), NOW.toLocalDate());
    }

    @Property(tries = 300)
    void takesExactlyTheTotal(@ForAll @LongRange(min = 1, max = 500) long cents) {
        ContributionList list = list("2.50", "202611");
        Arrival arrival = arrival(
                Money.of("0.01").amount().multiply(BigDecimal.valueOf(cents)).toPlainString(), "");
        assertThat(first(List.of(list), List.of(arrival)).match().isPresent()).isEqualTo(cents == 250);
    }

    /** docs/adr/0019: to the cent by one arrival or by everything; what would have to be divided waits for the clerk's word. */
    @Test
    void putsEverythingTogetherAndDividesNothing() {
        List<ContributionList> waiting = List.of(list("132480.00", "202611"));
        Arrival most = arrival("132400.00", "");
        Arrival rest = arrival("80.00", "");
        assertThat(first(waiting, List.of(most)).match()).isEmpty();
        assertThat(first(waiting, List.of(most, rest)).match().orElseThrow().money())
                .extracting(SuspenseItem::remaining)
                .containsExactly(Money.of("132400.00"), Money.of("80.00"));
        assertThat(first(waiting, List.of(most, rest, arrival("0.01", ""))).match())
                .isEmpty();
        assertThat(first(waiting, List.of(arrival("264960.00", ""))).match()).isEmpty();
    }

    @Test
    void takesOneArrivalBeforeEverythingTogether() {
        ContributionList one = list("100.00", "202610");
        ContributionList both = list("150.00", "202611");
        Matching.Found found = first(List.of(one, both), List.of(arrival("50.00", ""), arrival("100.00", "")));
        assertThat(found.match().orElseThrow().list()).isSameAs(one);
    }

    @Test
    void takesWhatACorrectionPutBackOnlyWhenNothingElseIsThere() {
        ContributionList list = list("100.00", "202611");
        List<SuspenseItem> both = List.of(corrected("100.00"), waits("1.00"));
        assertThat(Matching.first(List.of(list), both, (i, l) -> false).match()).isEmpty();
        assertThat(Matching.first(List.of(list), both.subList(0, 1), (i, l) -> false)
                        .match())
                .isPresent();
    }

    @Test
    void takesTheOldestFirstOnTheClerksWordAndNoMoreThanItNeeds() {
        ContributionList list = list("100.00", "202611");
        SuspenseItem oldest = waits("80.00");
        SuspenseItem latest = waits("50.00");
        assertThat(Matching.oldestFirst(list, List.of(oldest, latest)))
                .containsExactly(
                        new Matching.Part(oldest, Money.of("80.00")), new Matching.Part(latest, Money.of("20.00")));
        list.claim(Money.of("80.00"));
        oldest.use(list, Money.of("80.00"), NOW);
        assertThat(list.open()).hasToString("20.00");
        assertThat(Matching.oldestFirst(list, List.of(latest)))
                .containsExactly(new Matching.Part(latest, Money.of("20.00")));
        assertThat(Matching.first(List.of(list), List.of(latest), (i, l) -> false)
                        .match())
                .as("20 of 50 would have to be divided")
                .isEmpty();
        list.claim(Money.of("20.00"));
        assertThat(Matching.first(List.of(list), List.of(), (i, l) -> false)
                        .match()
                        .orElseThrow()
                        .money())
                .isEmpty();
    }

    @Test
    void neitherTakesNorGivesBackMoreThanThereIs() {
        ContributionList list = list("100.00", "202611");
        SuspenseItem item = waits("80.00");
        assertThatThrownBy(() -> item.use(list, Money.of("80.01"), NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> item.use(list, Money.ZERO, NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> list.claim(Money.of("100.01"))).isInstanceOf(IllegalStateException.class);
        SuspenseUse use = item.use(list, Money.of("30.00"), NOW);
        assertThat(item.isWholeArrival()).isFalse();
        use.release(item, NOW);
        assertThat(item.isWholeArrival()).isTrue();
        assertThatThrownBy(() -> use.release(item, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysWhatComesNearest() {
        ContributionList list = list("132480.00", "202611");
        assertThat(Matching.nearest(list, List.of())).isEmpty();
        assertThat(Matching.nearest(list, List.of(waits("132400.00"), waits("70.00")))
                        .orElseThrow()
                        .amount())
                .hasToString("132470.00");
        assertThat(Matching.nearest(list, List.of(waits("5000.00"), waits("132400.00")))
                        .orElseThrow()
                        .amount())
                .hasToString("132400.00");
    }

    @Test
    void asksWhichOfTwoListsIsMeant() {
        ContributionList one = list("100.00", "202610");
        ContributionList two = list("100.00", "202611");
        Matching.Found unnamed = first(List.of(one, two), List.of(arrival("100.00", "公积金")));
        assertThat(unnamed.match()).isEmpty();
        assertThat(unnamed.ambiguous()).containsExactly(one, two);
        assertThat(first(List.of(one, two), List.of(arrival("40.00", ""), arrival("60.00", "")))
                        .ambiguous())
                .containsExactly(one, two);
        Matching.Found named = first(List.of(one, two), List.of(arrival("100.00", "汇缴" + two.number() + "号")));
        assertThat(named.match().orElseThrow().list()).isSameAs(two);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 999990000001 十一月公积金, 999990000001",
        "'', 别的公司, 91999900ma0000015n, 999990000001",
        "'', '', ９９９９９００００００１, 999990000001",
        "'', '', 999990000001 999990000002, ''",
        "'', 示例市虚构纺织(集团)有限公司, 工资, 999990000001",
        "6200, 张三, '', 999990000001",
        "6201, 张三, '', ''",
        "'', 张三, '', ''",
    })
    void knowsThePayerOrNobody(String account, String name, String remark, String employer) {
        assertThat(PayerClues.employer(money("1.00", account, name, remark), KNOWN)
                        .orElse(""))
                .isEqualTo(employer);
    }

    @Test
    void goesFromDraftToPostedAndNoFurther() {
        ContributionList list = list("100.00", "202611");
        assertThatThrownBy(() -> list.confirm(Money.of("100.00"), CLERK, NOW)).hasMessage("CONTRIBUTION-017");
        list.post(NOW);
        assertThat(list.state()).isEqualTo(ListState.POSTED);
        assertThatThrownBy(() -> list.undo(NOW)).hasMessage("CONTRIBUTION-017");
    }

    @Test
    void confirmsOnlyWhatTheClerkSaw() {
        ContributionList list = new ContributionList(
                EMPLOYER,
                CreditKind.REMITTANCE,
                ContributionMonth.read("202611"),
                new RemittanceDays(NOW.toLocalDate(), NOW.toLocalDate()),
                CLERK,
                NOW);
        assertThatThrownBy(() -> list.laid(new ListTotals(0, Money.ZERO))).hasMessage("CONTRIBUTION-016");
        list.laid(new ListTotals(86, Money.of("132480.00")));
        assertThatThrownBy(() -> list.confirm(Money.of("132400.00"), CLERK, NOW))
                .hasMessage("CONTRIBUTION-019");
    }

    @Test
    void pointsToTheLinesThatExplainADifference() {
        List<Candidate> lines = List.of(
                new Candidate(1, Money.of("900.00"), Money.of("900.00")),
                new Candidate(17, Money.of("950.00"), Money.of("900.00")),
                new Candidate(43, Money.of("830.00"), Money.of("800.00")));
        assertThat(DifferenceHint.lines(lines, Money.of("80.00"))).containsExactly(17, 43);
        assertThat(DifferenceHint.lines(lines, Money.of("-80.00"))).containsExactly(17, 43);
        assertThat(DifferenceHint.lines(lines, Money.of("30.00"))).containsExactly(43);
        assertThat(DifferenceHint.lines(lines, Money.of("900.00"))).containsExactly(1);
        assertThat(DifferenceHint.lines(lines, Money.of("7.00"))).isEmpty();
    }
}
