package hall.fund.service.staff;

import static hall.fund.memory.EmployerDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.domain.account.AccountState;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.MonthlyContribution;
import hall.fund.domain.staff.BaseHistory;
import hall.fund.domain.staff.Member;
import hall.fund.domain.staff.StaffLine;
import hall.fund.domain.staff.StaffTable;
import hall.fund.domain.staff.StaffTableCheck;
import hall.fund.domain.staff.TableFile;
import hall.fund.domain.staff.TableKind;
import hall.fund.domain.staff.TypedLine;
import hall.fund.memory.SamplePolicies;
import hall.fund.memory.StaffTableFile;
import hall.payment.memory.SetClock;
import hall.policy.service.PolicyInForce;
import hall.shared.Money;
import hall.shared.Sha256;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Between a table's reading and its taking over the month may be paid by others, and the bounds may change. */
class StaffTableFittingTest {

    private static final ContributionMonth OCTOBER = ContributionMonth.read("202610");
    private static final String ACCOUNT = "999900000001";

    private final SetClock clock = new SetClock("2026-11-24T10:00:00");
    private final PolicyInForce policy = new PolicyInForce(new SamplePolicies());
    private final ContributionPolicy today =
            ContributionPolicy.of(policy.on(LocalDate.of(2026, 11, 24), ContributionPolicy.NAMES));
    private final StaffTableFile tables = new StaffTableFile();
    private final StaffTableFitting fitting = new StaffTableFitting(
            tables,
            new BaseYears() {
                @Override
                int refused(StaffTable table) {
                    return 0;
                }
            },
            policy,
            clock);

    private StaffTable read(TableKind kind, StaffLine line) {
        Optional<ContributionMonth> month = kind == TableKind.BACK_PAYMENTS ? Optional.of(OCTOBER) : Optional.empty();
        StaffTable table =
                new StaffTable("999990000001", new TableFile(kind, "表.csv", Sha256.hex("1"), month), clock.now());
        tables.add(table, new byte[1]);
        table.read(1, 0);
        tables.keep(table, List.of(line));
        return table;
    }

    @Test
    void countsWhatCameForTheMonthSinceItWasRead() {
        Money most = today.mostOfAPart();
        TypedLine typed =
                new TypedLine(2, ACCOUNT, "", "", List.of(most.amount().toPlainString(), "0"), false);
        BigDecimal rate = new BigDecimal("0.08");
        Member member = new Member(ACCOUNT, "示例甲", "", AccountState.NORMAL, false, Money.of("5000.00"), rate, rate);
        StaffLine line =
                StaffTableCheck.ofBackPayments(today, Map.of()).check(typed, Optional.of(member), BaseHistory.NONE);
        assertThat(line.isGood()).isTrue();
        StaffTable table = read(TableKind.BACK_PAYMENTS, line);
        fitting.require(table);
        assertThat(fitting.isOutdated(table)).isFalse();
        tables.paid.put(ACCOUNT, new MonthlyContribution(Money.of("0.01"), Money.ZERO));
        refused("CONTRIBUTION-126", () -> fitting.require(table), 1, most.display());
        assertThat(fitting.isOutdated(table)).isTrue();
    }

    @Test
    void boundsBasesByTheDayOnWhichTheyAreTakenOver() {
        for (Money base : List.of(today.cap(), today.floor())) {
            StaffTable table = read(TableKind.BASES, base(base, Optional.empty()));
            fitting.require(table);
            assertThat(fitting.isOutdated(table)).isFalse();
        }
        for (StaffLine line : List.of(
                base(today.cap().plus(Money.of("0.01")), Optional.empty()),
                base(today.floor().minus(Money.of("0.01")), Optional.empty()),
                base(today.cap().minus(Money.of("1.00")), Optional.of("G02-CAP")))) {
            StaffTable table = read(TableKind.BASES, line);
            refused("CONTRIBUTION-125", () -> fitting.require(table), 1);
            assertThat(fitting.isOutdated(table)).isTrue();
        }
    }

    private static StaffLine base(Money base, Optional<String> notice) {
        return new StaffLine(
                new TypedLine(2, ACCOUNT, "", "", List.of("1"), false),
                ACCOUNT,
                "示例甲",
                Optional.empty(),
                notice,
                "",
                base,
                Money.of("1.00"),
                Money.of("1.00"));
    }
}
