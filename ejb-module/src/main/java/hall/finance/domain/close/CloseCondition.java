package hall.finance.domain.close;

import java.time.LocalDate;

/** Port: what else must be done before a day can close, such as vouchers that wait for a second officer. */
public interface CloseCondition {

    /** Refuses a day on which something is unfinished as things are, with the code of whoever knows; waits for nobody. */
    void require(LocalDate day);

    /**
     * The same for good: waits for whoever is at it, and until the transaction ends nobody begins. As late as can be, for others wait
     * meanwhile.
     */
    void requireForGood(LocalDate day);
}
