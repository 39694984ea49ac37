package hall.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final int SIZE = 3;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 6, 7})
    void giveEachRowOnceInItsOrder(int count) {
        List<Long> rows =
                LongStream.rangeClosed(1, count).map(n -> n * 10).boxed().toList();
        List<Long> asked = new ArrayList<>();
        List<Long> whole = Pages.whole(SIZE, Long::longValue, after -> {
            asked.add(after);
            return rows.stream().filter(row -> row > after).limit(SIZE).toList();
        });
        assertThat(whole).isEqualTo(rows);
        assertThat(asked).as("a short page is the last").hasSize(count / SIZE + 1);
    }
}
