package hall.system;

import hall.shared.Facts;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person's application for TQ04 without a browser: by the page's form, or by the open interface. */
final class Application {

    static final String PAGE = "/citizen/apply.xhtml?item=TQ04";
    private static final Pattern NUMBER = Pattern.compile("[?&]no=([0-9A-Z]{43})");

    private final Visit visit;
    private final String token;

    Application(Cast who) {
        this(Visit.ofCitizen(who.idNumber));
    }

    Application(Visit visit) {
        this.visit = visit;
        this.token = visit.token();
    }

    Visit visit() {
        return visit;
    }

    /** The form as the page shows it, people chosen to decide: nothing goes on by itself. */
    Map<String, String> form() {
        Map<String, String> form = Visit.form(visit.get(PAGE).body(), "confirm");
        form.put("confirm:by", "by2:BY_POST");
        form.put("submit", "");
        return form;
    }

    HttpResponse<String> send(Map<String, String> form) {
        return visit.post("/citizen/apply.xhtml", form);
    }

    /** Lodges by the page, to be decided by the machine, and gives the case number. */
    String lodgeForTheMachine() {
        Map<String, String> form = form();
        form.put("confirm:by", "by1:AUTOMATIC");
        return caseNumberIn(send(form));
    }

    /** Lodges by the page and gives the case number. */
    String lodge() {
        return caseNumberIn(send(form()));
    }

    /** The case that an answer leads to. */
    static String caseNumberIn(HttpResponse<String> answer) {
        Matcher number = NUMBER.matcher(answer.headers().firstValue("location").orElse(""));
        if (answer.statusCode() != 302 || !number.find()) {
            throw new AssertionError("no way to a case: " + answer.statusCode() + " " + answer.headers());
        }
        return number.group(1);
    }

    /** Lodges by the open interface. */
    HttpResponse<String> call(String key, String body) {
        return visit.postJson("/api/v1/cases", body, "Idempotency-Key", key, "X-CSRF-Token", token);
    }

    /** Hands in a small picture and gives its identifier. */
    String voucher() {
        byte[] picture = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");
        HttpResponse<String> answer = visit.send(visit.request("/api/v1/materials")
                .header("Content-Type", "image/png")
                .header("X-File-Name", "voucher.png")
                .header("X-CSRF-Token", token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(picture)));
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError("could not upload: " + answer.statusCode() + " " + answer.body());
        }
        return Facts.parse(answer.body()).text("id");
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    /** What the interface says of a case. */
    HttpResponse<String> progress(String caseNumber) {
        return visit.get("/api/v1/cases/" + caseNumber);
    }

    /** Takes back whatever the person has open, so that the next test begins with nothing. */
    void retractAll(Cast who) {
        for (String number = openCase(who); !number.isEmpty(); number = openCase(who)) {
            Map<String, String> form =
                    Visit.form(visit.get("/citizen/case.xhtml?no=" + number).body(), "f-retract");
            form.put("retract", "");
            HttpResponse<String> answer = visit.post("/citizen/case.xhtml", form);
            if (answer.statusCode() != 302) {
                throw new AssertionError("could not retract " + number + ": " + answer.statusCode());
            }
        }
    }

    static String openCase(Cast who) {
        return Books.value(
                "SELECT case_number FROM case_file WHERE applicant_number = ? AND closed_at IS NULL", who.idNumber);
    }

    static int casesOf(Cast who) {
        return Books.count("SELECT COUNT(*) FROM case_file WHERE applicant_number = ?", who.idNumber);
    }
}
