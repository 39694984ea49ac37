package hall.finance.service;

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
import java.util.List;

/** Computes the statements of a day from the books. */
@ApplicationScoped
public class StatementMaking {

    private Ledger ledger;
    private BookFigures figures;

    protected StatementMaking() {}

    @Inject
    public StatementMaking(Ledger ledger, BookFigures figures) {
        this.ledger = ledger;
        this.figures = figures;
    }

    /**
     * All statements as of the end of a day: of its month and year so far. Some fifteen statements of SQL, however many entries
     * there are.
     */
    public List<Sheet> asOf(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        LocalDate year = day.withDayOfYear(1);
        LocalDate last = year.minusYears(1);
        Balances end = balances(day);
        Balances beginning = balances(year.minusDays(1));
        Movements soFar = figures.movements(year, day);
        return List.of(
                BalanceSheet.of(beginning, end),
                IncomeStatement.of(figures.movements(month, day), soFar),
                DistributionStatement.of(
                        new OfYear(beginning.undistributed(), soFar),
                        new OfYear(
                                balances(last.minusDays(1)).undistributed(),
                                figures.movements(last, year.minusDays(1)))),
                Statistics.of(figures.flow(month, day), figures.flow(year, day), end, figures.refundsUnderWay(day)));
    }

    private Balances balances(LocalDate day) {
        return new Balances(ledger.trialBalance(day));
    }
}
