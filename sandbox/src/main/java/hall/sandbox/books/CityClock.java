package hall.sandbox.books;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The city's time in Asia/Shanghai: the real one plus an offset that the control page moves forward; kept in the books. */
public final class CityClock extends Clock {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String OFFSET = "clock.offsetSeconds";
    private static final DateTimeFormatter TIME14 = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private final Books books;
    private volatile Duration offset;

    public CityClock(Books books) {
        this.books = books;
        this.offset = Duration.ofSeconds(books.one(
                        "SELECT setting_value FROM setting WHERE name = ?",
                        row -> Long.valueOf(row.getString(1)),
                        OFFSET)
                .orElse(0L));
    }

    public synchronized void advance(Duration by) {
        setOffset(offset.plus(by));
    }

    public synchronized void setOffset(Duration to) {
        books.change("MERGE INTO setting KEY (name) VALUES (?, ?)", OFFSET, Long.toString(to.toSeconds()));
        offset = to;
    }

    public Duration offset() {
        return offset;
    }

    public LocalDateTime now() {
        return LocalDateTime.now(this);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    /** Now as {@code yyyyMMddHHmmss}. */
    public String now14() {
        return now().format(TIME14);
    }

    /** The time before now as {@code yyyyMMddHHmmss}. */
    public String ago14(Duration ago) {
        return now().minus(ago).format(TIME14);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }
}
