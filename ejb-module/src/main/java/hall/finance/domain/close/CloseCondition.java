package hall.finance.domain.close;

import java.time.LocalDate;

/** Port: what else must be done before a day can close, such as vouchers that wait for a second officer. */
@FunctionalInterface
public interface CloseCondition {

    /** Refuses a day on which something is unfinished, with the code of whoever knows; waits for whoever is at it. */
    void require(LocalDate day);
}
