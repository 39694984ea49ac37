package hall.work.service;

import hall.work.domain.Hold;
import jakarta.ejb.ApplicationException;

/** The work was called off, or another server has it by now: whoever meets this stops, and writes nothing. */
@ApplicationException(rollback = true)
public class WorkLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WorkLost(Hold hold) {
        super("work " + hold.work() + " is not in these hands any more");
    }
}
