package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms of the finance desk: filled in, read once more, done. */
final class FinanceForms {

    /** What nobody means by an amount of money. */
    private static final List<String> ODD = List.of(
            "",
            "0",
            "0.00",
            "-40.00",
            "－40",
            "40.005",
            "1e3",
            "10000000000.00",
            "4 0",
            "四十",
            "NaN",
            "０．００",
            "40,5,0.0");

    private FinanceForms() {}

    /** Sends a form of a page; {@code typed} are its fields and its button. */
    static HttpResponse<String> send(Visit who, String page, String form, Map<String, String> typed) {
        return send(who, page, who.get(page).body(), form, typed);
    }

    private static HttpResponse<String> send(
            Visit who, String page, String body, String form, Map<String, String> typed) {
        Map<String, String> fields = Visit.form(body, form);
        fields.putAll(typed);
        return who.post(page, fields);
    }

    /** Sends it with a step. */
    static HttpResponse<String> send(Visit who, String page, String form, Map<String, String> typed, String step) {
        return send(who, page, who.get(page).body(), form, typed, step);
    }

    private static HttpResponse<String> send(
            Visit who, String page, String body, String form, Map<String, String> typed, String step) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("step", step);
        return send(who, page, body, form, fields);
    }

    /** Looks at it once more, and does it. @return where it leads, or the page that refuses */
    static String doIt(Visit who, String page, String form, Map<String, String> typed) {
        HttpResponse<String> checked = send(who, page, form, typed, "check");
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body()).contains("id=\"will\"");
        HttpResponse<String> done = send(who, page, checked.body(), form, Map.of(), "do");
        return done.statusCode() == 302 ? done.headers().firstValue("location").orElseThrow() : done.body();
    }

    /** Each odd amount is refused at its field, before anything is asked again. */
    static void takesNoOddAmount(Visit who, String page, Map<String, String> typed) {
        for (String odd : ODD) {
            Map<String, String> fields = new HashMap<>(typed);
            fields.put("amount", odd);
            assertThat(send(who, page, "acting", fields, "check").body())
                    .as("amount " + odd)
                    .contains("href=\"#amount\"")
                    .doesNotContain("id=\"will\"");
        }
    }
}
