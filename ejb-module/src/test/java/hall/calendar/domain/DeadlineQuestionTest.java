package hall.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.BusinessException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineQuestionTest {

    @Test
    void readsADateAndANumberInAnyWidth() {
        assertThat(DeadlineQuestion.day(" ２０２６-02-13 ")).isEqualTo(LocalDate.of(2026, 2, 13));
        assertThat(DeadlineQuestion.workingDays("３")).isEqualTo(3);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "13.02.2026", "2026-02-30", "2026-2-1", "<script>", "2026-02-13T00:00"})
    void refusesWhatIsNoDay(String typed) {
        assertThatThrownBy(() -> DeadlineQuestion.day(typed))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("CAL-003"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "-1", "1.5", "367", "99999999999", "三"})
    void refusesWhatIsNoNumberOfDays(String typed) {
        assertThatThrownBy(() -> DeadlineQuestion.workingDays(typed))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("CAL-002"));
    }
}
