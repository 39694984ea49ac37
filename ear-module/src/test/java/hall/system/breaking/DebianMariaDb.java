package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hall.launcher.ExternalDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Debian's own MariaDB (packages mariadb-server-core and mariadb-client-core) in a directory of the test, as docs/operations.md tells to set it up. */
final class DebianMariaDb implements AutoCloseable {

    private static final Path SERVER = Path.of("/usr/sbin/mariadbd");

    private final Path root;
    private final int port;
    private final List<String> more;
    private Process process;

    /** @param more options of the server after ours */
    DebianMariaDb(Path root, int port, String... more) {
        this.root = root;
        this.port = port;
        this.more = List.of(more);
    }

    ExternalDatabase start() throws IOException, InterruptedException {
        Files.createDirectories(root);
        Path init = Files.writeString(root.resolve("users.sql"), """
                CREATE DATABASE IF NOT EXISTS hall CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                CREATE USER IF NOT EXISTS 'hall_owner'@'localhost' IDENTIFIED BY 'owner-of-the-test';
                GRANT ALL PRIVILEGES ON hall.* TO 'hall_owner'@'localhost' WITH GRANT OPTION;
                CREATE USER IF NOT EXISTS 'hall_app'@'localhost' IDENTIFIED BY 'app-of-the-test';
                CREATE USER IF NOT EXISTS 'watcher'@'localhost' IDENTIFIED BY 'watcher-of-the-test';
                GRANT PROCESS ON *.* TO 'watcher'@'localhost';
                """);
        run("/usr/bin/mariadb-install-db", "--no-defaults", "--datadir=" + root.resolve("data"), user());
        List<String> command = arguments(
                SERVER.toString(),
                "--no-defaults",
                "--datadir=" + root.resolve("data"),
                "--socket=" + root.resolve("s"),
                "--pid-file=" + root.resolve("pid"),
                "--init-file=" + init,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--version=5.7.19-MariaDB",
                "--log-bin=" + root.resolve("binlog"),
                "--log-bin-trust-function-creators=1",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                user());
        command.addAll(more);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("log").toFile())
                .start();
        return new ExternalDatabase(
                url(port), "hall_owner", "owner-of-the-test", "hall_app", "app-of-the-test", "localhost");
    }

    /** Waits until it lets its owner in. */
    void awaitReady() {
        await("Debian's MariaDB answers")
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> {
                    assertThat(process.isAlive()).isTrue();
                    DriverManager.getConnection(url(port), "hall_owner", "owner-of-the-test")
                            .close();
                    return true;
                });
    }

    /** Whether a transaction waits for a lock in a statement on this table; asked more than ten times a second it says old news. */
    boolean someoneWaitsFor(String table) throws SQLException {
        String all = "jdbc:mysql://127.0.0.1:" + port + "/information_schema";
        try (Connection watcher = DriverManager.getConnection(all, "watcher", "watcher-of-the-test");
                Statement statement = watcher.createStatement();
                ResultSet found = statement.executeQuery("SELECT 1 FROM innodb_trx WHERE trx_state = 'LOCK WAIT'"
                        + " AND trx_query LIKE '%" + table + "%'")) {
            return found.next();
        }
    }

    private static String url(int port) {
        return "jdbc:mysql://127.0.0.1:" + port + "/hall?connectTimeout=2000";
    }

    private static String user() {
        return "root".equals(System.getProperty("user.name")) ? "--user=root" : "";
    }

    private void run(String... command) throws IOException, InterruptedException {
        Process done = new ProcessBuilder(arguments(command))
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("install.log").toFile())
                .start();
        if (!done.waitFor(180, TimeUnit.SECONDS) || done.exitValue() != 0) {
            throw new IOException(Files.readString(root.resolve("install.log")));
        }
    }

    private static List<String> arguments(String... all) {
        List<String> given = new ArrayList<>(Arrays.asList(all));
        given.removeIf(String::isEmpty);
        return given;
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
