package hall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers our processes, so that a run after a killed launcher ends what that one left behind. A process is known by id and
 * start time together: ids are used again.
 */
final class PidFiles {

    private static final List<String> STOP_ORDER = List.of("server", "sandbox", "database");
    private static final int STOP_SECONDS = 60;

    private PidFiles() {}

    static void write(DataDirectory data, String name, Child child) {
        ProcessHandle.of(child.pid())
                .ifPresent(handle -> Files600.write(file(data, name), handle.pid() + " " + startOf(handle)));
    }

    /** Only called by the holder of the directory's lock: whoever still runs has lost its launcher. */
    static void stopLeftOvers(DataDirectory data) {
        for (String name : STOP_ORDER) {
            Path file = file(data, name);
            if (Files.exists(file)) {
                stop(file);
            }
        }
    }

    private static void stop(Path file) {
        try {
            String[] parts = Files.readString(file).strip().split(" ");
            ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(handle -> parts.length == 2 && startOf(handle).equals(parts[1]))
                    .ifPresent(PidFiles::end);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            handle.destroyForcibly();
            handle.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static Path file(DataDirectory data, String name) {
        return data.sub("run").resolve(name + ".pid");
    }
}
