package hall.launcher;

import java.nio.file.Path;

/** The two files the embedded database reads at start: its settings, and who may enter. */
final class DatabaseFiles {

    /** A socket's path may have 107 bytes on Linux. */
    private static final int LONGEST_SOCKET_PATH = 100;

    private DatabaseFiles() {}

    /**
     * Settings. Durable by default (each commit reaches the disk, in both logs); utf8mb4 compared by code point, so that 示例 and
     * look-alikes differ; READ COMMITTED, because the default would lock ranges that two officers share.
     */
    static String settings(Path home, DataDirectory data, int port, int megabytes, Path log) {
        return """
                [mysqld]
                basedir=%s
                datadir=%s
                tmpdir=%s
                socket=%s
                log-error=%s
                init-file=%s
                log-bin=%s
                port=%d
                bind-address=127.0.0.1
                server-id=1
                binlog-format=ROW
                binlog-expire-logs-seconds=604800
                sync-binlog=1
                log-bin-trust-function-creators=1
                innodb-flush-log-at-trx-commit=1
                innodb-buffer-pool-size=%dM
                innodb-log-file-size=96M
                innodb-lock-wait-timeout=10
                character-set-server=utf8mb4
                collation-server=utf8mb4_bin
                transaction-isolation=READ-COMMITTED
                default-time-zone=+08:00
                sql-mode=STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION
                max-connections=200
                max-allowed-packet=32M
                local-infile=0
                skip-ssl
                """.formatted(
                        home,
                        data.root().resolve("db"),
                        data.root().resolve("tmp"),
                        socket(data.root()),
                        log,
                        data.root().resolve("db-users.sql"),
                        data.root().resolve("binlog/hall"),
                        port,
                        megabytes);
    }

    private static Path socket(Path root) {
        Path near = root.resolve("db.sock");
        return near.toString().length() <= LONGEST_SOCKET_PATH
                ? near
                : Path.of("/tmp", "hall-" + Integer.toHexString(root.toString().hashCode()) + ".sock");
    }

    /** Run at each start: the secrets file stays the truth about passwords. One statement a line. */
    static String users(Secrets secrets) {
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS hall CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;",
                "CREATE USER IF NOT EXISTS 'hall_owner'@'localhost';",
                "ALTER USER 'hall_owner'@'localhost' IDENTIFIED BY '" + secrets.get("db.owner") + "';",
                "GRANT ALL PRIVILEGES ON hall.* TO 'hall_owner'@'localhost' WITH GRANT OPTION;",
                "CREATE USER IF NOT EXISTS 'hall_app'@'localhost';",
                "ALTER USER 'hall_app'@'localhost' IDENTIFIED BY '" + secrets.get("db.app") + "';",
                "");
    }
}
