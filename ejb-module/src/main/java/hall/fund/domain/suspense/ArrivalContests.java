package hall.fund.domain.suspense;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: arrivals of which the bank's detail has less than they say; joins the caller's transaction. What is changed is read under its arrival's lock. */
public interface ArrivalContests {

    void add(ArrivalContest contest);

    Optional<ArrivalContest> find(long id);

    /** The arrival of one; nothing is kept in memory. */
    Optional<Long> arrivalOf(long id);

    /** Those of an arrival that are not settled, oldest first. */
    List<ArrivalContest> openOf(long arrival);

    /** Arrivals of an employer of which one is not settled. */
    Set<Long> contestedOf(String employer);

    /** Those that are not settled with an id above {@code after}, oldest first. */
    List<ArrivalContest> open(long after, int limit);
}
