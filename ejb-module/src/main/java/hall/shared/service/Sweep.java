package hall.shared.service;

import hall.shared.ClosedDay;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A start-up bean that looks again and again, as the system post, for what time has made due; {@link Ticker} says how often and
 * until when.
 *
 * <p>NOT_SUPPORTED: a run only finds what is due; each piece of work then has its own transaction, and one that fails does not
 * stop the others.
 */
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public abstract class Sweep {

    private static final Logger LOG = Logger.getLogger(Sweep.class.getName());

    private final Duration first;
    private final Duration pause;

    @Inject
    private SystemPost systemPost;

    @Resource
    private ManagedScheduledExecutorService executor;

    private Ticker ticker;

    /** @param pause before the first run, and between the end of a run and the next */
    protected Sweep(Duration pause) {
        this(pause, pause);
    }

    /**
     * For what is woken otherwise and only now and then looked for.
     *
     * @param first before the first run
     * @param pause between the end of a run and the next
     */
    protected Sweep(Duration first, Duration pause) {
        this.first = first;
        this.pause = pause;
    }

    /** One run. */
    protected abstract void sweep();

    /** Calls the services as the system post. */
    protected <T> T asSystem(Supplier<T> work) {
        return systemPost.call(work);
    }

    /**
     * Does one piece of the work that is due; when it fails it is logged and stays due.
     *
     * @param piece what it is, as the log shall name it
     */
    protected void attempt(String piece, Supplier<?> work) {
        try {
            asSystem(work);
        } catch (ClosedDay behind) {
            LOG.log(Level.INFO, "{0} waits: the clock is behind the books", piece);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, piece + " failed now; it will be tried again", e);
        }
    }

    @PostConstruct
    void start() {
        ticker = Ticker.start(executor, first, pause, this::sweep);
    }

    @PreDestroy
    void stop() {
        ticker.close();
    }
}
