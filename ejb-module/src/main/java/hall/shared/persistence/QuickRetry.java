package hall.shared.persistence;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * A read outside a transaction whose connection broke is tried once more, half a second later. The provider's own habit, three
 * times with five seconds between, kept people waiting for seventeen seconds while the database was away.
 */
public class QuickRetry implements SessionCustomizer {

    private static final int ATTEMPTS = 1;
    private static final int PAUSE_MILLIS = 500;

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(ATTEMPTS);
        session.getLogin().setDelayBetweenConnectionAttempts(PAUSE_MILLIS);
    }
}
