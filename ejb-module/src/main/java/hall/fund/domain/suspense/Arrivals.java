package hall.fund.domain.suspense;

import hall.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: money that arrived for contributions; joins the caller's transaction. */
public interface Arrivals extends PayerClues.Known {

    void add(Arrival arrival);

    /** The arrival, its row locked. */
    Optional<Arrival> lock(long id);

    /** The arrival of that line of the bank, its row locked. */
    Optional<Arrival> lockBySerial(String bankSerial);

    /**
     * One that is known by its line.
     *
     * @param employer DWZH, null while nobody is known for it
     */
    record OfMovement(long id, String employer) {}

    /** Those of a movement, what the detail had more of it among them, the newest first; nothing is locked, and nothing kept in memory. */
    List<OfMovement> ofMovement(String bankSerial);

    /** Those of them that there are, to read; 50 at most are asked for. */
    List<Arrival> all(Collection<Long> ids);

    /** The arrival to read. */
    Optional<Arrival> find(long id);

    /** Untouched money of nobody of one of these sums, the newest first. */
    List<Arrival> unclaimedOf(Collection<Money> amounts, int limit);

    /** What nobody is known for, its payer has not again, and is not out of the books, oldest first. */
    List<Arrival> unidentified(long after, int limit);
}
