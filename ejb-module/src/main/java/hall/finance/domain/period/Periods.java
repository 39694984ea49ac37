package hall.finance.domain.period;

import hall.finance.domain.statement.Sheet;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Port: closed periods and the statements kept with them. */
public interface Periods {

    void add(PeriodClose close);

    /** The period, locked. */
    Optional<PeriodClose> lock(long id);

    /** Whether it is asked for or closed. */
    boolean isLive(PeriodKind kind, String period);

    /** Whether it is closed. */
    boolean isDone(PeriodKind kind, String period);

    /** The last month that is closed. */
    Optional<YearMonth> lastMonth();

    /** The last year whose income was carried over. */
    Optional<Year> carriedOver();

    /** What is to be decided and what was, newest first. */
    List<PeriodClose> latest(int most);

    /** Keeps the statements with the period that they are of; once. */
    void keep(PeriodClose close, List<Sheet> sheets);

    /** The kept statistics of the months of a year that are closed, in order; one statement. */
    SortedMap<YearMonth, Sheet> statistics(Year year);

    /** The statements kept of a month or year, empty while it is not closed. */
    List<Sheet> kept(PeriodKind kind, String period);
}
