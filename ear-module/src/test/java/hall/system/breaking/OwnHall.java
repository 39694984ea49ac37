package hall.system.breaking;

import hall.launcher.ExternalDatabase;
import hall.launcher.HallOptions;
import hall.launcher.HallProcess;
import hall.launcher.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A whole hall for one test class, in an empty directory and on ports of its own. */
final class OwnHall {

    private static final int OFFSET = 60;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    private OwnHall() {}

    static HallProcess start(String name, Optional<ExternalDatabase> external) {
        HallProcess hall = new HallProcess(options(name, external));
        hall.empty();
        hall.start();
        return hall;
    }

    private static HallOptions options(String name, Optional<ExternalDatabase> external) {
        Path checkout = Path.of(System.getProperty("hall.checkout")).normalize();
        int offset = Integer.parseInt(System.getenv().getOrDefault("HALL_PORT_OFFSET", "0"));
        return new HallOptions(
                checkout,
                checkout.resolve("ear-module/target/breaking").resolve(name),
                new Ports(offset + OFFSET),
                true,
                external,
                List.of());
    }

    /** HTTP status of {@code /health}, or 0 when nobody answers. */
    static int health(HallProcess hall) {
        URI page = URI.create("http://127.0.0.1:" + hall.options().ports().http() + "/health");
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(page)
                                    .timeout(Duration.ofSeconds(15))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
