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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 提醒我: asked for twice, sent once, on the day from which the condition holds; a cancelled one never. */
@Tag("long")
class MovedClockIT {

    private static final String REN = "999902198910170021";
    private static final String PHONE = "19900000009";
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
