package hall.exchange.service;

import hall.shared.KeyStores;
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

/**
 * Registers the partners at start and whenever their file or their certificates change, and forgets old messages.
 *
 * <p>NOT_SUPPORTED: reads files; each take-over is a transaction of its own.
 */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoClockWatch"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExchangeSweep {

    /** The door takes timestamps of five minutes before and after; several times that, for clocks that differ. */
    private static final Duration REMEMBERED = Duration.ofMinutes(30);

    private static final Duration EVERY = Duration.ofSeconds(10);

    @Inject
    private PartnerRegistration registration;

    @Inject
    private SystemPost systemPost;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final RegistrationFile file = new RegistrationFile(KeyStores.ofEnvironment());
    private String takenOver = "";
    private Ticker ticker;

    /** A wrong line stops the start, and says which; later it only leaves the partners as they were. */
    @PostConstruct
    void start() {
        register();
        ticker = Ticker.start(executor, EVERY, this::sweep);
    }

    @PreDestroy
    void stop() {
        if (ticker != null) {
            ticker.close();
        }
    }

    private void sweep() {
        systemPost.call(() -> registration.forgetOlderThan(REMEMBERED.toMillis()));
        register();
    }

    private void register() {
        String state = file.state();
        if (!state.equals(takenOver)) {
            var now = file.read();
            systemPost.call(() -> {
                registration.takeOver(now);
                return true;
            });
            takenOver = state;
        }
    }
}
