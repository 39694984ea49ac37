package hall.shared.service;

import hall.shared.BusinessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Does a transaction again, or says so in words, when the database gave way to another one: nothing of it was done. Only for
 * callers without a transaction of their own.
 */
public final class LostRaces {

    private static final int TRIES = 3;

    /** MySQL protocol: duplicate key, lock wait time-out, deadlock. */
    private static final Set<Integer> CODES = Set.of(1062, 1205, 1213);

    private static final Set<Integer> WAITED = Set.of(1205, 1213);

    private LostRaces() {}

    /** The result of work that may be done again; what it throws for another reason, or a third time, is thrown on. */
    public static <T> T again(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (EJBException lost) {
                if (attempt == TRIES || !isOf(lost, CODES)) {
                    throw lost;
                }
            }
        }
    }

    /**
     * Does work once, where another transaction may take so long that doing it again would only wait again.
     *
     * @throws BusinessException with the code when others were at the same rows for too long or were faster; what the work throws for another
     *     reason is thrown on
     */
    public static void orRefuse(String code, Runnable work) {
        try {
            work.run();
        } catch (EJBException lost) {
            if (isOf(lost, WAITED) || isOvertaken(lost)) {
                throw new BusinessException(code);
            }
            throw lost;
        }
    }

    private static boolean isOf(Throwable thrown, Set<Integer> codes) {
        return causes(thrown).anyMatch(t -> t instanceof SQLException sql && codes.contains(sql.getErrorCode()));
    }

    private static boolean isOvertaken(Throwable thrown) {
        return causes(thrown).anyMatch(OptimisticLockException.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }
}
