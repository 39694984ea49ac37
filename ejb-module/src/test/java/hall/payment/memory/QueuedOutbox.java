package hall.payment.memory;

import hall.outbox.domain.Delivery;
import hall.outbox.service.Outbox;
import hall.shared.Facts;
import hall.shared.memory.MemoryUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An outbox that keeps what was put until it is finished. */
public final class QueuedOutbox extends Outbox {

    public final List<Delivery> waiting = new ArrayList<>();
    private final MemoryUnit unit;
    private long last;

    public QueuedOutbox() {
        this(new MemoryUnit());
    }

    /** An outbox that rolls back with the unit. */
    public QueuedOutbox(MemoryUnit unit) {
        this.unit = unit;
    }

    @Override
    public long put(String channel, String orderKey, Facts payload) {
        unit.step();
        keepForRollBack();
        waiting.add(new Delivery(++last, channel, orderKey, payload, 1, 1));
        return last;
    }

    /** What still waits was tried once more. */
    public void countAttempt() {
        waiting.replaceAll(
                d -> new Delivery(d.id(), d.channel(), d.orderKey(), d.payload(), d.fence(), d.attempt() + 1));
    }

    @Override
    public boolean finish(Delivery delivery) {
        unit.step();
        keepForRollBack();
        return waiting.removeIf(d -> d.id() == delivery.id());
    }

    private void keepForRollBack() {
        if (unit.isOpen()) {
            List<Delivery> before = List.copyOf(waiting);
            unit.undoBy(() -> {
                waiting.clear();
                waiting.addAll(before);
            });
        }
    }

    /** Delivers what waits until nothing does; a crash of the handler is a restart. */
    public void drain(Function<Delivery, ?> handler) {
        for (int round = 0; round < 20 && !waiting.isEmpty(); round++) {
            for (Delivery d : List.copyOf(waiting)) {
                try {
                    handler.apply(d);
                } catch (ScriptedBank.Crash restarted) {
                    // The message is claimed again when its lease is over.
                }
            }
        }
    }
}
