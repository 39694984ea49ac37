package hall.launcher;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The hall that the system tests play in: an empty data directory and the environment of the server, written down for the
 * build, which hands it to the test JVM; Arquillian's server inherits it there.
 */
public final class Bed {

    /** Between two workers' offsets, so that tests and a running hall do not meet. */
    private static final int OFFSET = 50;

    private Bed() {}

    /** A person's options moved to the bed's directory and ports. */
    public static HallOptions options(HallOptions options, Path directory) {
        return options.withData(directory)
                .withPorts(new Ports(options.ports().offset() + OFFSET))
                .withDemo(true);
    }

    /** Lays everything out; nothing is left running. */
    static void make(HallOptions options) {
        try (DataDirectory data = DataDirectory.take(options.data())) {
            PidFiles.stopLeftOvers(data);
            data.empty();
            options.ports().checkFree(options.external().isEmpty());
            new KeyMaterial(data.root().resolve("keys")).makeIfMissing();
            Path base = data.sub("server");
            new ServerDirectory(base).layOut(options.serverHome());
            Properties all = new Properties();
            all.putAll(HallEnvironment.of(options, data));
            all.setProperty("hall.server.base", base.toString());
            all.setProperty("hall.server.log", data.sub("log").toString());
            all.setProperty("hall.server.jvm", String.join(" ", Server.javaOptions(options)));
            all.setProperty(
                    "hall.port.management", Integer.toString(options.ports().management()));
            StringWriter text = new StringWriter();
            all.store(text, null);
            Files600.write(data.root().resolve("bed.properties"), text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
