package hall.payment.domain;

import java.time.LocalDate;

/** Port: which days the books are open on. */
@FunctionalInterface
public interface OpenDays {

    /**
     * Refuses a day that is closed.
     *
     * @throws hall.shared.ClosedDay it is: the clock was set back, for what happens today
     */
    void require(LocalDate day);
}
