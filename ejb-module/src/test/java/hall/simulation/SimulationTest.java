package hall.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Weeks of a small town on the fund's and the payment's real services, in memory, by seeds: whatever employers, people, courts, officers,
 * servers and the bank do, and in whatever order, the books hold after each commit (domain.md §9.5-1 to 4), each day can be reconciled
 * without an unexplained cent, no money is paid twice, and in the end nothing is left under way and the bank's own book is ours.
 */
class SimulationTest {

    private static final Logger LOG = Logger.getLogger(SimulationTest.class.getName());
    private static final long SEEDS = Long.getLong("simulation.seeds", 10_000);
    private static final long FIRST = Long.getLong("simulation.first", 1);

    @Test
    void keepsTheBooksWhateverHappens() {
        long begin = System.nanoTime();
        // Towns share nothing, so one plays on each processor.
        LongStream.range(FIRST, FIRST + SEEDS).parallel().forEach(SimulationTest::play);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        LOG.info(() -> SEEDS + " seeds from " + FIRST + " in " + took.toMillis() + " ms");
    }

    private static void play(long seed) {
        try {
            Simulation.play(seed);
        } catch (AssertionError broken) {
            throw new AssertionError(
                    broken.getMessage() + System.lineSeparator() + "This seed alone: mvn -q -o -pl ejb-module test"
                            + " -Dtest=SimulationTest -Dsimulation.first=" + seed + " -Dsimulation.seeds=1",
                    broken);
        }
    }

    @Test
    void hasWhatIsRareToo() {
        Simulation.Rare all = LongStream.rangeClosed(1, 2000)
                .parallel()
                .mapToObj(Simulation::rare)
                .reduce(new Simulation.Rare(0, 0, 0, 0, 0, 0), Simulation.Rare::plus);
        LOG.info(() -> "of 2000 seeds: " + all);
        assertThat(all.shut()).isPositive();
        assertThat(all.ruled()).isPositive();
        assertThat(all.vouchers()).isPositive();
        assertThat(all.corrected()).isPositive();
        assertThat(all.back()).isPositive();
        assertThat(all.added()).isPositive();
    }

    @Test
    void tellsTheSameStoryBySameSeed() {
        for (long seed = 1; seed <= 50; seed++) {
            assertThat(Simulation.play(seed)).isEqualTo(Simulation.play(seed));
        }
        assertThat(Simulation.play(1)).isNotEqualTo(Simulation.play(2));
    }
}
