package hall.fund.service.staff;

import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.MonthlyContribution;
import hall.fund.domain.staff.StaffLine;
import hall.fund.domain.staff.StaffTable;
import hall.fund.domain.staff.StaffTables;
import hall.fund.domain.staff.TableKind;
import hall.fund.domain.staff.TableState;
import hall.policy.service.PolicyInForce;
import hall.shared.BusinessException;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Whether what was read of a table still holds on the day on which it is taken over: days may lie between. */
@ApplicationScoped
public class StaffTableFitting {

    private static final int AT_ONCE = 1000;

    private StaffTables tables;
    private BaseYears years;
    private PolicyInForce policy;
    private Clock clock;

    protected StaffTableFitting() {}

    @Inject
    public StaffTableFitting(StaffTables tables, BaseYears years, PolicyInForce policy, Clock clock) {
        this.tables = tables;
        this.years = years;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Refuses a table whose good lines are wrong by now; handed in again, it is read by what holds now.
     *
     * @throws BusinessException {@code CONTRIBUTION-125} bases outside the bounds of today (argument: how many); {@code CONTRIBUTION-126} back payments that,
     *     with what stands for the month by now, are more than a month comes to (arguments: how many, the most of a part)
     */
    void require(StaffTable table) {
        if (table.kind() == TableKind.BASES) {
            int outside = outside(table);
            if (outside > 0) {
                throw new BusinessException("CONTRIBUTION-125", outside);
            }
            return;
        }
        int above = above(table);
        if (above > 0) {
            throw new BusinessException("CONTRIBUTION-126", above, most(table).display());
        }
    }

    /** Whether a table that was read and not taken over cannot be any more, whatever its clerk does. */
    boolean isOutdated(StaffTable table) {
        if (table.state() != TableState.READ) {
            return false;
        }
        return table.kind() == TableKind.BASES
                ? outside(table) > 0 || tables.unfit(table) > 0 || years.refused(table) > 0
                : above(table) > 0;
    }

    private int outside(StaffTable table) {
        return tables.outside(table, ContributionPolicy.of(policy.on(LocalDate.now(clock), ContributionPolicy.NAMES)));
    }

    private Money most(StaffTable table) {
        LocalDate day = table.month().orElseThrow().value().atEndOfMonth();
        return ContributionPolicy.of(policy.onOrFirst(day, ContributionPolicy.NAMES))
                .mostOfAPart();
    }

    // Alone each line was below it when it was read.
    private int above(StaffTable table) {
        ContributionMonth month = table.month().orElseThrow();
        Map<String, MonthlyContribution> paid = tables.paid(table.employerAccount(), month);
        if (paid.isEmpty()) {
            return 0;
        }
        Money most = most(table);
        int above = 0;
        List<StaffLine> lines = tables.lines(table.id(), 0, AT_ONCE, false);
        while (!lines.isEmpty()) {
            above += (int) lines.stream()
                    .filter(StaffLine::isGood)
                    .filter(l -> paid.containsKey(l.account()))
                    .filter(l -> new MonthlyContribution(l.personPart(), l.employerPart())
                            .plus(paid.get(l.account()))
                            .isAbove(most))
                    .count();
            lines = tables.lines(table.id(), lines.get(lines.size() - 1).row(), AT_ONCE, false);
        }
        return above;
    }
}
