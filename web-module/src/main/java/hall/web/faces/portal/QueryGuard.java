package hall.web.faces.portal;

import hall.shared.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing of query codes: after five wrong ones each further try, per case and per source, waits longer, up to 15
 * minutes. Kept in this server's memory, for the last 10,000 cases and sources that were tried.
 */
@ApplicationScoped
public class QueryGuard {

    private static final int FREE = 5;
    private static final int KEPT = 10_000;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    @Inject
    Clock clock;

    private final Map<String, Tries> tries = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > KEPT;
        }
    };

    private record Tries(int wrong, Instant freeFrom) {}

    public synchronized boolean mayTry(CaseNumber caseNumber, String source) {
        Instant now = clock.instant();
        return isFree("case:" + caseNumber, now) && isFree("from:" + source, now);
    }

    public synchronized void succeeded(CaseNumber caseNumber) {
        tries.remove("case:" + caseNumber);
    }

    public synchronized void failed(CaseNumber caseNumber, String source) {
        count("case:" + caseNumber, FREE);
        // A source may be a whole office behind one address: it gets more tries than one case.
        count("from:" + source, FREE * FREE);
    }

    private boolean isFree(String key, Instant now) {
        Tries t = tries.get(key);
        return t == null || !now.isBefore(t.freeFrom());
    }

    private void count(String key, int free) {
        Tries before = tries.remove(key);
        int wrong = before == null ? 1 : before.wrong() + 1;
        Instant freeFrom = clock.instant();
        if (wrong >= free) {
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(wrong - free, 6));
            freeFrom = freeFrom.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
        tries.put(key, new Tries(wrong, freeFrom));
    }
}
