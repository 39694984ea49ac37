package hall.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
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
    void repeatsNothingThatFailedForAnotherReason() {
        assertThatThrownBy(() -> LostRaces.again(() -> failing(1, 1045))).isInstanceOf(EJBException.class);
        assertThat(tries).hasValue(1);
    }
}
