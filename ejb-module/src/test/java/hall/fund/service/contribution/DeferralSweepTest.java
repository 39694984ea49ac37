package hall.fund.service.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import hall.payment.memory.SetClock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Deferrals end on the day after their last month, all of them: an employer may remit only then (Regulation Art. 19). */
class DeferralSweepTest {

    private final SetClock clock = new SetClock("2027-01-01T00:01:00");
    private final TreeSet<Long> over = new TreeSet<>();
    private final List<Long> locked = new ArrayList<>();
    private int looks;

    private final DeferralSweep sweep =
            new DeferralSweep(
                    new DeferralExpiry() {
                        @Override
                        public List<Long> over(long after) {
                            looks++;
                            return over.tailSet(after, false).stream()
                                    .limit(100)
                                    .toList();
                        }

                        @Override
                        public boolean expire(long deferral) {
                            if (locked.contains(deferral)) {
                                throw new IllegalStateException("locked");
                            }
                            return over.remove(deferral);
                        }
                    },
                    clock) {
                @Override
                protected <T> T asSystem(Supplier<T> work) {
                    return work.get();
                }
            };

    @Test
    void endsAllOfADayAtOnce() {
        LongStream.rangeClosed(1, 1000).forEach(over::add);
        sweep.sweep();
        assertThat(over).isEmpty();
        int before = looks;
        sweep.sweep();
        assertThat(looks).as("done for today").isEqualTo(before);
        over.add(1001L);
        clock.set(clock.now().plusDays(1));
        sweep.sweep();
        assertThat(over).isEmpty();
    }

    @Test
    void looksAgainForOneThatMetALockAndKeepsNoOtherFromItsEnd() {
        LongStream.rangeClosed(1, 250).forEach(over::add);
        LongStream.rangeClosed(1, 120).forEach(locked::add);
        sweep.sweep();
        assertThat(over).hasSize(120);
        locked.clear();
        sweep.sweep();
        assertThat(over).isEmpty();
    }
}
