package hall.bench.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * What is alive on the heap while something runs: a thread that collects everything again and again and notes what is left. It slows the
 * work down, so that its times do not count.
 */
final class HeapWatch implements AutoCloseable {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final double MEGABYTE = 1024.0 * 1024;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final long before = alive(memory);
    private volatile Thread watcher;
    private volatile boolean ended;
    private volatile long most = before;
    private volatile int looks;

    private HeapWatch() {}

    static HeapWatch begin() {
        HeapWatch watch = new HeapWatch();
        watch.watcher = new Thread(watch::watch, "heap-watch");
        watch.watcher.setDaemon(true);
        watch.watcher.start();
        return watch;
    }

    private static long alive(MemoryMXBean memory) {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private void watch() {
        while (!ended) {
            most = Math.max(most, alive(memory));
            looks = looks + 1;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** What was alive at the start. */
    double beforeMegabytes() {
        return before / MEGABYTE;
    }

    /** The most that was alive at any look. */
    double mostMegabytes() {
        return most / MEGABYTE;
    }

    int looks() {
        return looks;
    }

    @Override
    public void close() {
        ended = true;
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
