package hall.fund.domain.suspense;

import hall.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: arrivals of which the bank's detail has less than they say; joins the caller's transaction. What is changed is read under its arrival's lock. */
public interface ArrivalContests {

    void add(ArrivalContest contest);

    Optional<ArrivalContest> find(long id);

    /** What one is about: the arrival, and the serial of the movement that it is of. */
    record Subject(long arrival, String movement) {}

    /** What one is about; nothing is kept in memory. */
    Optional<Subject> subject(long id);

    /** Those of an arrival that are not settled, oldest first. */
    List<ArrivalContest> openOf(long arrival);

    /** Whether one of a movement is not settled. */
    boolean isContested(String movement);

    /**
     * By how much the detail has less of some arrivals than is left of them: what is contested in all, and what another arrival made up for; none of
     * which it has all; one statement, none for no arrivals.
     */
    Map<Long, Money> less(Collection<Long> arrivals);

    /** Arrivals of an employer of which one is not settled. */
    Set<Long> contestedOf(String employer);

    /** Those that are not settled with an id above {@code after}, oldest first. */
    List<ArrivalContest> open(long after, int limit);
}
