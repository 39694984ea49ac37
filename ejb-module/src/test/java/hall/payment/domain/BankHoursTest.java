package hall.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.calendar.domain.CalendarDay;
import hall.calendar.domain.WorkingCalendar;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHoursTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of(), List.<CalendarDay>of());
    private static final BankHours OFFICE = new BankHours(510, 1020, true);

    @ParameterizedTest
    @CsvSource({
        // Friday, 2026-11-27
        "2026-11-27T08:29:59, 2026-11-27T08:30:00",
        "2026-11-27T08:30:00, 2026-11-27T08:30:00",
        "2026-11-27T16:59:59, 2026-11-27T16:59:59",
        "2026-11-27T17:00:00, 2026-11-30T08:30:00",
        "2026-11-28T10:00:00, 2026-11-30T08:30:00",
        "2026-11-30T00:00:00, 2026-11-30T08:30:00",
        // before the first of May
        "2026-04-30T18:00:00, 2026-05-04T08:30:00"
    })
    void opensNext(String from, String opening) {
        LocalDateTime at = LocalDateTime.parse(from);
        assertThat(OFFICE.nextOpening(at, CALENDAR)).isEqualTo(opening);
        assertThat(OFFICE.isOpen(at, CALENDAR)).isEqualTo(from.equals(opening));
    }

    @Test
    void isAlwaysOpenWhenItNeverCloses() {
        assertThat(BankHours.ALWAYS.isOpen(LocalDateTime.parse("2026-05-01T23:59:59"), CALENDAR))
                .isTrue();
        assertThat(BankHours.ALWAYS.display()).isEqualTo("00:00–24:00");
        assertThat(OFFICE.display()).isEqualTo("08:30–17:00");
    }

    @ParameterizedTest
    @CsvSource({"-1,100", "100,100", "200,100", "0,1441"})
    void refusesHoursThatAreNone(int from, int to) {
        assertThatThrownBy(() -> new BankHours(from, to, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
