package hall.calendar.service;

import hall.calendar.domain.ClockMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The hall's one clock, injected everywhere as {@link Clock}: the machine's time plus the demo's offset, in
 * Asia/Shanghai. The offset only grows, so an older reading that arrives late changes nothing.
 */
@ApplicationScoped
public class HallClock extends Clock {

    /** Local time of the hall; no daylight saving. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock machine;
    private final AtomicLong offsetSeconds = new AtomicLong();

    public HallClock() {
        this(Clock.system(ZONE));
    }

    HallClock(Clock machine) {
        super();
        this.machine = machine;
    }

    /** Whether this server plays the demo: system property {@code hall.demo}. */
    public static boolean demo() {
        return Boolean.getBoolean("hall.demo");
    }

    /** Takes over the committed offset; a smaller one than known is ignored. */
    public void moveTo(Duration offset) {
        offsetSeconds.accumulateAndGet(offset.getSeconds(), Math::max);
    }

    // After the commit only: a move that is rolled back was never seen. Runs inside the commit, so the mover's next
    // reading is already the new time.
    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockMoved event) {
        moveTo(event.offset());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), Duration.ofSeconds(offsetSeconds.get()));
    }

    @Override
    public Instant instant() {
        return machine.instant().plusSeconds(offsetSeconds.get());
    }
}
