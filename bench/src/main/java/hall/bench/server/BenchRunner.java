package hall.bench.server;

import hall.bench.BenchOptions;
import hall.bench.CityOptions;
import hall.bench.city.CitySimulation;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Measures once when the server has started, and leaves report and result in {@code hall.bench.results}.
 *
 * <p>NOT_SUPPORTED: every case has its own transactions.
 */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BenchRunner {

    private static final Logger LOG = Logger.getLogger(BenchRunner.class.getName());
    private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Measurement measurement;

    @Inject
    private TaskBench tasks;

    @Inject
    private RemittanceBench remittance;

    @Inject
    private CloseBench close;

    @Inject
    private CitySimulation city;

    @PostConstruct
    void begin() {
        executor.execute(this::measure);
    }

    private void measure() {
        Path results = Path.of(System.getProperty("hall.bench.results"));
        try {
            long database = awaitDriver(results);
            if (CityOptions.isWanted()) {
                CitySimulation.Result result = city.run(CityOptions.fromSystemProperties(), results);
                Files.writeString(results.resolve("report.txt"), result.text());
                if (result.holds()) {
                    Files.writeString(results.resolve("result.json"), "");
                }
                return;
            }
            BenchOptions options = BenchOptions.fromSystemProperties();
            if (options.open() > 0) {
                TaskBench.Result result = tasks.run(options.open());
                Files.writeString(results.resolve("report.txt"), result.text());
                Files.writeString(results.resolve("result.json"), result.json());
            } else if (options.lines() > 0) {
                RemittanceReport report = remittance.run(options.lines(), database);
                Files.writeString(results.resolve("report.txt"), report.text());
                Files.writeString(results.resolve("result.json"), report.json());
            } else if (options.dayLines() > 0) {
                CloseReport report = close.run(options.dayLines(), database);
                Files.writeString(results.resolve("report.txt"), report.text());
                Files.writeString(results.resolve("result.json"), report.json());
            } else {
                Report report = measurement.run(options, database);
                Files.writeString(results.resolve("report.txt"), report.text());
                Files.writeString(results.resolve("result.json"), report.json());
            }
        } catch (Exception e) {
            LOG.log(Level.SEVERE, "the measurement failed", e);
            fail(results, e);
        } finally {
            write(results.resolve("done"), "");
        }
    }

    /** The driver writes the database's process id when the whole hall answers. */
    private static long awaitDriver(Path results) throws IOException {
        Path told = results.resolve("database.pid");
        while (!Files.exists(told) || Files.size(told) == 0) {
            LockSupport.parkNanos(STEP_NANOS);
        }
        return Long.parseLong(Files.readString(told).strip());
    }

    private static void fail(Path results, Exception e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        write(results.resolve("report.txt"), "The measurement failed:\n" + trace);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "cannot write " + file, e);
        }
    }
}
