package hall.fund.domain.contribution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: money that arrived for contributions; joins the caller's transaction. */
public interface Arrivals extends PayerClues.Known {

    void add(Arrival arrival);

    /** The arrival, its row locked. */
    Optional<Arrival> lock(long id);

    /** Those of them that there are, to read; 50 at most are asked for. */
    List<Arrival> all(Collection<Long> ids);

    /** The arrival to read. */
    Optional<Arrival> find(long id);

    /** What nobody is known for and its payer has not again, oldest first. */
    List<Arrival> unidentified(long after, int limit);
}
