package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hall.system.Visit;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes with a day: 提醒我, asked for twice and sent once; the end of a deferral. */
@Tag("long")
class MovedClockIT {

    private static final String REN = "999902198910170021";
    private static final String PHONE = "19900000009";
    private static final String SCHOOL = "999990000002";
    private static final Duration LONGEST = Duration.ofSeconds(90);

    @Test
    void remindsOnceOnTheDay() throws Exception {
        try (OwnHall hall = OwnHall.start("moved-clock")) {
            Visit ren = hall.citizen(REN).visit();
            Map<String, String> form = form(ren);
            assertThat(location(ren.post("/citizen/apply.xhtml", form))).contains("done=reminded");
            cancel(ren, hall);
            assertThat(location(ren.post("/citizen/apply.xhtml", form))).contains("done=reminded");
            assertThat(location(ren.post("/citizen/apply.xhtml", form))).contains("done=reminded");
            List<String> days = hall.column("SELECT remind_on FROM reminder WHERE cancelled_at IS NULL");
            assertThat(days).hasSize(1);
            assertThat(hall.column(
                            "SELECT event_type FROM audit_record WHERE stream LIKE 'reminder:%' ORDER BY sequence"))
                    .containsExactly("REMINDER_ASKED", "REMINDER_CANCELLED", "REMINDER_ASKED");

            LocalDateTime morning = LocalDate.parse(days.get(0)).atTime(8, 0);
            hall.city().advance(Duration.between(now(), morning.minusHours(3)));
            await().during(Duration.ofSeconds(25)).atMost(LONGEST).until(() -> reminders(hall) == 0);
            hall.city().advance(Duration.ofHours(3).plusMinutes(1));
            await().atMost(LONGEST).until(() -> reminders(hall) > 0);
            hall.city().advance(Duration.ofDays(1));
            await().during(Duration.ofSeconds(45)).atMost(LONGEST).until(() -> reminders(hall) == 1);
            assertThat(hall.column("SELECT event_type FROM audit_record WHERE stream LIKE 'reminder:%'"
                            + " AND event_type = 'REMINDER_SENT'"))
                    .hasSize(1);
            Proof.sound(hall);
        }
    }

    /** By itself, and once. */
    @Test
    void endsADeferralWithItsLastMonth() throws Exception {
        try (OwnHall hall = OwnHall.start("moved-clock-deferral")) {
            defer(hall);
            assertThat(state(hall)).isEqualTo("03");
            LocalDateTime nextMonth =
                    now().toLocalDate().withDayOfMonth(1).plusMonths(1).atTime(8, 50);
            hall.city().advance(Duration.between(now(), nextMonth));
            await().atMost(LONGEST).until(() -> state(hall).equals("01"));
            assertThat(hall.column("SELECT actor FROM audit_record WHERE stream = 'employer:" + SCHOOL
                            + "' AND event_type = 'DEFERRAL_ENDED'"))
                    .containsExactly("SYSTEM:system");
            Proof.sound(hall);
        }
    }

    private static String state(OwnHall hall) {
        return hall.column("SELECT state FROM employer_account WHERE account_number = '" + SCHOOL + "'")
                .get(0);
    }

    /** The school's months are put off until the end of this one, by two officers. */
    private static void defer(OwnHall hall) {
        String desk = "/office/finance/deferrals.xhtml?employer=" + SCHOOL;
        Visit first = hall.officer("finance1");
        LocalDate today = now().toLocalDate();
        Map<String, String> decision = Visit.form(first.get(desk).body(), "entering");
        String month = today.toString().substring(0, 7).replace("-", "");
        decision.putAll(
                Map.of("from", month, "until", month, "document", "示例管委会〔2026〕8号", "decidedOn", today.toString()));
        assertThat(first.post(desk, decision).statusCode()).isEqualTo(302);
        Visit second = hall.officer("finance2");
        String page = second.get(desk).body();
        Matcher form = Pattern.compile("<form id=\"([^\"]+)\"[^>]*>(?:(?!</form>).)*name=\"deferral\"", Pattern.DOTALL)
                .matcher(page);
        assertThat(form.find()).as(page).isTrue();
        Map<String, String> confirm = Visit.form(page, form.group(1));
        confirm.put("act", "confirm");
        assertThat(second.post(desk, confirm).statusCode()).isEqualTo(302);
    }

    private static Map<String, String> form(Visit ren) {
        Map<String, String> form =
                Visit.form(ren.get("/citizen/apply.xhtml?item=TQ04").body(), "anyway");
        form.put("remind", "");
        return form;
    }

    private static void cancel(Visit ren, OwnHall hall) {
        Map<String, String> form = Visit.form(ren.get("/citizen/cases.xhtml").body(), "f-reminders");
        form.put("cancel", hall.column("SELECT id FROM reminder").get(0));
        assertThat(location(ren.post("/citizen/cases.xhtml", form))).contains("done=cancelled");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.of("Asia/Shanghai"));
    }

    private static long reminders(OwnHall hall) {
        return hall.city().book("sms").stream()
                .filter(m -> m.getString("phone").equals(PHONE)
                        && m.getString("text").contains("您让我们提醒的日子到了"))
                .count();
    }
}
