package hall.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a hall is started with.
 *
 * @param checkout the repository's directory, where the built parts are found
 * @param data the directory of everything that lasts
 * @param external a database run by somebody else, or empty for the embedded one
 * @param serverJvm options for the server's JVM after our own, so that they win
 * @param scanner where the virus scanner is, {@code HALL_CLAMD}; empty without one
 * @param databaseMegabytes how much of its tables the embedded database keeps in memory
 */
public record HallOptions(
        Path checkout,
        Path data,
        Ports ports,
        boolean demo,
        Optional<ExternalDatabase> external,
        List<String> serverJvm,
        String scanner,
        int databaseMegabytes) {

    private static final int DATABASE_MEGABYTES = 256;
    private static final int LEAST_MEGABYTES = 64;

    /** A hall without a virus scanner, with a database of the usual size. */
    public HallOptions(
            Path checkout,
            Path data,
            Ports ports,
            boolean demo,
            Optional<ExternalDatabase> external,
            List<String> serverJvm) {
        this(checkout, data, ports, demo, external, serverJvm, "", DATABASE_MEGABYTES);
    }

    /** The options a person gives by environment variables. */
    public static HallOptions from(Path checkout, Map<String, String> environment) {
        String data = environment.getOrDefault("HALL_DATA", "");
        String jvm = environment.getOrDefault("HALL_SERVER_OPTS", "").strip();
        return new HallOptions(
                checkout,
                (data.isBlank() ? checkout.resolve(".hall") : Path.of(data))
                        .toAbsolutePath()
                        .normalize(),
                new Ports(offset(environment.getOrDefault("HALL_PORT_OFFSET", "0"))),
                !"false".equalsIgnoreCase(environment.get("HALL_DEMO")),
                ExternalDatabase.from(environment),
                jvm.isEmpty() ? List.of() : List.of(jvm.split("\\s+")),
                environment.getOrDefault("HALL_CLAMD", "").strip(),
                megabytes(environment.getOrDefault("HALL_DB_MEMORY", "" + DATABASE_MEGABYTES)));
    }

    private static int megabytes(String text) {
        try {
            int megabytes = Integer.parseInt(text.strip());
            if (megabytes >= LEAST_MEGABYTES) {
                return megabytes;
            }
        } catch (NumberFormatException none) {
            // Said below.
        }
        throw new Problem("HALL_DB_MEMORY=" + text + " is not a number of megabytes from " + LEAST_MEGABYTES
                + ". Use one such as 1024.");
    }

    private static int offset(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new Problem("HALL_PORT_OFFSET=" + text + " is not a whole number. Use one such as 100.", e);
        }
    }

    /** The same hall with another data directory. */
    public HallOptions withData(Path other) {
        return new HallOptions(
                checkout, other.toAbsolutePath(), ports, demo, external, serverJvm, scanner, databaseMegabytes);
    }

    /** The same hall on other ports. */
    public HallOptions withPorts(Ports other) {
        return new HallOptions(checkout, data, other, demo, external, serverJvm, scanner, databaseMegabytes);
    }

    /** The same hall with or without the demo city's people. */
    public HallOptions withDemo(boolean on) {
        return new HallOptions(checkout, data, ports, on, external, serverJvm, scanner, databaseMegabytes);
    }

    /** The same hall with a virus scanner at that address. */
    public HallOptions withScanner(String address) {
        return new HallOptions(checkout, data, ports, demo, external, serverJvm, address, databaseMegabytes);
    }

    /** The same hall with these options for the server's JVM. */
    public HallOptions withServerJvm(List<String> jvm) {
        return new HallOptions(checkout, data, ports, demo, external, jvm, scanner, databaseMegabytes);
    }

    /** The configured application server. */
    Path serverHome() {
        return checkout.resolve(".server").resolve("wildfly-" + Versions.WILDFLY);
    }

    /** The unpacked binaries of the embedded database. */
    Path databaseHome() {
        return checkout.resolve(".server").resolve("mariadb-" + Versions.MARIADB);
    }

    Path ear() {
        return checkout.resolve("ear-module/target/hall.ear");
    }

    /** The EAR unpacked, as the build leaves it. */
    Path explodedEar() {
        return checkout.resolve("ear-module/target/hall");
    }

    Path sandboxJar() {
        return checkout.resolve("sandbox/target/sandbox.jar");
    }
}
