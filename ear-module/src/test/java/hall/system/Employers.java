package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Employers with staff and clerks, laid for a test, and what their clerks press. */
final class Employers {

    /** The demo's. */
    static final String OF_THE_DEMO = "999990000001";

    /** 示例壬, its clerk. */
    static final String CLERK = "999902198910170021";

    /** 示例庚, who is nobody's clerk in the demo. */
    static final String OTHER_CLERK = "999902200002290095";

    private Employers() {}

    static String id(HttpResponse<String> answer, String name) {
        String location = answer.headers().firstValue("location").orElse(answer.body());
        Matcher id = Pattern.compile("[?&]" + name + "=([0-9]+)").matcher(location);
        assertThat(id.find()).as(location).isTrue();
        return id.group(1);
    }

    static HttpResponse<String> press(Visit visit, String path, String form, String button) {
        Map<String, String> fields = Visit.form(visit.get(path).body(), form);
        fields.put(button, "");
        return visit.post(path, fields);
    }

    /** A staff table, as the page of the browser sends it. */
    static HttpResponse<String> upload(Visit clerk, String employer, byte[] content, String name) {
        return upload(clerk, employer, Map.of("kind", "BASES"), content, name);
    }

    static HttpResponse<String> upload(
            Visit clerk, String employer, Map<String, String> of, byte[] content, String name) {
        String path = "/employer/import.xhtml?employer=" + employer;
        Map<String, String> fields = Visit.form(clerk.get(path).body(), "uploading");
        fields.put("upload", "");
        fields.putAll(of);
        String boundary = "----hall-test-boundary";
        StringBuilder head = new StringBuilder();
        fields.forEach((k, v) -> head.append(
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + k + "\"\r\n\r\n" + v + "\r\n"));
        head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return clerk.send(clerk.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(start),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofByteArray(end))));
    }

    static String number() {
        return String.format("9997%08d", System.nanoTime() % 100_000_000);
    }

    static void act(String employer, String clerk) {
        Books.change(
                "INSERT INTO employer_clerk (id, employer_account, identity_number, valid_from) VALUES (?, ?, ?, '2020-01-01')",
                System.nanoTime(),
                employer,
                clerk);
    }

    /** An employer with three of staff whose clerk is 示例庚. */
    static void lay(String employer, LocalDate paid) {
        Books.change(
                "INSERT INTO employer_account (account_number, credit_code, name, pay_day, state, employer_rate, person_rate,"
                        + " version) VALUES (?, ?, '测试单位', 10, '01', 0.08, 0.08, 0)",
                employer,
                "9" + employer + "MA000");
        act(employer, OTHER_CLERK);
        for (int i = 1; i <= 3; i++) {
            layAccount(employer, i, paid);
        }
    }

    static void layAccount(String employer, int i, LocalDate paid) {
        Books.change(
                "INSERT INTO personal_account (id, account_number, certificate_type, certificate_number, holder_name,"
                        + " employer_account, branch, state, base, rate, employer_rate, carried_over, current_year, held,"
                        + " paid_to, opened_on, version, person_monthly, employer_monthly) VALUES (?, ?, '01', ?, '测试员工', ?,"
                        + " '999902', '01', 4567.00, 0.08, 0.08, 0, 0, 0, ?, '2020-01-01', 0, 365.36, 365.36)",
                System.nanoTime(),
                employer.substring(1) + i,
                "E" + employer + i,
                employer,
                month(paid));
    }

    /** Sends a form of the staff's page as it came, with what was typed. */
    static HttpResponse<String> change(Visit clerk, String page, String form, String act, Map<String, String> typed) {
        Map<String, String> fields = Visit.form(clerk.get(page).body(), form);
        fields.putAll(typed);
        fields.put("act", act);
        return clerk.post(page, fields);
    }

    static String month(LocalDate day) {
        return day.toString().substring(0, 7).replace("-", "");
    }
}
