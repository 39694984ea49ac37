package hall.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** The heap of the hall's server, in bytes, as its management interface tells it. */
final class ServerMemory implements AutoCloseable {

    private static final ModelNode MEMORY = new ModelNode();
    private static final int HTTP_TO_MANAGEMENT = 9990 - 8080;
    private static final long PAUSE_NANOS = 20_000_000;

    static {
        MEMORY.add("core-service", "platform-mbean").add("type", "memory");
    }

    private final ModelControllerClient client;

    ServerMemory() {
        try {
            client = ModelControllerClient.Factory.create(
                    "remote+http", "127.0.0.1", Hall.url("").getPort() + HTTP_TO_MANAGEMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is used after the garbage was collected. */
    long live() {
        ask(Operations.createOperation("gc", MEMORY));
        return used();
    }

    /** What is used now, garbage included. */
    long used() {
        return ask(Operations.createReadAttributeOperation(MEMORY, "heap-memory-usage"))
                .get("used")
                .asLong();
    }

    /** The most that was seen in use while the work went on, garbage included. */
    long mostDuring(Work work) throws IOException {
        AtomicLong most = new AtomicLong(used());
        AtomicBoolean over = new AtomicBoolean();
        Thread watch = new Thread(() -> {
            while (!over.get()) {
                most.accumulateAndGet(used(), Math::max);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        });
        watch.start();
        try {
            work.run();
        } finally {
            over.set(true);
            try {
                watch.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return most.accumulateAndGet(used(), Math::max);
    }

    /** Something that talks to the hall. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    private ModelNode ask(ModelNode operation) {
        try {
            ModelNode answer = client.execute(operation);
            if (!Operations.isSuccessfulOutcome(answer)) {
                throw new IllegalStateException(answer.toString());
            }
            return Operations.readResult(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
