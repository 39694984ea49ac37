package hall.bench.server;

import hall.fund.domain.contribution.ContributionListPosted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for lists to be posted, whoever posts them. */
@ApplicationScoped
public class RemittanceWatch {

    private static final long PATIENCE_SECONDS = 300;

    private final Map<Long, CountDownLatch> lists = new ConcurrentHashMap<>();

    void posted(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContributionListPosted event) {
        latch(event.list()).countDown();
    }

    void await(long list) throws InterruptedException {
        if (!latch(list).await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("list " + list + " is not posted after " + PATIENCE_SECONDS + " s");
        }
    }

    private CountDownLatch latch(long list) {
        return lists.computeIfAbsent(list, any -> new CountDownLatch(1));
    }
}
