package hall.payment.memory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands where a test puts it, in Asia/Shanghai. */
public final class SetClock extends Clock {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private LocalDateTime now;

    public SetClock(String now) {
        set(now);
    }

    public void set(String time) {
        now = LocalDateTime.parse(time);
    }

    public void set(LocalDateTime time) {
        now = time;
    }

    public LocalDateTime now() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now.atZone(SHANGHAI).toInstant();
    }
}
