package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hall.identity.domain.TotpSecret;
import hall.shared.SecretBox;
import hall.system.Visit;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Nobody touches cases while the days pass: each card comes on its day, once, also when the server is killed while it comes. */
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OverdueCasesIT {

    private static final int CASES = 12;
    private static final int KILLS = 4;
    private static final Duration LONGEST = Duration.ofSeconds(150);
    private static final Pattern LENGTH = Pattern.compile("data-length=\"(\\d+)\"");
    private static final String BY_POST = "{\"item\":\"TQ04\",\"decisionBy\":\"BY_POST\",\"despitePreview\":true}";

    private static final String WARNED = "STAGE_ENDING BLUE";

    private static OwnHall hall;
    private static Twins people;

    @BeforeAll
    static void start() throws Exception {
        hall = OwnHall.start("overdue-cases");
        people = Twins.in(hall, 1 + CASES);
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @Test
    @Order(1)
    void comeOnTheirDays() throws Exception {
        String number = lodge();
        LocalDate stage = day("stage_due", number);
        LocalDate promised = day("promised_due", number);
        // Four office hours before the end of the last day, which are left from 11:00 on, its post is warned.
        advanceTo(stage.atTime(10, 30));
        await().during(Duration.ofSeconds(75))
                .atMost(LONGEST)
                .until(() -> rules(number).isEmpty());
        advanceTo(stage.atTime(20, 0));
        until("the post is warned", () -> rules(number).equals(List.of(WARNED)));
        await().during(Duration.ofSeconds(75))
                .atMost(LONGEST)
                .until(() -> rules(number).equals(List.of(WARNED)));
        advanceTo(stage.plusDays(1).atTime(0, 5));
        until("the stage is late", () -> rules(number).contains("STAGE_OVERDUE YELLOW"));
        advanceTo(promised.plusDays(1).atTime(0, 5));
        until("the promise is over", () -> rules(number).contains("PROMISE_OVERDUE YELLOW"));
        assertThat(rules(number)).hasSize(3);
        // Five working days after receipt silence is acceptance, and the law's days were counted from the receipt.
        advanceTo(promised.plusDays(20).atTime(9, 0));
        until("silence was noticed", () -> rules(number).contains("NOTICE_MISSED RED"));
        until("the law's limit is over", () -> rules(number).contains("STATUTORY_OVERDUE RED"));
        advanceTo(promised.plusDays(40).atTime(9, 0));
        until("the review is late as well", () -> rules(number).size() == 7);
        assertThat(rules(number))
                .containsExactlyInAnyOrder(
                        WARNED,
                        "STAGE_OVERDUE YELLOW",
                        "STAGE_OVERDUE YELLOW",
                        "PROMISE_OVERDUE YELLOW",
                        "FAR_OVERDUE RED",
                        "NOTICE_MISSED RED",
                        "STATUTORY_OVERDUE RED");
        Proof.sound(hall);
    }

    @Test
    @Order(2)
    void comeOnceHoweverOftenTheServerIsKilled() throws Exception {
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(lodge());
        }
        int before = cards();
        advanceTo(day("promised_due", cases.get(0)).plusDays(30).atTime(9, 0));
        for (int kill = 1; kill <= KILLS; kill++) {
            int seen = before + kill * CASES / 2;
            await().atMost(LONGEST).pollInterval(Duration.ofMillis(10)).until(() -> cards() >= seen);
            hall.process().killServer();
            System.out.println("OverdueCasesIT: killed with " + cards() + " cards");
            hall.process().restartServer();
        }
        for (String number : cases) {
            until("all cards of " + number, () -> rules(number).size() >= 5);
        }
        int all = cards();
        await().during(Duration.ofSeconds(45)).atMost(LONGEST).until(() -> cards() == all);
        for (String number : cases) {
            assertThat(rules(number))
                    .as(number)
                    .containsExactlyInAnyOrder(
                            "STAGE_OVERDUE YELLOW",
                            "PROMISE_OVERDUE YELLOW",
                            "FAR_OVERDUE RED",
                            "NOTICE_MISSED RED",
                            "STATUTORY_OVERDUE RED");
        }
        assertThat(hall.column("SELECT COUNT(*) FROM audit_record WHERE event_type = 'SUPERVISION_CARD_RAISED'"))
                .containsExactly(Integer.toString(all));
        Proof.sound(hall);
    }

    @Test
    @Order(3)
    void areCountedListedAndRevoked() throws Exception {
        Visit supervisor = supervisor();
        String board = supervisor.get("/office/supervise.xhtml").body();
        LocalDate month = hallsNow().toLocalDate().withDayOfMonth(1);
        for (String colour : List.of("YELLOW", "RED")) {
            assertThat(figure(board, colour))
                    .isEqualTo(listed(supervisor, colour))
                    .isEqualTo(standing(colour, month));
        }
        assertThat(figure(board, "OVER")).isEqualTo(listed(supervisor, "OPEN&state=OVER"));

        int red = standing("RED", month);
        List<String> card = hall.column(
                "SELECT CONCAT(case_number, ' ', id) FROM supervision_card WHERE colour = 'RED' ORDER BY id DESC LIMIT 1");
        String[] noAndId = card.get(0).split(" ");
        assertThat(revoke(supervisor, noAndId, "").body()).contains("请写明撤销的理由");
        assertThat(revoke(supervisor, noAndId, "<b>停电</b>").statusCode()).isEqualTo(302);
        assertThat(standing("RED", month)).isEqualTo(red - 1);
        assertThat(listed(supervisor, "RED")).isEqualTo(red - 1);
        assertThat(listed(supervisor, "REVOKED")).isEqualTo(1);
        assertThat(supervisor.get("/office/trace.xhtml?no=" + noAndId[0]).body())
                .contains("&lt;b&gt;停电");
        await().during(Duration.ofSeconds(45)).atMost(LONGEST).until(() -> standing("RED", month) == red - 1);
        Proof.sound(hall);
    }

    private static HttpResponse<String> revoke(Visit supervisor, String[] noAndId, String reason) {
        Map<String, String> form = Visit.form(
                supervisor
                        .get("/office/trace.xhtml?no=" + noAndId[0] + "&card=" + noAndId[1])
                        .body(),
                "revoking");
        form.put("reason", reason);
        form.put("revoke", "");
        return supervisor.post("/office/trace.xhtml", form);
    }

    private static int figure(String board, String key) {
        Matcher m = Pattern.compile("id=\"kpi-" + key + "\">[^<]*<b class=\"num\">(\\d+)")
                .matcher(board);
        assertThat(m.find()).as(key).isTrue();
        return Integer.parseInt(m.group(1));
    }

    private static int listed(Visit supervisor, String view) {
        Matcher m = LENGTH.matcher(
                supervisor.get("/office/supervise-cases.xhtml?view=" + view).body());
        assertThat(m.find()).as(view).isTrue();
        return Integer.parseInt(m.group(1));
    }

    private static int standing(String colour, LocalDate month) {
        return Integer.parseInt(
                hall.column("SELECT COUNT(*) FROM supervision_card WHERE revoked_at IS NULL AND colour = '" + colour
                                + "' AND raised_at >= '" + month + "'")
                        .get(0));
    }

    private static String lodge() {
        Visit visit = hall.citizen(people.next()).visit();
        HttpResponse<String> receipt = visit.postJson(
                "/api/v1/cases",
                BY_POST,
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "X-CSRF-Token",
                visit.token());
        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
        String number = Citizen.caseNumber(receipt);
        until("it lies at the acceptance post", () -> hall.caseStatus(number).equals("SUBMITTED"));
        return number;
    }

    private static List<String> rules(String number) {
        return hall.column(
                "SELECT CONCAT(rule, ' ', colour) FROM supervision_card WHERE case_number = '" + number + "'");
    }

    private static int cards() {
        return Integer.parseInt(
                hall.column("SELECT COUNT(*) FROM supervision_card").get(0));
    }

    private static LocalDate day(String column, String number) {
        return LocalDate.parse(hall.column("SELECT " + column + " FROM case_file WHERE case_number = '" + number + "'")
                .get(0));
    }

    private static void advanceTo(LocalDateTime moment) {
        hall.city().advance(Duration.between(hallsNow(), moment));
    }

    private static LocalDateTime hallsNow() {
        return LocalDateTime.now(ZoneId.of("Asia/Shanghai")).plusSeconds(ahead());
    }

    private static long ahead() {
        return Long.parseLong(hall.column("SELECT COALESCE(MAX(offset_seconds), 0) FROM demo_clock")
                .get(0));
    }

    private static void until(String what, Callable<Boolean> state) {
        await(what).atMost(LONGEST).pollInterval(Duration.ofMillis(200)).until(state);
    }

    private static Visit supervisor() throws SQLException {
        Visit visit = new Visit(hall.url(""));
        Map<String, String> form =
                Visit.form(visit.get("/officer-sign-in.xhtml").body(), "sign");
        form.putAll(Map.of("name", "supervisor1", "password", Visit.PASSWORD, "code", code(), "go", ""));
        assertThat(visit.post("/officer-sign-in.xhtml", form).statusCode()).isEqualTo(302);
        return visit;
    }

    private static String code() throws SQLException {
        try (Connection database = hall.databaseAsOwner();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT totp_secret FROM officer WHERE name = 'supervisor1'")) {
            row.next();
            SecretBox box = SecretBox.of(hall.process().environment().get("HALL_SECRET_KEYS"));
            return TotpSecret.open(row.getString(1), box, "supervisor1")
                    .code(TotpSecret.step(Instant.now().plusSeconds(ahead())));
        }
    }
}
