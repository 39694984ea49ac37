package hall.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void neverRepeatAndAlwaysGrow() {
        Set<Long> seen = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 200_000)
                .parallel()
                .forEach(i -> assertThat(seen.add(Ids.next())).isTrue());
        long first = Ids.next();
        assertThat(Ids.next()).isGreaterThan(first);
    }

    @Test
    void tellWhatIsOlder() {
        assertThat(Ids.since(60_000)).isLessThan(Ids.next());
    }
}
