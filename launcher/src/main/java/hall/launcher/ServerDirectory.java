package hall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The server's own directory inside the data directory: configuration as built, transaction log, temporary files. */
final class ServerDirectory {

    private static final List<String> CONFIGURATION =
            List.of("hall.xml", "logging.properties", "mgmt-users.properties", "mgmt-groups.properties");

    private final Path base;

    ServerDirectory(Path base) {
        this.base = base;
    }

    /** Copies the built configuration; what the server keeps (its transaction log) stays. */
    void layOut(Path serverHome) {
        Path built = serverHome.resolve("standalone/configuration");
        if (!Files.exists(serverHome.resolve("hall.configured"))) {
            throw new Problem("The server at " + serverHome + " is not configured: the build did not finish."
                    + " Build it: mvn package -DskipTests");
        }
        for (String name : CONFIGURATION) {
            copy(built.resolve(name), base.resolve("configuration").resolve(name));
        }
        Files600.directory(base.resolve("deployments"));
    }

    /** Puts the EAR where the server looks once, at its start. */
    void deploy(Path ear) {
        if (!Files.exists(ear)) {
            throw new Problem(ear + " is missing: the build did not finish. Build it: mvn package -DskipTests");
        }
        Path deployments = base.resolve("deployments");
        Files600.deleteTree(deployments);
        Files600.directory(deployments);
        copy(ear, deployments.resolve("hall.ear"));
    }

    private static void copy(Path from, Path to) {
        try {
            Files600.directory(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + from + " to " + to, e);
        }
    }
}
