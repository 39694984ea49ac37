package hall.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs a main class of the EAR against the database of a data directory, starting the embedded database for that time when no
 * hall is running. Nothing is deployed; the class reads {@code HALL_DB_*} from its environment.
 */
final class Tool {

    /** What the server would give the classes: specification interfaces and their implementations, JPA, the driver. */
    private static final List<String> SERVER_MODULES = List.of(
            "system/layers/base/jakarta",
            "system/layers/base/org/eclipse/parsson",
            "system/layers/base/org/eclipse/yasson",
            "system/layers/base/org/bouncycastle",
            "system/layers/base/org/jboss/ejb3",
            "org/eclipse/persistence/main",
            "com/mysql/main");

    private final HallOptions options;

    Tool(HallOptions options) {
        this.options = options;
    }

    int run(String mainClass, List<String> arguments) {
        if (options.external().isPresent() && RunningHall.ports(options.data()).isEmpty()) {
            try (DataDirectory data = DataDirectory.take(options.data())) {
                return run(mainClass, arguments, HallEnvironment.of(options, data));
            }
        }
        return RunningHall.ports(options.data())
                .map(ports -> beside(options.withPorts(ports), mainClass, arguments))
                .orElseGet(() -> alone(mainClass, arguments));
    }

    private int beside(HallOptions running, String mainClass, List<String> arguments) {
        return run(mainClass, arguments, HallEnvironment.of(running, DataDirectory.beside(options.data())));
    }

    private int alone(String mainClass, List<String> arguments) {
        try (DataDirectory data = DataDirectory.take(options.data())) {
            PidFiles.stopLeftOvers(data);
            EmbeddedDatabase database = new EmbeddedDatabase(
                    options.databaseHome(), data, options.ports().database(), options.databaseMegabytes());
            try {
                database.start();
                return run(mainClass, arguments, HallEnvironment.of(options, data));
            } finally {
                database.stop();
            }
        }
    }

    private int run(String mainClass, List<String> arguments, Map<String, String> environment) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai",
                "-cp",
                classPath(),
                mainClass));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        // Here the driver gets no properties from a data source: times are UTC+8 on the wire.
        String url = environment.get("HALL_DB_URL");
        builder.environment()
                .put(
                        "HALL_DB_URL",
                        url + (url.contains("?") ? "&" : "?")
                                + "connectionTimeZone=%2B08:00&forceConnectionTimeZoneToSession=true");
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    private String classPath() {
        List<Path> all = new ArrayList<>(jars(options.explodedEar().resolve("lib")));
        all.add(0, options.explodedEar().resolve("ejb-module.jar"));
        for (String module : SERVER_MODULES) {
            all.addAll(jars(options.serverHome().resolve("modules").resolve(module)));
        }
        return all.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> jars(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        } catch (IOException e) {
            throw new Problem(
                    directory + " is missing: the build did not finish. Build it: mvn package -DskipTests", e);
        }
    }
}
