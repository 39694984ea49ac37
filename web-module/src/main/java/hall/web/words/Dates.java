package hall.web.words;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days and times read; all in Asia/Shanghai. Columns have ISO dates, sentences long ones, times have seconds. */
public final class Dates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final DateTimeFormatter longDay;
    private final DateTimeFormatter shortDay;

    Dates(Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        this.longDay = english
                ? DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
                : DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
        this.shortDay = english
                ? DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH)
                : DateTimeFormatter.ofPattern("M月d日（EEEE）", Locale.CHINA);
    }

    /** {@code 2026年12月24日}, {@code 24 December 2026}. */
    public String longDay(LocalDate day) {
        return day.format(longDay);
    }

    /** {@code 12月24日（星期四）}, {@code Thursday, 24 December}. */
    public String shortDay(LocalDate day) {
        return day.format(shortDay);
    }

    /** {@code 10:15:19}. */
    public String time(LocalDateTime at) {
        return at.format(TIME);
    }

    /** {@code 2026-11-24 10:15}. */
    public String minute(LocalDateTime at) {
        return at.format(MINUTE);
    }

    /** {@code 2026-11-24 10:15:19}. */
    public String second(LocalDateTime at) {
        return at.format(SECOND);
    }

    /** {@code 10:15:19} on the day given, with its date on any other. */
    public String timeOn(LocalDateTime at, LocalDate day) {
        return at.toLocalDate().equals(day) ? time(at) : second(at);
    }

    /** Whole seconds between, at least one: nothing takes no time. */
    public long seconds(LocalDateTime from, LocalDateTime to) {
        return Math.max(1, Duration.between(from, to).toSeconds());
    }
}
