package hall.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The stand-in city as a child process of its own, so that killing the hall never kills the bank. */
final class Sandbox {

    private static final Duration START = Duration.ofSeconds(90);
    private static final int STOP_SECONDS = 20;

    private final HallOptions options;
    private final DataDirectory data;
    private Child child;

    Sandbox(HallOptions options, DataDirectory data) {
        this.options = options;
        this.data = data;
    }

    void start() {
        if (!Files.exists(options.sandboxJar())) {
            throw new Problem(options.sandboxJar() + " is missing: the build did not finish."
                    + " Build it: mvn package -DskipTests");
        }
        data.sub("sandbox");
        Path log = data.sub("log").resolve("sandbox.out");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai",
                "-Djava.net.preferIPv4Stack=true",
                "-Dhall.demo=" + options.demo(),
                "-jar",
                options.sandboxJar().toString());
        child = Child.start("stand-in city", command, HallEnvironment.of(options, data), log);
        PidFiles.write(data, "sandbox", child);
        Waiting.until(START, this::listens, () -> {
            if (!child.alive()) {
                throw child.endedEarly(log);
            }
        });
    }

    private boolean listens() {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), options.ports().sandbox())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    void stop() {
        if (child != null) {
            child.stop(STOP_SECONDS);
        }
    }

    void kill() {
        child.kill();
    }
}
