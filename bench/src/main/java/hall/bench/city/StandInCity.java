package hall.bench.city;

import hall.bench.server.BenchBank;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The stand-in city by its control API (docs/city.md). */
@ApplicationScoped
public class StandInCity {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final URI control = URI.create(System.getenv("HALL_BANK_URL")).resolve("/control/api/");

    /** What the bank has in sum. */
    record Totals(Money balance, long lines, long payments, Money paid) {}

    /** Persons with these running numbers live in the city from now on, and their money is on the special account. */
    void settle(int from, int to, Money broughtForward) {
        JsonArrayBuilder persons = Json.createArrayBuilder();
        for (int i = from; i < to; i++) {
            persons.add(Json.createObjectBuilder()
                    .add("idNumber", CityPlan.identityNumber(i))
                    .add("name", CityPlan.name(i))
                    .add("phone", CityPlan.phone(i))
                    .add("division", CityPlan.BRANCH)
                    .add("cardNo", CityPlan.socialSecurityCard(i))
                    .add("bankCardNo", CityPlan.card(i))
                    .add("bankName", CityPlan.BANK));
        }
        call(
                "POST",
                "persons",
                Json.createObjectBuilder()
                        .add("persons", persons)
                        .add("account", BenchBank.NUMBER)
                        .add("broughtForward", broughtForward.toString()));
    }

    /** An employer pays into the special account. */
    void arrive(Money amount, String payerAccount, String payerName, String remark) {
        call(
                "POST",
                "arrivals",
                Json.createObjectBuilder()
                        .add("amount", amount.toString())
                        .add("payerAccount", payerAccount)
                        .add("payerName", payerName)
                        .add("remark", remark));
    }

    /** The next calls of an operation go wrong. */
    void fail(String operation, String mode, int count) {
        call(
                "PUT",
                "failures/" + operation,
                Json.createObjectBuilder().add("mode", mode).add("seconds", 1).add("count", count));
    }

    /** Everything is well again. */
    void heal() {
        call("DELETE", "failures", Json.createObjectBuilder());
    }

    /** Notices that the hall has not answered come again, some at a time, until it has answered all or takes none of them. */
    void noticesAgain() {
        JsonObject said = call("POST", "notices", Json.createObjectBuilder());
        while (said.getInt("left") > 0 && said.getInt("taken") > 0) {
            said = call("POST", "notices", Json.createObjectBuilder());
        }
    }

    /** Hall and city go forward together. */
    void advance(Duration by) {
        JsonObject said = call("POST", "clock", Json.createObjectBuilder().add("advanceSeconds", by.toSeconds()));
        if (said.containsKey("error")) {
            throw new IllegalStateException(said.getString("error"));
        }
    }

    Totals totals() {
        JsonObject said = call("GET", "totals", null);
        return new Totals(
                Money.of(said.getString("balance")),
                said.getJsonNumber("lines").longValue(),
                said.getJsonNumber("payments").longValue(),
                Money.of(said.getString("paid")));
    }

    private JsonObject call(String method, String path, JsonObjectBuilder body) {
        BodyPublisher said = body == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(body.build().toString());
        HttpRequest request = HttpRequest.newBuilder(control.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, said)
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (JsonReader reader = Json.createReader(answer.body())) {
                JsonObject json = reader.readObject();
                if (answer.statusCode() / 100 != 2) {
                    throw new IllegalStateException(method + " " + path + ": " + json);
                }
                return json;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
