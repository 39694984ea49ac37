package hall.outbox.service;

import hall.outbox.domain.MessageHandler;
import hall.outbox.domain.OutboxFilled;
import hall.shared.service.SystemPost;
import hall.shared.service.Ticker;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Wakes the workers: after each commit that filled the outbox, and every few seconds as the safety net (a wake-up may be
 * lost, a row is not).
 *
 * <p>NOT_SUPPORTED: it only wakes; the work has its own transactions. Bean-managed concurrency: waking is thread-safe and
 * must not queue.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxDispatcher {

    @Inject
    @Any
    private Instance<MessageHandler> handlers;

    @Inject
    private OutboxClaims claims;

    @Inject
    private SystemPost systemPost;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ManagedScheduledExecutorService scheduled;

    private final Map<String, ChannelWorkers> channels = new HashMap<>();
    private Ticker ticker;
    private volatile boolean open;

    @PostConstruct
    void start() {
        for (MessageHandler handler : handlers) {
            channels.put(handler.channel(), new ChannelWorkers(handler, claims, systemPost, executor));
        }
        ticker = Ticker.start(scheduled, Duration.ofSeconds(2), this::safetyNet);
    }

    @PreDestroy
    void stop() {
        ticker.close();
        channels.values().forEach(ChannelWorkers::stop);
    }

    public void filled(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled event) {
        ChannelWorkers workers = channels.get(event.channel());
        if (open && workers != null) {
            event.leased().ifPresentOrElse(workers::take, workers::wake);
        }
    }

    /**
     * One statement for all channels, for mostly there is nothing. The first call waits until all start-up beans are done. No worker begins before: it would wait for the same, and when the
     * start fails nobody could interrupt it.
     */
    private void safetyNet() {
        Set<String> due = systemPost.call(claims::channelsDue);
        open = true;
        channels.forEach((name, workers) -> {
            if (due.contains(name)) {
                workers.wake();
            }
        });
    }
}
