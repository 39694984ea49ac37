package hall.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.BusinessException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = SeededCalendar.load();

    @ParameterizedTest
    @CsvSource({
        "2026-02-13,  3, 2026-02-25",
        "2026-09-30,  3, 2026-10-10",
        "2026-04-30,  3, 2026-05-08",
        "2026-09-18, 15, 2026-10-15",
        "2025-01-24,  3, 2025-02-05",
        "2025-09-30,  3, 2025-10-11",
        "2025-12-31,  3, 2026-01-06",
        "2026-01-01,  1, 2026-01-04",
        "2026-02-27,  1, 2026-02-28",
        "2026-05-08,  5, 2026-05-14",
        "2026-11-24,  3, 2026-11-27",
        "2026-11-20,  2, 2026-11-24",
    })
    void countsWorkingDaysFromTheDayAfterReceipt(LocalDate received, int workingDays, LocalDate lastDay) {
        assertThat(calendar.lastDay(received, workingDays)).isEqualTo(new Deadline(lastDay, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 5, 2026-02-24",
        "2026-09-30, 5, 2026-10-08",
        "2026-03-10, 5, 2026-03-16",
        "2026-11-20, 3, 2026-11-23",
    })
    void movesACalendarDayLimitToTheNextWorkingDay(LocalDate payDay, int days, LocalDate lastDay) {
        assertThat(calendar.lastCalendarDay(payDay, days)).isEqualTo(new Deadline(lastDay, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 19 19 21 22 19 20 23 21 23 18 20 23, 248",
        "2026, 21 16 22 21 19 21 23 21 22 18 21 23, 248",
    })
    void hasTheOfficialNumberOfWorkingDaysPerMonth(int year, String perMonth, int total) {
        List<Integer> months = IntStream.rangeClosed(1, 12)
                .mapToObj(m -> calendar.workingDaysIn(YearMonth.of(year, m)))
                .toList();
        assertThat(months).map(String::valueOf).containsExactly(perMonth.split(" "));
        assertThat(months.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
    }

    @Test
    void agreesWithAnIndependentTableOnEveryDay() {
        List<String> months = oracle();
        assertThat(months).hasSize(24);
        for (String line : months) {
            YearMonth month = YearMonth.parse(line.substring(0, 7));
            String ours = month.atDay(1)
                    .datesUntil(month.plusMonths(1).atDay(1))
                    .map(day -> calendar.isWorkingDay(day) ? "W" : ".")
                    .collect(Collectors.joining());
            assertThat(month + " " + ours).isEqualTo(line);
        }
    }

    @Test
    void callsADeadlineProvisionalWhenAYearOnTheWayHasNoOfficialTable() {
        assertThat(calendar.lastDay(LocalDate.of(2026, 12, 30), 1))
                .isEqualTo(new Deadline(LocalDate.of(2026, 12, 31), false));
        assertThat(calendar.lastDay(LocalDate.of(2026, 12, 31), 1))
                .isEqualTo(new Deadline(LocalDate.of(2027, 1, 4), true));
        assertThat(calendar.lastDay(LocalDate.of(2027, 2, 4), 1))
                .isEqualTo(new Deadline(LocalDate.of(2027, 2, 9), true));
        assertThat(calendar.lastDay(LocalDate.of(2031, 9, 30), 1))
                .isEqualTo(new Deadline(LocalDate.of(2031, 10, 6), true));
    }

    @Test
    void leavesOutEveryWorkingDayOnWhichTheLimitStoodStill() {
        Pause special = new Pause(LocalDateTime.of(2026, 3, 4, 10, 0), LocalDateTime.of(2026, 3, 10, 15, 0));
        assertThat(calendar.lastDay(LocalDate.of(2026, 3, 2), 3, List.of(special))
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void countsBetweenTwoDaysAsItCountsForward() {
        LocalDate from = LocalDate.of(2026, 2, 13);
        assertThat(calendar.workingDaysBetween(from, LocalDate.of(2026, 2, 25))).isEqualTo(3);
        assertThat(calendar.workingDaysBetween(from, from)).isZero();
        assertThat(calendar.workingDaysBetween(from, from.minusDays(9))).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 367})
    void refusesALimitThatIsNone(int days) {
        assertThatThrownBy(() -> calendar.lastDay(LocalDate.of(2026, 1, 1), days))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("CAL-002"));
    }

    private static List<String> oracle() {
        try (InputStream in = WorkingCalendarTest.class.getResourceAsStream("/calendar/oracle-2025-2026.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
