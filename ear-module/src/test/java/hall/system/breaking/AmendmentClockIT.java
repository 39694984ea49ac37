package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hall.system.Uploads;
import hall.system.Visit;
import jakarta.json.Json;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * While the applicant amends, the clock stands still: a working day on which it did at any moment does not count, no more and no
 * less. Silence gives the application up, and is never a refusal.
 */
@Tag("long")
class AmendmentClockIT {

    private static final String CHEN = "999902199212120240";
    private static final String HIS_CONTRACT = "YS202611240015";
    private static final String SI = "999902198706040254";
    private static final String SIS_CONTRACT = "YS202611240016";
    private static final String SIS_PHONE = "19900000016";
    private static final int WORKING_DAYS_TO_REPLY = 15;
    private static final Duration LONGEST = Duration.ofSeconds(90);

    @Test
    void countsNoDayOnWhichItStoodStillAndGivesUpOnSilence() throws Exception {
        try (OwnHall hall = OwnHall.start("amendment-clock")) {
            LocalDate monday = mondayOfTwoPlainWeeks(hall);
            moveTo(hall, monday.atTime(9, 0));
            String answered = lodge(hall, CHEN, HIS_CONTRACT);
            assertThat(day(hall, answered, "stage_due")).isEqualTo(monday.plusDays(1));
            ask(hall, answered);

            LocalDate next = monday.plusDays(7);
            moveTo(hall, next.atTime(15, 0));
            assertThat(hall.caseStatus(answered))
                    .as("no clock runs, nothing is due")
                    .isEqualTo("AMENDING");
            reply(hall, answered);
            awaitStatus(hall, answered, "SUBMITTED");
            // One working day for the stage, two promised: none of them was used up before.
            assertThat(day(hall, answered, "stage_due")).isEqualTo(next.plusDays(1));
            assertThat(day(hall, answered, "promised_due")).isEqualTo(next.plusDays(2));
            accept(hall, answered);
            assertThat(day(hall, answered, "statutory_due"))
                    .as("the law's clock begins with acceptance")
                    .isEqualTo(next.plusDays(3));
            assertThat(hall.column("SELECT rule FROM supervision_card WHERE case_number = '" + answered + "'"))
                    .isEmpty();

            String silent = lodge(hall, SI, SIS_CONTRACT);
            ask(hall, silent);
            LocalDate last = LocalDate.parse(
                    hall.column("SELECT reply_by FROM amendment_notice WHERE case_number = '" + silent + "'")
                            .get(0));
            assertThat(last).isEqualTo(lastDay(hall, next, WORKING_DAYS_TO_REPLY));
            moveTo(hall, last.atTime(23, 50));
            await().during(Duration.ofSeconds(25))
                    .atMost(LONGEST)
                    .until(() -> hall.caseStatus(silent).equals("AMENDING"));
            moveTo(hall, last.plusDays(1).atTime(0, 10));
            awaitStatus(hall, silent, "ABANDONED");
            await().atMost(LONGEST)
                    .until(() -> hall.city().book("sms").stream()
                            .anyMatch(m -> m.getString("phone").equals(SIS_PHONE)
                                    && m.getString("text").contains("逾期没有补正，按放弃申请办结。这不是拒绝，您可随时重新申请")));
            assertThat(hall.citizen(SI)
                            .visit()
                            .get("/citizen/case.xhtml?no=" + silent)
                            .body())
                    .contains("视为放弃申请", "这不是拒绝")
                    .doesNotContain("不予");
            Proof.sound(hall);
        }
    }

    /** Before the next two weeks that are working days from Monday to Friday and nothing else. */
    private static LocalDate mondayOfTwoPlainWeeks(OwnHall hall) {
        LocalDate monday = now(hall).toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        while (!lastDay(hall, monday, 5).equals(monday.plusDays(7))
                || !lastDay(hall, monday, 10).equals(monday.plusDays(14))
                || !lastDay(hall, monday, 4).equals(monday.plusDays(4))
                || !lastDay(hall, monday, 9).equals(monday.plusDays(11))) {
            monday = monday.plusWeeks(1);
        }
        return monday;
    }

    private static LocalDate lastDay(OwnHall hall, LocalDate from, int workingDays) {
        String answer = new Visit(hall.url(""))
                .get("/api/v1/calculators/deadline?from=" + from + "&workingDays=" + workingDays)
                .body();
        try (var reader = Json.createReader(new StringReader(answer))) {
            return LocalDate.parse(reader.readObject().getString("lastDay"));
        }
    }

    private static LocalDateTime now(OwnHall hall) {
        long ahead = Long.parseLong(hall.column("SELECT COALESCE(MAX(offset_seconds), 0) FROM demo_clock")
                .get(0));
        return LocalDateTime.now(ZoneId.of("Asia/Shanghai")).plusSeconds(ahead);
    }

    private static void moveTo(OwnHall hall, LocalDateTime when) {
        hall.city().advance(Duration.between(now(hall), when));
    }

    private static String lodge(OwnHall hall, String who, String contract) {
        Visit visit = hall.citizen(who).visit();
        String voucher = new Uploads(visit).taken("凭证.png", Uploads.png(20, 20));
        HttpResponse<String> answer = visit.postJson(
                "/api/v1/cases",
                "{\"item\":\"TQ01\",\"answers\":{\"contractNumber\":\"" + contract + "\",\"vouchers\":[\"" + voucher
                        + "\"]}}",
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "X-CSRF-Token",
                visit.token());
        String number = Citizen.caseNumber(answer);
        awaitStatus(hall, number, "SUBMITTED");
        return number;
    }

    private static void ask(OwnHall hall, String number) {
        Visit officer = hall.officer("accept1");
        Map<String, String> form =
                Visit.form(officer.get("/office/case.xhtml?no=" + number).body(), "amendment");
        form.putAll(Map.of(
                "amend", "contractNumber",
                "reason-contractNumber", "OTHER",
                "words-contractNumber", "请再核对一次合同编号",
                "amend-send", ""));
        assertThat(officer.post("/office/case.xhtml", form).statusCode()).isEqualTo(302);
        assertThat(hall.caseStatus(number)).isEqualTo("AMENDING");
    }

    private static void accept(OwnHall hall, String number) {
        Visit officer = hall.officer("accept1");
        Map<String, String> form =
                Visit.form(officer.get("/office/case.xhtml?no=" + number).body(), "decision");
        form.putAll(Map.of("choice", "ACCEPTED", "opinion", "", "decide", ""));
        assertThat(officer.post("/office/case.xhtml", form).statusCode()).isEqualTo(302);
    }

    private static void reply(OwnHall hall, String number) {
        Visit visit = hall.citizen(CHEN).visit();
        Map<String, String> form =
                Visit.form(visit.get("/citizen/amend.xhtml?no=" + number).body(), "form");
        form.putAll(Map.of("q-contractNumber", HIS_CONTRACT, "reply", ""));
        assertThat(visit.post("/citizen/amend.xhtml", form).statusCode()).isEqualTo(302);
    }

    private static LocalDate day(OwnHall hall, String number, String column) {
        return LocalDate.parse(hall.column("SELECT " + column + " FROM case_file WHERE case_number = '" + number + "'")
                .get(0));
    }

    private static void awaitStatus(OwnHall hall, String number, String status) {
        await(number + " " + status)
                .atMost(LONGEST)
                .until(() -> hall.caseStatus(number).equals(status));
    }
}
