package hall.sandbox.control;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Moves the hall's clock: the demo's only door for that, opened by a token that exists only in the demo. */
public final class HallClock {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String hallUrl;
    private final String token;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** Without an address there is no hall to move, and the city moves alone. */
    public HallClock(String hallUrl, String token) {
        this.hallUrl = hallUrl;
        this.token = token;
    }

    /** Empty when the hall moved, else why it did not. */
    String advance(long seconds) {
        if (hallUrl.isEmpty()) {
            return "";
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(hallUrl + "/api/v1/demo/clock"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Demo-Token", token)
                .POST(HttpRequest.BodyPublishers.ofString("{\"advanceSeconds\":" + seconds + "}"))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status / 100 == 2 ? "" : "网上大厅拒绝调整时钟: HTTP " + status;
        } catch (IOException e) {
            return "无法连接网上大厅: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
