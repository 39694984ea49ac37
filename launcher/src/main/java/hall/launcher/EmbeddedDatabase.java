package hall.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** MariaDB as a child process, listening on the loopback address only; the binary log is on from the beginning. */
final class EmbeddedDatabase {

    private static final Duration START = Duration.ofSeconds(120);
    private static final int STOP_SECONDS = 60;

    private final Path home;
    private final DataDirectory data;
    private final int port;
    private final int megabytes;
    private Child child;

    EmbeddedDatabase(Path home, DataDirectory data, int port, int megabytes) {
        this.home = home;
        this.data = data;
        this.port = port;
        this.megabytes = megabytes;
    }

    void start() {
        MariaDbBinaries.unpack(home);
        Path tables = data.root().resolve("db");
        Path log = data.sub("log").resolve("database.log");
        data.sub("tmp");
        if (!Files.isDirectory(tables.resolve("mysql"))) {
            // What a broken first start left is no data yet.
            Files600.deleteTree(tables);
            MariaDbBinaries.install(home, Files600.directory(tables));
        }
        data.sub("binlog");
        Files600.write(data.root().resolve("db-users.sql"), DatabaseFiles.users(data.secrets()));
        Path settings = data.root().resolve("db.cnf");
        Files600.write(settings, DatabaseFiles.settings(home, data, port, megabytes, log));
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/mariadbd").toString());
        command.add("--defaults-file=" + settings);
        if (MariaDbBinaries.root()) {
            command.add("--user=root");
        }
        child = Child.start(
                "database",
                command,
                Map.of("LD_LIBRARY_PATH", home.resolve("libs").toString(), "TZ", "Asia/Shanghai"),
                data.sub("log").resolve("database.out"));
        PidFiles.write(data, "database", child);
        Waiting.until(START, this::answers, () -> {
            if (!child.alive()) {
                throw child.endedEarly(log);
            }
        });
    }

    /** It greets a new connection only after the users of db-users.sql are there. */
    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(2000);
            return socket.getInputStream().read() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    void stop() {
        if (child != null) {
            child.stop(STOP_SECONDS);
        }
    }

    void kill() {
        child.kill();
    }

    long pid() {
        return child.pid();
    }
}
