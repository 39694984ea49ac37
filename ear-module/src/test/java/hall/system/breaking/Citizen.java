package hall.system.breaking;

import hall.system.Visit;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;

/** Somebody signed in, who applies for TQ04 by the open interface. */
final class Citizen {

    private static final String ORDER = "{\"item\":\"TQ04\",\"decisionBy\":\"AUTOMATIC\"}";

    private final Visit visit;
    private final String token;
    private final String key;

    Citizen(Visit visit) {
        this(visit, UUID.randomUUID().toString());
    }

    /** The same form once more, in another session. */
    Citizen(Visit visit, String key) {
        this.visit = visit;
        this.token = visit.token();
        this.key = key;
    }

    String key() {
        return key;
    }

    Visit visit() {
        return visit;
    }

    /** Sends the application; again and again it is the same one, because its key is. */
    HttpResponse<String> send() {
        return visit.send(visit.request("/api/v1/cases")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("X-CSRF-Token", token)
                .POST(BodyPublishers.ofString(ORDER)));
    }

    /** Applies, and gives the case's number. */
    String lodge() {
        HttpResponse<String> answer = send();
        if (answer.statusCode() != 201 && answer.statusCode() != 200) {
            throw new AssertionError("not lodged: " + answer.statusCode() + " " + answer.body());
        }
        return caseNumber(answer);
    }

    /** The case's number of a receipt. */
    static String caseNumber(HttpResponse<String> receipt) {
        return json(receipt.body()).getString("caseNumber");
    }

    /** The progress of a case as the open interface tells it. */
    JsonObject progress(String caseNumber) {
        return json(visit.get("/api/v1/cases/" + caseNumber).body());
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
