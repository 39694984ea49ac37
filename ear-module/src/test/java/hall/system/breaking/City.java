package hall.system.breaking;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stand-in city's control interface (docs/city.md). */
final class City {

    private final String api;
    private final HttpClient http = HttpClient.newHttpClient();

    City(int port) {
        this.api = "http://127.0.0.1:" + port + "/control/api/";
    }

    /** Plans a failure, such as {@code plan("BDC101", "LATE", "count", 1)}. */
    void plan(String operation, String mode, Object... more) {
        Map<String, Object> plan = new LinkedHashMap<>(Map.of("mode", mode));
        for (int i = 0; i < more.length; i += 2) {
            plan.put(more[i].toString(), more[i + 1]);
        }
        send(
                "failures/" + operation,
                "PUT",
                Json.createObjectBuilder(plan).build().toString());
    }

    /** Moves the clocks of hall and city forward. */
    void advance(Duration by) {
        send("clock", "POST", "{\"advanceSeconds\":" + by.toSeconds() + "}");
    }

    /** Somebody pays into the special account; gives the bank's serial. */
    String arrive(String amount, String payerAccount, String payerName) {
        JsonObject arrival = Json.createObjectBuilder()
                .add("amount", amount)
                .add("payerAccount", payerAccount)
                .add("payerName", payerName)
                .add("remark", "汇错")
                .build();
        return ((JsonObject) send("arrivals", "POST", arrival.toString())).getString("serial");
    }

    /** All partners are well again. */
    void heal() {
        send("failures", "DELETE", "");
    }

    /** One book, newest first, at most 500 rows. */
    List<JsonObject> book(String name) {
        return ((JsonArray) send(name, "GET", "")).getValuesAs(JsonObject.class);
    }

    /** What the bank's book knows of a number. */
    Optional<JsonObject> instruction(String sendSeqNo) {
        return book("instructions").stream()
                .filter(i -> i.getString("sendSeqNo").equals(sendSeqNo))
                .findFirst();
    }

    private JsonStructure send(String path, String method, String body) {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(api + path))
                            .timeout(Duration.ofSeconds(20))
                            .header("Content-Type", "application/json")
                            .method(method, BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
            try (var reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.read();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
