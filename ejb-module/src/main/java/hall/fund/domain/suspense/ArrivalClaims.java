package hall.fund.domain.suspense;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: whose money of nobody is, as officers say who wait for another; joins the caller's transaction. */
public interface ArrivalClaims {

    void add(ArrivalClaim claim);

    /** The one of an arrival that waits. */
    Optional<ArrivalClaim> find(long arrival);

    /** Those of some arrivals; one statement, none for no arrivals. */
    List<ArrivalClaim> some(Collection<Long> arrivals);

    /** It was confirmed or taken back. */
    void remove(ArrivalClaim claim);
}
