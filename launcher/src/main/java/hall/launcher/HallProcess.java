package hall.launcher;

import java.time.Duration;
import java.util.Map;

/**
 * A hall on this machine, with the handles that tests need to break parts of it. Kept data survives {@code stop} and every
 * {@code kill…}.
 */
public final class HallProcess implements AutoCloseable {

    private static final Duration READY = Duration.ofSeconds(300);

    private final HallOptions options;
    private final DataDirectory data;
    private final EmbeddedDatabase database;
    private final Sandbox sandbox;
    private final Server server;
    private volatile boolean stopping;

    /** Takes the data directory, and ends what a killed launcher left there; starts nothing yet. */
    public HallProcess(HallOptions options) {
        this.options = options;
        this.data = DataDirectory.take(options.data());
        PidFiles.stopLeftOvers(data);
        this.database = new EmbeddedDatabase(
                options.databaseHome(), data, options.ports().database(), options.databaseMegabytes());
        this.sandbox = new Sandbox(options, data);
        this.server = new Server(options, data);
    }

    /** A whole hall, ready for people when this returns. */
    public static HallProcess start(HallOptions options) {
        HallProcess hall = new HallProcess(options);
        hall.start();
        return hall;
    }

    /** Removes what earlier runs kept; the next start is a first start. */
    public void empty() {
        data.empty();
    }

    /** Starts all three parts and waits until people can come; a failed start leaves nothing running. */
    public void start() {
        try {
            options.ports().checkFree(options.external().isEmpty());
            startSurroundings();
            startServer();
            awaitReady();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Starts the database and the stand-in city only: Arquillian starts the server itself. */
    public void startSurroundings() {
        new KeyMaterial(data.root().resolve("keys")).makeIfMissing();
        RunningHall.write(data, options);
        if (options.external().isEmpty() && !stopping) {
            database.start();
        }
        if (!stopping) {
            sandbox.start();
        }
    }

    private void startServer() {
        if (!stopping) {
            server.start();
        }
    }

    /** Blocks until the pages answer; a server that ends meanwhile is an error. */
    public void awaitReady() {
        Health health = new Health(options.ports().http());
        Waiting.until(READY, health::ready, server::checkStarting);
    }

    /** Blocks until the server has ended, and gives its exit code. */
    public int awaitServerEnd() {
        return server.await();
    }

    /** kill -9 of the server; database and city go on. */
    public void killServer() {
        server.kill();
    }

    /** Starts the server after {@link #killServer} and waits until it is ready. */
    public void restartServer() {
        server.start();
        awaitReady();
    }

    /** kill -9 of the database; the server goes on without one. */
    public void killDatabase() {
        database.kill();
    }

    /** Starts the database after {@link #killDatabase}. */
    public void restartDatabase() {
        database.start();
    }

    /** kill -9 of the stand-in city. */
    public void killSandbox() {
        sandbox.kill();
    }

    /** Starts the stand-in city after {@link #killSandbox}. */
    public void restartSandbox() {
        sandbox.start();
    }

    /** Operating system's id of the server's process, for reading its CPU time. */
    public long serverPid() {
        return server.pid();
    }

    /** Operating system's id of the embedded database's process. */
    public long databasePid() {
        return database.pid();
    }

    /** The variables the server runs with: addresses, users, passwords. */
    public Map<String, String> environment() {
        return HallEnvironment.of(options, data);
    }

    /** The variables of a hall that runs already in the options' data directory, started by somebody else. */
    public static Map<String, String> environmentOf(HallOptions options) {
        Ports ports = RunningHall.ports(options.data())
                .orElseThrow(() -> new Problem("No hall runs in " + options.data()
                        + ". Start one with ./hall run, or name its directory: HALL_DATA=/some/where"));
        return HallEnvironment.of(options.withPorts(ports), DataDirectory.beside(options.data()));
    }

    public HallOptions options() {
        return options;
    }

    public boolean stopping() {
        return stopping;
    }

    /** Server first, which drains; then the city, then the database. Calling it again does nothing more. */
    public synchronized void stop() {
        if (stopping) {
            return;
        }
        stopping = true;
        server.stop();
        sandbox.stop();
        database.stop();
        RunningHall.forget(data);
        data.close();
    }

    @Override
    public void close() {
        stop();
    }
}
