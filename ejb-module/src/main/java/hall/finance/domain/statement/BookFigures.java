package hall.finance.domain.statement;

import hall.shared.Money;
import java.time.LocalDate;

/** Port: sums of the books by period. */
public interface BookFigures {

    /** What moved on income, expense, result, distribution, reserve and special payables; one statement. */
    Movements movements(LocalDate from, LocalDate to);

    /** What happened, both days included; few statements. */
    Statistics.Flow flow(LocalDate from, LocalDate to);

    /** Arrivals that were on their way back to their payers at the end of the day: in transit, and no deposit; one statement. */
    Money refundsUnderWay(LocalDate day);
}
