package hall.calendar.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.calendar.domain.ClockMoved;
import hall.calendar.domain.DemoClock;
import hall.calendar.domain.DemoClocks;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;

/**
 * Moves the demo's clock forward. The caller is the stand-in city's control page, which has no account in the hall: it
 * shows the token both were started with ({@code HALL_DEMO_TOKEN}).
 */
@Stateless
public class DemoClockService {

    @Resource
    private SessionContext context;

    @Inject
    private DemoClocks clocks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ClockMoved> moved;

    /**
     * Moves the clock; this server sees it when the call returns, another one within a second.
     *
     * @param token what the caller showed
     * @param by whole seconds, at least 1, at most 400 days; else {@code CLOCK-001}
     * @return how far the clock is ahead now
     * @throws BusinessException {@code CLOCK-404} when this is no demo or the token is wrong: both look the same
     */
    @PermitAll
    public Duration advance(String token, Duration by) {
        if (!HallClock.demo() || !isOurs(token)) {
            throw new BusinessException("CLOCK-404");
        }
        DemoClock clock = clocks.locked();
        clock.advance(by);
        audit.record(
                clock.auditHead(),
                "hall:clock",
                AuditEventType.CLOCK_MOVED,
                Caller.actor(context),
                Facts.with("advanceSeconds", by.getSeconds())
                        .and("offsetSeconds", clock.offset().getSeconds())
                        .build());
        moved.fire(new ClockMoved(clock.offset()));
        return clock.offset();
    }

    private static boolean isOurs(String token) {
        String ours = System.getenv("HALL_DEMO_TOKEN");
        return ours != null
                && !ours.isBlank()
                && token != null
                && MessageDigest.isEqual(ours.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
