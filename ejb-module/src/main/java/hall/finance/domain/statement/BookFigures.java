package hall.finance.domain.statement;

import java.time.LocalDate;

/** Port: sums of the books by period. */
public interface BookFigures {

    /** What moved on income, expense, result, distribution, reserve and special payables; one statement. */
    Movements movements(LocalDate from, LocalDate to);

    /** What happened, both days included; few statements. */
    Statistics.Flow flow(LocalDate from, LocalDate to);
}
