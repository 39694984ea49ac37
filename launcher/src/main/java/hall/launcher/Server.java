package hall.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** WildFly with the EAR, as a child process. */
final class Server {

    /** The server lets running requests finish for this long, then ends; the launcher waits a little longer. */
    private static final int DRAIN_SECONDS = 20;

    private final HallOptions options;
    private final DataDirectory data;
    private final Path base;
    private Child child;

    Server(HallOptions options, DataDirectory data) {
        this.options = options;
        this.data = data;
        this.base = data.root().resolve("server");
    }

    void start() {
        ServerDirectory directory = new ServerDirectory(base);
        directory.layOut(options.serverHome());
        directory.deploy(options.ear());
        child = Child.start(
                "server",
                command(),
                HallEnvironment.of(options, data),
                data.sub("log").resolve("server.out"));
        PidFiles.write(data, "server", child);
    }

    private List<String> command() {
        // Configuration changes by management are for one run only: the script in the repository is the truth.
        return StandaloneCommandBuilder.of(options.serverHome())
                .setBaseDirectory(base)
                .setLogDirectory(data.sub("log"))
                .setServerReadOnlyConfiguration("hall.xml")
                .setBindAddressHint("127.0.0.1")
                .setBindAddressHint("management", "127.0.0.1")
                .setJavaOptions(javaOptions(options))
                .build();
    }

    /** The JVM's options; the person's own ones stand last and win. Also for the server that the tests start. */
    static List<String> javaOptions(HallOptions options) {
        List<String> all = new ArrayList<>(List.of(
                "-Xms128m",
                "-Xmx768m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai",
                // A text that has no English falls back to Chinese, the base bundle, never the other way round.
                "-Duser.language=zh",
                "-Duser.country=CN",
                "-Djava.awt.headless=true",
                "-Djava.net.preferIPv4Stack=true",
                "-Dorg.wildfly.sigterm.suspend.timeout=" + DRAIN_SECONDS,
                "-Djboss.socket.binding.port-offset=" + options.ports().offset(),
                "-Dhall.demo=" + options.demo()));
        all.addAll(options.serverJvm());
        return all;
    }

    /** While it starts: throws when the hall can no longer come up. */
    void checkStarting() {
        Path log = data.root().resolve("log/server.log");
        if (!child.alive()) {
            throw child.endedEarly(log);
        }
        if (Files.exists(base.resolve("deployments/hall.ear.failed"))) {
            throw new Problem("The server runs, but refused the application. Look for ERROR in " + log + ".");
        }
    }

    int await() {
        return child.await();
    }

    void stop() {
        if (child != null) {
            child.stop(DRAIN_SECONDS + 20);
        }
    }

    void kill() {
        child.kill();
    }

    long pid() {
        return child.pid();
    }
}
