package hall.finance.memory;

import hall.finance.domain.close.CloseCondition;
import hall.shared.BusinessException;
import java.time.LocalDate;

/** People who book by hand: what they have not finished, and what they finish while a day is compared. */
public final class HandWork implements CloseCondition {

    /** A day on which a voucher waits, null for none. */
    public LocalDate waiting;

    /** What is done between the first question and the last. */
    public Runnable meanwhile = () -> {};

    /** How often somebody was kept from it. */
    public int held;

    @Override
    public void require(LocalDate day) {
        if (day.equals(waiting)) {
            throw new BusinessException("PERIOD-005", 1);
        }
    }

    @Override
    public void requireForGood(LocalDate day) {
        meanwhile.run();
        held++;
        require(day);
    }
}
