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
 */
public record HallOptions(
        Path checkout,
        Path data,
        Ports ports,
        boolean demo,
        Optional<ExternalDatabase> external,
        List<String> serverJvm,
        String scanner) {

    /** A hall without a virus scanner. */
    public HallOptions(
            Path checkout,
            Path data,
            Ports ports,
            boolean demo,
            Optional<ExternalDatabase> external,
            List<String> serverJvm) {
        this(checkout, data, ports, demo, external, serverJvm, "");
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
                environment.getOrDefault("HALL_CLAMD", "").strip());
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
        return new HallOptions(checkout, other.toAbsolutePath(), ports, demo, external, serverJvm, scanner);
    }

    /** The same hall on other ports. */
    public HallOptions withPorts(Ports other) {
        return new HallOptions(checkout, data, other, demo, external, serverJvm, scanner);
    }

    /** The same hall with or without the demo city's people. */
    public HallOptions withDemo(boolean on) {
        return new HallOptions(checkout, data, ports, on, external, serverJvm, scanner);
    }

    /** The same hall with a virus scanner at that address. */
    public HallOptions withScanner(String address) {
        return new HallOptions(checkout, data, ports, demo, external, serverJvm, address);
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
