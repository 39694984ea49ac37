package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Debian's own clamd (package clamav-daemon, installed or laid out by {@code ./hall test --long}) in a directory of the test, which knows
 * one virus: the EICAR test text, in a database of the test's making. No service, and nothing is fetched.
 */
final class DebianClamd implements AutoCloseable {

    /** Put together here, so that no scanner of the machine finds it in the source. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final Path root;
    private final int port;
    private Process process;

    DebianClamd(Path root, int port) {
        this.root = root;
        this.port = port;
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    /** Starts it and waits until it answers. */
    void start() throws IOException {
        Path database = Files.createDirectories(root.resolve("database"));
        // Name, any kind of file, anywhere in it, these bytes.
        Files.writeString(
                database.resolve("test.ndb"),
                "Hall.Test.Eicar:0:*:" + HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII)) + "\n");
        Path configuration = Files.writeString(
                root.resolve("clamd.conf"),
                String.join(
                        "\n",
                        "Foreground yes",
                        "TCPSocket " + port,
                        "TCPAddr 127.0.0.1",
                        "DatabaseDirectory " + database,
                        "TemporaryDirectory " + root,
                        ""));
        process = new ProcessBuilder(program().toString(), "--config-file=" + configuration)
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("log").toFile())
                .start();
        await("Debian's clamd answers")
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> {
                    assertThat(process.isAlive())
                            .as(Files.readString(root.resolve("log")))
                            .isTrue();
                    return answers();
                });
    }

    private boolean answers() throws IOException {
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.setSoTimeout(2000);
            line.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readNBytes(4), StandardCharsets.US_ASCII).equals("PONG");
        }
    }

    private static Path program() {
        return Stream.of(
                        Path.of("/usr/sbin/clamd"),
                        Path.of("target/clamd/usr/sbin/clamd").toAbsolutePath())
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "clamd is missing: Debian's package clamav-daemon; ./hall test --long lays it out as root"));
    }

    /** Ends it; {@link #start} brings it back. */
    void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
