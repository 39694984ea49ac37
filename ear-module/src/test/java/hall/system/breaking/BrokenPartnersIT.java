package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C-49 and C-50: what the bank and the data centre can do wrong, played end to end. */
@Tag("long")
class BrokenPartnersIT {

    private static OwnHall hall;
    private static Twins people;

    @BeforeAll
    static void start() throws Exception {
        hall = OwnHall.start("broken-partners");
        people = Twins.in(hall, 24);
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @AfterEach
    void everythingFits() throws Exception {
        hall.city().heal();
        Proof.sound(hall);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TWICE", "LATE", "LOSE_ANSWER", "STALLED", "FAULT", "HTTP_500", "HTML", "TAMPERED", "RESET"})
    void paysOnceWhateverBecomesOfTheBanksAnswer(String mode) {
        hall.city().plan("BDC101", mode, "count", 1);
        Proof.allPaid(hall, List.of(lodge()));
    }

    @Test
    void showsProcessingWhileTheBankNeverAnswersAndGoesOnAsking() {
        hall.city().plan("BDC101", "SILENCE");
        hall.city().plan("BDC110", "SILENCE");
        Citizen citizen = hall.citizen(people.next());
        String number = citizen.lodge();
        until("its fate is unknown", () -> hall.paymentStatus(number).equals("UNKNOWN"));
        assertThat(citizen.progress(number).getString("status")).isEqualTo("PAYING");
        assertThat(citizen.visit().get("/citizen/case.xhtml?no=" + number).body())
                .contains("处理中");
        hall.city().heal();
        Proof.allPaid(hall, List.of(number));
    }

    @Test
    void asksAgainWhileTheBankIsStillWorking() {
        hall.city().plan("BDC101", "IN_PROGRESS", "seconds", 4, "count", 1);
        String number = lodge();
        Proof.allPaid(hall, List.of(number));
        assertThat(instruction(number).getInt("timesReceived")).isEqualTo(1);
    }

    @Test
    void sendsTheSameNumberAgainWhenTheBankHasNoSuchOrder() {
        hall.city().plan("BDC101", "NO_SUCH_ORDER", "count", 1);
        String number = lodge();
        Proof.allPaid(hall, List.of(number));
        assertThat(hall.column("SELECT sends FROM payment_instruction WHERE reference = '" + number + "'"))
                .containsExactly("2");
    }

    @Test
    void keepsAnAlarmOfAnAnswerAboutAnotherNumberAndPaysOnce() {
        hall.city().plan("BDC101", "WRONG_NUMBER", "count", 1);
        String number = lodge();
        Proof.allPaid(hall, List.of(number));
        assertThat(alarms(number)).containsExactly("UNKNOWN_NUMBER");
    }

    @Test
    void givesTheMoneyBackWhenTheBankRefuses() {
        hall.city().plan("BDC101", "REFUSED", "count", 1);
        String number = lodge();
        until("the case says so", () -> hall.caseStatus(number).equals("PAY_FAILED"));
        assertThat(hall.paymentStatus(number)).isEqualTo("FAILED");
        assertThat(hall.column("SELECT state FROM withdrawal WHERE case_number = '" + number + "'"))
                .containsExactly("RELEASED");
    }

    @Test
    void freezesAndRaisesAnAlarmWhenTheAmountIsWrong() {
        hall.city().plan("BDC101", "WRONG_AMOUNT", "count", 1);
        String number = lodge();
        until("it is frozen", () -> hall.paymentStatus(number).equals("FROZEN"));
        assertThat(alarms(number)).containsExactly("CONTRADICTION");
        assertThat(hall.caseStatus(number)).isEqualTo("PAYING");
    }

    /** C-50; the seventh mode, old data, is an answer: people judge it. */
    @Test
    void takesApplicationsInAndWaitsWhateverTheDataCentreDoes() {
        List<String> waiting = new ArrayList<>();
        for (String mode : List.of("HTTP_500", "SILENCE", "RESET", "STALLED", "TRUNCATED", "WRONG_PERSON")) {
            hall.city().plan("SB1", mode);
            Citizen citizen = hall.citizen(people.next());
            long begin = System.nanoTime();
            String number = citizen.lodge();
            assertThat(since(begin)).as("taking in with " + mode).isLessThan(Duration.ofSeconds(5));
            waiting.add(number);
            until("it was asked and said no: " + mode, () -> !lastError(number).isEmpty());
            assertThat(citizen.progress(number).getString("status")).as(mode).isEqualTo("AWAITING_EVIDENCE");
        }
        hall.city().plan("SB1", "SILENCE");
        until(
                "the breaker is open",
                () -> waiting.stream().anyMatch(n -> lastError(n).startsWith("not asked")));
        otherPagesAreQuick();
        waiting.forEach(n -> assertThat(hall.caseStatus(n)).isEqualTo("AWAITING_EVIDENCE"));
        hall.city().heal();
        Proof.allPaid(hall, waiting);
    }

    @Test
    void leavesOldDataToPeopleAndNeverRefuses() {
        hall.city().plan("SB1", "STALE");
        String number = lodge();
        until("it is out of the machine's hands", () -> !hall.caseStatus(number).equals("AWAITING_EVIDENCE"));
        assertThat(hall.caseStatus(number)).isEqualTo("SUBMITTED");
    }

    /** At an idle machine each takes some hundredths of a second; the bound of C-50 is a second. */
    private static void otherPagesAreQuick() {
        Citizen citizen = hall.citizen(people.next());
        for (String page :
                List.of("/index.xhtml", "/items/item.xhtml?code=TQ04", "/citizen/account.xhtml", "/health")) {
            citizen.visit().get(page);
            long begin = System.nanoTime();
            assertThat(citizen.visit().get(page).statusCode()).as(page).isEqualTo(200);
            Duration took = since(begin);
            System.out.println("BrokenPartnersIT: " + page + " in " + took.toMillis() + " ms while a source is silent");
            assertThat(took).as(page).isLessThan(Duration.ofSeconds(1));
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private String lodge() {
        return hall.citizen(people.next()).lodge();
    }

    private static void until(String what, Callable<Boolean> state) {
        await(what)
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .until(state);
    }

    private static List<String> alarms(String number) {
        return hall.column("SELECT a.kind FROM payment_alarm a JOIN payment_instruction p"
                + " ON p.send_seq_no = a.send_seq_no WHERE a.closed_at IS NULL AND p.reference = '" + number + "'");
    }

    private static String lastError(String number) {
        return String.join(
                "",
                hall.column("SELECT COALESCE(last_error, '') FROM outbox_message WHERE channel = 'evidence'"
                        + " AND order_key = '" + number + ":SB1'"));
    }

    private static JsonObject instruction(String number) {
        return hall.city().book("instructions").stream()
                .filter(i -> number.equals(i.getString("reference", "")))
                .findFirst()
                .orElseThrow();
    }
}
