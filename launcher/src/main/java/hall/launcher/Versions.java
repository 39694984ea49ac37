package hall.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions the build was made with; they name directories of the server cache. */
final class Versions {

    private static final Properties ALL = load();

    static final String WILDFLY = ALL.getProperty("wildfly");
    static final String MARIADB = ALL.getProperty("mariadb");

    private Versions() {}

    private static Properties load() {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }
}
