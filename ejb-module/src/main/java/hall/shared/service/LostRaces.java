package hall.shared.service;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Does a transaction again when the database gave way to another one: nothing of it was done. Only for callers without a
 * transaction of their own, and for work that may be done again.
 */
public final class LostRaces {

    private static final int TRIES = 3;

    /** MySQL protocol: duplicate key, lock wait time-out, deadlock. */
    private static final Set<Integer> CODES = Set.of(1062, 1205, 1213);

    private LostRaces() {}

    /** The result of the work; what it throws for another reason, or a third time, is thrown on. */
    public static <T> T again(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (EJBException lost) {
                if (attempt == TRIES || !isLostRace(lost)) {
                    throw lost;
                }
            }
        }
    }

    private static boolean isLostRace(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
