package hall.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HallOptionsTest {

    private static final Path CHECKOUT = Path.of("/checkout");

    @Test
    void keepsDataInTheCheckoutUnlessToldOtherwise() {
        assertThat(HallOptions.from(CHECKOUT, Map.of()).data()).isEqualTo(CHECKOUT.resolve(".hall"));
        assertThat(HallOptions.from(CHECKOUT, Map.of("HALL_DATA", "/else/where"))
                        .data())
                .isEqualTo(Path.of("/else/where"));
    }

    @Test
    void shiftsEveryPortByTheOffset() {
        Ports ports =
                HallOptions.from(CHECKOUT, Map.of("HALL_PORT_OFFSET", "200")).ports();
        assertThat(ports.http()).isEqualTo(8280);
        assertThat(ports.sandbox()).isEqualTo(8290);
        assertThat(ports.management()).isEqualTo(10190);
        assertThat(ports.database()).isEqualTo(13506);
    }

    @Test
    void saysHowToMendAnOffsetThatIsNoNumberOrTooLarge() {
        assertThatThrownBy(() -> HallOptions.from(CHECKOUT, Map.of("HALL_PORT_OFFSET", "many")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("HALL_PORT_OFFSET=many");
        assertThatThrownBy(() -> HallOptions.from(CHECKOUT, Map.of("HALL_PORT_OFFSET", "60000")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("HALL_PORT_OFFSET=60000");
    }

    @Test
    void givesTheDatabaseMemoryAsWanted() {
        assertThat(HallOptions.from(CHECKOUT, Map.of("HALL_DB_MEMORY", "1024")).databaseMegabytes())
                .isEqualTo(1024);
        for (String wrong : List.of("2G", "12", "")) {
            assertThatThrownBy(() -> HallOptions.from(CHECKOUT, Map.of("HALL_DB_MEMORY", wrong)))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("HALL_DB_MEMORY=" + wrong);
        }
    }

    @Test
    void namesWhatIsMissingForAnOutsideDatabase() {
        assertThatThrownBy(() -> HallOptions.from(
                        CHECKOUT, Map.of("HALL_DB_URL", "jdbc:mysql://db/hall", "HALL_DB_OWNER", "hall_owner")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("HALL_DB_OWNER_PASSWORD, HALL_DB_USER, HALL_DB_PASSWORD");
    }

    @Test
    void takesTheDemoAsWantedUnlessSwitchedOff() {
        assertThat(HallOptions.from(CHECKOUT, Map.of()).demo()).isTrue();
        assertThat(HallOptions.from(CHECKOUT, Map.of("HALL_DEMO", "false")).demo())
                .isFalse();
    }
}
