package hall.outbox.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler;
import hall.shared.Facts;
import hall.shared.service.SystemPost;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChannelWorkersTest {

    private final List<Long> delivered = new ArrayList<>();
    private final Queue<List<Delivery>> due = new ArrayDeque<>();
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private int claims;

    private final ChannelWorkers workers =
            new ChannelWorkers(new Recorder(), new Claims(), new SystemPost(), tasks::add);

    private final class Recorder implements MessageHandler {

        @Override
        public String channel() {
            return "sms";
        }

        @Override
        public Attempt deliver(Delivery delivery) {
            delivered.add(delivery.id());
            return Attempt.FINISHED;
        }
    }

    private final class Claims extends OutboxClaims {

        @Override
        public List<Delivery> claim(String channel, int limit) {
            claims++;
            return due.isEmpty() ? List.of() : due.remove();
        }
    }

    private static Delivery message(long id) {
        return new Delivery(id, "sms", "key" + id, Facts.none(), 1, 1);
    }

    private void runAll() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    @Test
    void workAMessageThatWasLeasedAsItWasPutWithoutClaimingIt() {
        workers.take(message(1));
        runAll();
        assertThat(delivered).containsExactly(1L);
        assertThat(claims).isZero();
    }

    @Test
    void keepWhatNoHandIsFreeFor() {
        LongStream.rangeClosed(1, 20).forEach(id -> workers.take(message(id)));
        assertThat(tasks).hasSize(6);
        runAll();
        assertThat(delivered)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void claimOnceWhenTheyFindLessThanTheyCouldTake() {
        due.add(List.of(message(1), message(2)));
        workers.wake();
        runAll();
        assertThat(delivered).containsExactlyInAnyOrder(1L, 2L);
        assertThat(claims).isEqualTo(1);
    }

    @Test
    void claimAgainAfterFullHands() {
        due.add(LongStream.rangeClosed(1, 6)
                .mapToObj(ChannelWorkersTest::message)
                .toList());
        due.add(List.of(message(7)));
        workers.wake();
        runAll();
        assertThat(delivered).hasSize(7);
    }
}
