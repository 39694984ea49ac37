package hall.calendar.service;

import hall.calendar.domain.DemoClocks;
import hall.shared.service.Ticker;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries the demo's offset from the database into this server's clock: at start, and twice a second for moves made by
 * another server. Start-up beans that lay dates depend on it ({@code @DependsOn("DemoClockWatch")}). Without the demo it
 * only makes sure that no played database goes live.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class DemoClockWatch {

    private static final Logger LOG = Logger.getLogger(DemoClockWatch.class.getName());
    private static final Duration PERIOD = Duration.ofMillis(500);

    @Inject
    private DemoClocks clocks;

    @Inject
    private HallClock clock;

    @Resource
    private ManagedScheduledExecutorService executor;

    private Ticker ticker;

    private boolean blind;

    @PostConstruct
    void start() {
        Duration offset = clocks.offset();
        if (HallClock.demo()) {
            clock.moveTo(offset);
            ticker = Ticker.start(executor, PERIOD, this::look);
        } else if (!offset.isZero()) {
            throw new IllegalStateException("this database was played in the demo with its clock " + offset
                    + " ahead; without hall.demo=true its times would run backwards");
        }
    }

    @PreDestroy
    void stop() {
        if (ticker != null) {
            ticker.close();
        }
    }

    private void look() {
        try {
            clock.moveTo(clocks.offset());
            blind = false;
        } catch (RuntimeException unreachable) {
            // The database is away: the clock goes on with the offset it knows; said once, not twice a second.
            if (!blind) {
                LOG.log(Level.WARNING, "the demo clock cannot be read", unreachable);
            }
            blind = true;
        }
    }
}
