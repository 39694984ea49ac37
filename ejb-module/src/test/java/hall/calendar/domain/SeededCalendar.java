package hall.calendar.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The calendar exactly as the migration seeds it: the tests read the SQL, no second copy of the tables. */
public final class SeededCalendar {

    private static final Pattern YEAR = Pattern.compile("\\((\\d{4}), (TRUE|FALSE), '([^']+)'\\)");
    private static final Pattern DAY = Pattern.compile("\\('(\\d{4}-\\d{2}-\\d{2})', '(OFF|WORK)'\\)");

    private SeededCalendar() {}

    public static WorkingCalendar load() {
        String sql = sql();
        List<CalendarYear> years = new ArrayList<>();
        for (Matcher m = YEAR.matcher(sql); m.find(); ) {
            years.add(new CalendarYear(Integer.parseInt(m.group(1)), m.group(2).equals("TRUE"), m.group(3)));
        }
        List<CalendarDay> days = new ArrayList<>();
        for (Matcher m = DAY.matcher(sql); m.find(); ) {
            days.add(new CalendarDay(LocalDate.parse(m.group(1)), CalendarDay.Kind.valueOf(m.group(2))));
        }
        return new WorkingCalendar(years, days);
    }

    private static String sql() {
        try (InputStream in =
                SeededCalendar.class.getResourceAsStream("/db/migration/calendar/V0407__calendar_tables.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
