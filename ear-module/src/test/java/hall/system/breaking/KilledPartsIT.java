package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hall.launcher.HallProcess;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class KilledPartsIT {

    private static HallProcess hall;

    @BeforeAll
    static void start() {
        hall = OwnHall.start("killed-parts", Optional.empty());
    }

    @AfterAll
    static void stop() {
        hall.stop();
    }

    @Test
    void comesBackAfterTheServerWasKilled() {
        hall.killServer();
        assertThat(OwnHall.health(hall)).isZero();
        hall.restartServer();
        assertThat(OwnHall.health(hall)).isEqualTo(200);
    }

    @Test
    void healsItsPoolAfterTheDatabaseWasKilled() {
        hall.killDatabase();
        await("the outage is told, within the pool's and the page's time-outs")
                .atMost(Duration.ofSeconds(20))
                .until(() -> OwnHall.health(hall) == 503);
        hall.restartDatabase();
        await("the same server works again").atMost(Duration.ofSeconds(30)).until(() -> OwnHall.health(hall) == 200);
    }
}
