package hall.casefile.service;

import hall.shared.CaseNumber;
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
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * When a source stays silent over the acceptance stage's last working day, people take the case over (F01: the promise stands).
 * The question stays open and goes on being asked.
 *
 * <p>NOT_SUPPORTED: reads numbers only; each case then has its own transaction, and one that fails does not stop the others.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvidenceSweep {

    private static final Logger LOG = Logger.getLogger(EvidenceSweep.class.getName());

    @Inject
    private SilentSourceService cases;

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
        List<CaseNumber> overdue = systemPost.call(cases::overdue);
        for (CaseNumber number : overdue) {
            try {
                systemPost.call(() -> cases.handToPeople(number));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "case " + number.brief() + " could not be handed to people", e);
            }
        }
    }
}
