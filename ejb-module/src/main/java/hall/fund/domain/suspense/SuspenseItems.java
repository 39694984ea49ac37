package hall.fund.domain.suspense;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Port: the sums in employers' suspense and what lists took of them; joins the caller's transaction. Whoever takes something here has
 * locked the employer's account first; to add a sum nothing needs to be locked.
 */
public interface SuspenseItems {

    /** How many sums of an employer are looked at; with more of them nothing is put together by itself. */
    int MOST = 500;

    void add(SuspenseItem item);

    void add(SuspenseUse use);

    /** The sum, to change it under its employer's lock or to read it. */
    Optional<SuspenseItem> find(long id);

    /** The employer of a sum; nothing is locked, and nothing kept in memory. */
    Optional<String> employerOf(long id);

    /** What an employer has waiting, oldest first; {@link #MOST} at most. */
    List<SuspenseItem> waiting(String employerAccount);

    /** Some by their ids. */
    List<SuspenseItem> some(Collection<Long> ids);

    /**
     * What waits for all employers, oldest first.
     *
     * @param since only what waits since that day with an id above {@code after}, or since a later one
     */
    List<SuspenseItem> waiting(LocalDate since, long after, int limit);

    /** The names of employers by their accounts (DWZH). */
    Map<String, String> names(Collection<String> employers);

    /** What a list took and was not released, in the order in which it did. */
    List<SuspenseUse> ofList(long list);

    /** What lists took of a sum, released or not, in order; 50 at most. */
    List<SuspenseUse> ofItem(long item);

    /**
     * Employers of which a list waits that was not found stale, and that what waits pays by the rule of {@link Matching}, in the order of
     * their accounts.
     *
     * @param after only accounts behind this one; empty for the first page
     */
    Set<String> employersToMatch(String after, int limit);
}
