package hall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One process of ours, in a session of its own, so that a terminal's Ctrl-C does not reach it before its turn. */
final class Child {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final String name;
    private final Process process;
    private final Path output;

    private Child(String name, Process process, Path output) {
        this.name = name;
        this.process = process;
        this.output = output;
    }

    /** Starts the command with exactly these variables added to our environment; its output replaces the log's last run. */
    static Child start(String name, List<String> command, Map<String, String> environment, Path output) {
        List<String> whole = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            // setsid becomes the program itself (it need not fork, as it leads no group), so the process id is the
            // program's.
            whole.add(SETSID.toString());
        }
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        try {
            return new Child(name, builder.start(), output);
        } catch (IOException e) {
            throw new Problem("The " + name + " cannot be started: " + e.getMessage(), e);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Asks it to end and waits; past the time it is killed. */
    void stop(int seconds) {
        process.destroy();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** kill -9, and waits until the operating system has let it go. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Blocks until it has ended; gives its exit code. */
    int await() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** What to say when it ended by itself: its last words. */
    Problem endedEarly(Path log) {
        return new Problem("The " + name + " ended early (exit code " + process.exitValue() + "). Its last words: "
                + lastWords(output) + " See " + log + ".");
    }

    private static String lastWords(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            List<String> all = lines.filter(line -> !line.isBlank()).toList();
            return String.join(" / ", all.subList(Math.max(0, all.size() - 3), all.size()));
        } catch (IOException | UncheckedIOException e) {
            return "(none)";
        }
    }
}
