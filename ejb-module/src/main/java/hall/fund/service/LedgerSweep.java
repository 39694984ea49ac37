package hall.fund.service;

import hall.shared.service.SystemPost;
import hall.shared.service.Ticker;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
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
 * Wakes the closing of the day.
 *
 * <p>NOT_SUPPORTED: the closing has its own transaction; of two servers the second is refused by the primary key.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerSweep {

    private static final Logger LOG = Logger.getLogger(LedgerSweep.class.getName());

    @Inject
    private LedgerClosing closing;

    @Inject
    private SystemPost systemPost;

    @Resource
    private ManagedScheduledExecutorService executor;

    private Ticker ticker;

    @PostConstruct
    void start() {
        ticker = Ticker.start(executor, Duration.ofMinutes(5), this::sweep);
    }

    @PreDestroy
    void stop() {
        ticker.close();
    }

    private void sweep() {
        try {
            systemPost.call(closing::closeYesterday);
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "the day could not be closed now; it will be tried again", e);
        }
    }
}
