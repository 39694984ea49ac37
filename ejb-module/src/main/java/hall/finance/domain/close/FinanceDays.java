package hall.finance.domain.close;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: days and their differences; joins the caller's transaction. */
public interface FinanceDays {

    void add(FinanceDay day);

    Optional<FinanceDay> day(LocalDate day);

    /** The day with its row locked until the transaction ends. */
    Optional<FinanceDay> lock(LocalDate day);

    /** Some days, those that were reconciled; one statement, none for no days. */
    List<FinanceDay> all(Collection<LocalDate> days);

    /** Days before one, latest first. */
    List<FinanceDay> before(LocalDate day, int limit);

    /** The day that somebody has prepared and nobody closed, locked; there is one at most, for days close in order. */
    Optional<FinanceDay> lockPrepared();

    void add(ReconciliationItem item);

    Optional<ReconciliationItem> item(long id);

    /** The differences with their rows locked. */
    List<ReconciliationItem> lock(List<Long> ids);

    /** What an act resolved, locked. */
    List<ReconciliationItem> lockSettlement(long settlement);

    /** Open ones, and all whose last side is of the day or later. */
    List<ReconciliationItem> around(LocalDate from);

    /** All numbers, serials and keys of open differences. */
    Set<String> openWords();

    /** Counts what a day's comparison knows already, and what its balance starts from: another mark when any of it changes. */
    String mark(LocalDate day);

    /** Those found up to the day that are open, or cleared after it only: what a day's end is explained by, in the order of ids. */
    List<ReconciliationItem> explaining(LocalDate day);

    /** Open ones in the order of their last days, 50 at most. */
    List<ReconciliationItem> open(LocalDate dueAfter, long after, int limit);

    /** The same of those only whose last day is before the given one. */
    List<ReconciliationItem> late(LocalDate today, LocalDate dueAfter, long after, int limit);

    /** How many are open, how many of them nobody has classified, and how many are late. */
    OpenCount count(LocalDate today);

    /**
     * Open differences in numbers.
     *
     * @param late their last day has passed
     */
    record OpenCount(long open, long unclassified, long late) implements java.io.Serializable {}
}
