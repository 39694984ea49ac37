package hall.shared;

import java.time.LocalDate;

/**
 * Nothing can be booked: the day it would stand on is closed. For what is booked on the day it happens this means that the clock was set back over
 * a closed day. People are told so in words ({@code FUND-092}: the day, the last closed one); work that runs by itself waits and goes on when the
 * clock is right again, and never takes this for a refusal of what it does.
 */
public class ClosedDay extends BusinessException {

    /**
     * What is refused.
     *
     * @param day the day of the entry
     * @param closed the last day that is closed
     */
    public ClosedDay(LocalDate day, LocalDate closed) {
        super("FUND-092", day, closed);
    }
}
