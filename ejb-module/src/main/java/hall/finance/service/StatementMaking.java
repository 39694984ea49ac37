package hall.finance.service;

import hall.finance.domain.period.Periods;
import hall.finance.domain.statement.BalanceSheet;
import hall.finance.domain.statement.Balances;
import hall.finance.domain.statement.BookFigures;
import hall.finance.domain.statement.DistributionStatement;
import hall.finance.domain.statement.DistributionStatement.OfYear;
import hall.finance.domain.statement.IncomeStatement;
import hall.finance.domain.statement.Movements;
import hall.finance.domain.statement.Sheet;
import hall.finance.domain.statement.Statistics;
import hall.fund.domain.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes the statements of a day from the books. */
@ApplicationScoped
public class StatementMaking {

    private Ledger ledger;
    private BookFigures figures;
    private Periods periods;

    protected StatementMaking() {}

    @Inject
    public StatementMaking(Ledger ledger, BookFigures figures, Periods periods) {
        this.ledger = ledger;
        this.figures = figures;
        this.periods = periods;
    }

    /**
     * All statements as of the end of a day: of its month and year so far. Some fifteen statements of SQL, however many entries
     * there are; of the months that are closed what was kept of them is read.
     */
    public List<Sheet> asOf(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        LocalDate year = day.withDayOfYear(1);
        LocalDate last = year.minusYears(1);
        Balances end = balances(day);
        Balances beginning = balances(year.minusDays(1));
        Movements soFar = figures.movements(year, day);
        Statistics.Flow flow = figures.flow(month, day);
        return List.of(
                BalanceSheet.of(beginning, end),
                IncomeStatement.of(figures.movements(month, day), soFar),
                DistributionStatement.of(
                        new OfYear(beginning.undistributed(), soFar),
                        new OfYear(
                                balances(last.minusDays(1)).undistributed(),
                                figures.movements(last, year.minusDays(1)))),
                Statistics.of(
                        flow, before(month).map(b -> b.plus(flow)).orElse(flow), end, figures.refundsUnderWay(day)));
    }

    // What closed months kept is added up: a year has twelve times the entries of a month.
    private Optional<Statistics.Flow> before(LocalDate month) {
        List<Statistics.Flow> flows = new ArrayList<>();
        LocalDate from = month.withDayOfYear(1);
        for (Map.Entry<YearMonth, Sheet> kept : periods.statistics(Year.from(month))
                .headMap(YearMonth.from(month))
                .entrySet()) {
            countUpTo(kept.getKey().atDay(1), from, flows);
            flows.add(Statistics.month(kept.getValue()));
            from = kept.getKey().plusMonths(1).atDay(1);
        }
        countUpTo(month, from, flows);
        return flows.stream().reduce(Statistics.Flow::plus);
    }

    private void countUpTo(LocalDate end, LocalDate from, List<Statistics.Flow> flows) {
        if (from.isBefore(end)) {
            flows.add(figures.flow(from, end.minusDays(1)));
        }
    }

    private Balances balances(LocalDate day) {
        return new Balances(ledger.trialBalance(day));
    }
}
