package hall.casefile.service;

import hall.shared.service.SystemPost;
import hall.shared.service.Ticker;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks by the hall's clock for reminders whose day has come.
 *
 * <p>NOT_SUPPORTED: reads numbers only; each reminder then has its own transaction, and one that fails does not stop the
 * others.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderSweep {

    private static final Logger LOG = Logger.getLogger(ReminderSweep.class.getName());

    @Inject
    private ReminderDelivery reminders;

    @Inject
    private SystemPost systemPost;

    @Resource
    private ManagedScheduledExecutorService executor;

    private Ticker ticker;

    @PostConstruct
    void start() {
        ticker = Ticker.start(executor, Duration.ofSeconds(20), this::sweep);
    }

    @PreDestroy
    void stop() {
        ticker.close();
    }

    private void sweep() {
        for (long id : systemPost.call(reminders::due)) {
            try {
                systemPost.call(() -> reminders.send(id));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "reminder " + id + " could not be sent", e);
            }
        }
    }
}
