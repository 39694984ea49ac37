package hall.fund.domain.suspense;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Port: money in suspense that goes back to its payers, by the ids of {@link Refundable}; joins the caller's transaction. What is changed is
 * read under its arrival's lock.
 */
public interface ArrivalRefunds {

    void add(ArrivalRefund refund);

    /** The one that is proposed, under way or paid; one at most. */
    Optional<ArrivalRefund> standing(long money);

    /** The latest of each of them, whatever became of it. */
    List<ArrivalRefund> latest(Collection<Long> money);

    /** All of one, latest first; 50 at most. */
    List<ArrivalRefund> of(long money);

    /** Those that are under way or ended at the bank, latest first, with an id below {@code before}. */
    List<ArrivalRefund> decided(long before, int limit);
}
