package hall.web.faces.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    @ParameterizedTest
    @CsvSource({"2026-11-23,limit.fine", "2026-11-24,limit.soon", "2026-11-25,limit.over"})
    void saysHowMuchTimeIsLeft(LocalDate today, String word) {
        assertThat(Limit.of(LocalDate.of(2026, 11, 24), today).key()).isEqualTo(word);
    }
}
