package hall.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class VersionedCacheTest {

    private long now;
    private long version = 1;
    private int looks;
    private int loads;

    private final VersionedCache<Integer> cache = new VersionedCache<>(
            () -> {
                looks++;
                return version;
            },
            () -> ++loads,
            () -> now);

    @Test
    void looksAtTheVersionOnceASecondAndLoadsOnlyWhenItChanged() {
        assertThat(cache.get()).isEqualTo(1);
        now += TimeUnit.MILLISECONDS.toNanos(999);
        assertThat(cache.get()).isEqualTo(1);
        assertThat(looks).isEqualTo(1);

        now += TimeUnit.MILLISECONDS.toNanos(1);
        assertThat(cache.get()).isEqualTo(1);
        assertThat(looks).isEqualTo(2);

        version = 2;
        now += TimeUnit.SECONDS.toNanos(1);
        assertThat(cache.get()).isEqualTo(2);
        assertThat(loads).isEqualTo(2);
    }
}
