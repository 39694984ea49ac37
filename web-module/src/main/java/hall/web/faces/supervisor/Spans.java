package hall.web.faces.supervisor;

import hall.web.words.Words;
import java.time.Duration;

/** How long something took, in days, hours and minutes; whole minutes, seconds only when there is no minute. */
final class Spans {

    private static final int MINUTES = 60;

    private Spans() {}

    static String clock(Words words, Duration took) {
        if (took.toDays() > 0) {
            return words.text("span.days", took.toDays(), took.toHoursPart(), took.toMinutesPart());
        }
        if (took.toMinutes() > 0) {
            return words.text("span.hours", took.toHours(), took.toMinutesPart());
        }
        return words.text("span.seconds", Math.max(0, took.toSeconds()));
    }

    static String office(Words words, long minutes) {
        return words.text("span.hours", minutes / MINUTES, minutes % MINUTES);
    }
}
