package hall.web.faces;

import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;

/** What a form or a link sent, read in one way by every page. */
@Named("sent")
@RequestScoped
public class Sent {

    @Inject
    HttpServletRequest request;

    @Inject
    Words words;

    @Inject
    Problems problems;

    /** What was sent for a field, without blanks around it; empty for nothing. */
    public String text(String field) {
        String sent = request.getParameter(field);
        return sent == null ? "" : sent.strip();
    }

    /** The day that was sent; empty for what is none. */
    public Optional<LocalDate> day(String field) {
        return SentDay.read(text(field));
    }

    /** The same; what is none becomes a problem of the field. */
    public Optional<LocalDate> requiredDay(String field) {
        Optional<LocalDate> day = day(field);
        if (day.isEmpty()) {
            problems.field(field, "assignments.day");
        }
        return day;
    }

    /** The day that was sent, another when nothing was; what is none becomes a problem of the field. */
    public LocalDate day(String field, LocalDate otherwise) {
        return text(field).isEmpty() ? otherwise : requiredDay(field).orElse(otherwise);
    }

    /** The same of a day whose books are asked for: one still to come has none, which becomes a problem of the field. */
    public LocalDate dayUntil(String field, LocalDate today) {
        LocalDate day = day(field, today);
        if (day.isAfter(today)) {
            problems.field(field, "day.tocome", today);
            return today;
        }
        return day;
    }

    /** The id of the row a page of a list goes on after; what is no number shows the first page, for nobody types it. */
    public long before() {
        return text("before").matches("[0-9]{1,18}") ? Long.parseLong(text("before")) : Long.MAX_VALUE;
    }

    /** The id a page of a list goes on after; what is no number shows the first page, for nobody types it. */
    public long after() {
        return text("after").matches("[0-9]{1,18}") ? Long.parseLong(text("after")) : 0;
    }

    /** The line of a table that its next page goes on after, likewise. */
    public int afterLine() {
        return text("after").matches("[0-9]{1,7}") ? Integer.parseInt(text("after")) : 0;
    }

    /** What a day's field shows: what was typed, wrong or not, or the day that is shown when nothing was. */
    public String typed(String field, LocalDate shown) {
        return text(field).isEmpty() ? shown.toString() : text(field);
    }

    /** What was done just before, in words; empty for nothing. */
    public String done(String prefix) {
        String key = prefix + text("done");
        return words.has(key) ? words.text(key) : "";
    }
}
