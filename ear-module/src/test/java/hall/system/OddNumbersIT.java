package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C-46 at the doors that take numbers and days: the rule's words, never a failure; full-width digits are digits. */
@SystemTest
class OddNumbersIT {

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "0.001", "1e9", "NaN", "1,000", "367", "99999999999999999999", "三", ""})
    void areRefusedAsACountOfWorkingDays(String odd) {
        refused("2026-02-13", odd, "CAL-002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-13-01", "20260213", "13.2.2026", "NaN", ""})
    void areRefusedAsADay(String odd) {
        refused(odd, "3", "CAL-003");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-13, 3", "２０２６-０２-１３, ３", "'2026-02-13 ', ' 3'"})
    void areTheSameHoweverWideTheyAreTyped(String from, String days) {
        var answer = ask("/api/v1/calculators/deadline", from, days);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"lastDay\":\"2026-02-25\"");
        assertThat(ask("/calculators/deadline.xhtml", from, days).body()).contains("2026年2月25日");
    }

    @Test
    void areDaysWhenTheCalendarHasThem() {
        assertThat(ask("/api/v1/calculators/deadline", "2028-02-29", "1").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "0001-01-01", "+99999-01-01", "-0001-01-01"})
    void areRefusedAsADayThatNoCalendarHas(String odd) {
        refused(odd, "3", "CAL-001");
    }

    /** A wage of 80,000.00 a year and 4,567.00 a month (vector 1 of domain.md §1.2), at both doors. */
    @ParameterizedTest
    @CsvSource({"80000, 12, '6,666.67', 533.33", "４５６７, 1, '4,567.00', 365.36", "' 4,567.00 ', 1, '4,567.00', 365.36"})
    void areAMonthlyContributionHoweverTheyAreTyped(String wages, String months, String base, String part) {
        var answer = contribution("/api/v1/calculators/contribution", wages, months);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"base\":\"" + base.replace(",", "") + "\"", "\"personPart\":\"" + part + "\"");
        assertThat(contribution("/calculators/contribution.xhtml", wages, months)
                        .body())
                .contains(base, part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.001", "1e9", "NaN", "1,00", "99999999999999999999", "三", ""})
    void areRefusedAsWages(String odd) {
        var answer = contribution("/api/v1/calculators/contribution", odd, "12");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(contribution("/calculators/contribution.xhtml", odd, "12").body())
                .contains("id=\"errsum\"")
                .doesNotContain("Exception");
    }

    // The page lets percents be chosen, the interface is told fractions.
    private static HttpResponse<String> contribution(String address, String wages, String months) {
        String rate = address.endsWith(".xhtml") ? "8" : "0.08";
        return Hall.get(address + "?wages=" + encode(wages) + "&months=" + months + "&personRate=" + rate
                + "&employerRate=" + rate);
    }

    private static void refused(String from, String days, String code) {
        var answer = ask("/api/v1/calculators/deadline", from, days);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        var page = ask("/calculators/deadline.xhtml", from, days);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"errsum\"").doesNotContain("Exception");
    }

    private static HttpResponse<String> ask(String address, String from, String days) {
        return Hall.get(address + "?from=" + encode(from) + "&workingDays=" + encode(days));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
