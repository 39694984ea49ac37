package hall.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.BusinessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LostRacesTest {

    private final AtomicInteger tries = new AtomicInteger();

    private static EJBException sql(int code) {
        return new EJBException(new IllegalStateException(new SQLException("lost", "40001", code)));
    }

    private String failing(int times, int code) {
        if (tries.incrementAndGet() <= times) {
            throw sql(code);
        }
        return "done";
    }

    @Test
    void doesAgainWhatLostADeadlock() {
        assertThat(LostRaces.again(() -> failing(2, 1213))).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void givesUpAfterTheThirdTime() {
        assertThatThrownBy(() -> LostRaces.again(() -> failing(9, 1205))).isInstanceOf(EJBException.class);
        assertThat(tries).hasValue(3);
    }

    @Test
    void saysThatItWaitedForTooLong() {
        for (int code : new int[] {1205, 1213}) {
            assertThatThrownBy(() -> LostRaces.orRefuse("FINANCE-021", () -> failing(9, code)))
                    .isInstanceOf(BusinessException.class)
                    .hasMessage("FINANCE-021");
        }
        assertThat(tries).hasValue(2);
        assertThatThrownBy(() -> LostRaces.orRefuse("FINANCE-021", () -> {
                    throw new EJBException(new OptimisticLockException());
                }))
                .hasMessage("FINANCE-021");
    }

    @Test
    void saysNothingOfWhatFailedForAnotherReason() {
        assertThatThrownBy(() -> LostRaces.orRefuse("FINANCE-021", () -> failing(9, 1062)))
                .isInstanceOf(EJBException.class);
        assertThatThrownBy(() -> LostRaces.orRefuse("FINANCE-021", () -> {
                    throw new BusinessException("FINANCE-006");
                }))
                .hasMessage("FINANCE-006");
    }

    @Test
    void repeatsNothingThatFailedForAnotherReason() {
        assertThatThrownBy(() -> LostRaces.again(() -> failing(1, 1045))).isInstanceOf(EJBException.class);
        assertThat(tries).hasValue(1);
    }
}
