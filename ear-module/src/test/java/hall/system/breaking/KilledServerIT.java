package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** C-48: kill -9 of the server between any two steps of story 1; after the restart the case is done and paid once. */
@Tag("long")
class KilledServerIT {

    /** Which random instants: {@code -Dhall.seed=…} repeats a run. */
    private static final long SEED = Long.getLong("hall.seed", System.nanoTime());

    private static final int ROUNDS = Integer.getInteger("hall.kills", 20);
    private static final int CASES_A_ROUND = 3;

    private static OwnHall hall;
    private static Twins people;

    @BeforeAll
    static void start() throws Exception {
        hall = OwnHall.start("killed-server");
        people = Twins.in(hall, 7 + ROUNDS * CASES_A_ROUND);
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @AfterEach
    void everythingFits() throws Exception {
        Proof.sound(hall);
    }

    @Test
    void goesOnWhereItWaitedForEvidence() {
        hall.city().plan("SB1", "SILENCE");
        String number = lodge();
        until("the source is being asked", () -> attempts(number, "evidence") > 0);
        killAndRestart();
        assertThat(hall.caseStatus(number)).isEqualTo("AWAITING_EVIDENCE");
        hall.city().heal();
        Proof.allPaid(hall, List.of(number));
    }

    /** The application's user may not change instructions for a while, so that a decided case stays decided and unsent. */
    @Test
    void sendsWhatWasDecidedAndNotSent() {
        hall.asOwner("REVOKE UPDATE ON payment_instruction FROM 'hall_app'@'localhost'");
        String number = lodge();
        until("it is decided, and not sent", () -> attempts(number, "bank") > 0);
        assertThat(hall.paymentStatus(number)).isEqualTo("INSTRUCTED");
        hall.process().killServer();
        hall.asOwner("GRANT UPDATE ON payment_instruction TO 'hall_app'@'localhost'");
        hall.process().restartServer();
        Proof.allPaid(hall, List.of(number));
    }

    @Test
    void asksAndSendsAgainWhatLeftAndNeverArrived() {
        hall.city().plan("BDC101", "SILENCE");
        String number = lodge();
        until("it is marked as sent", () -> hall.paymentStatus(number).equals("SENT"));
        killAndRestart();
        hall.city().heal();
        Proof.allPaid(hall, List.of(number));
        assertThat(sends(number)).as("under the same number again").isGreaterThan(1);
    }

    @Test
    void asksAndDoesNotPayAgainWhatTheBankHadPaid() {
        hall.city().plan("BDC101", "DELAY", "delayMillis", 4500, "count", 1);
        String number = lodge();
        until("the bank has paid", () -> paidByTheBank(number));
        assertThat(hall.paymentStatus(number)).isEqualTo("SENT");
        killAndRestart();
        Proof.allPaid(hall, List.of(number));
        assertThat(sends(number)).isEqualTo(1);
    }

    /** The journal takes no row for a while, so that the bank's answer is in and cannot be kept. */
    @Test
    void keepsTheAnswerThatWasInAndNotKept() {
        hall.city().plan("BDC101", "DELAY", "delayMillis", 3000, "count", 1);
        String number = lodge();
        until("it is marked as sent", () -> hall.paymentStatus(number).equals("SENT"));
        hall.asOwner("REVOKE INSERT ON ledger_entry FROM 'hall_app'@'localhost'");
        until("the answer was not kept", () -> !lastError(number, "bank").isEmpty());
        assertThat(paidByTheBank(number)).isTrue();
        hall.process().killServer();
        hall.asOwner("GRANT INSERT ON ledger_entry TO 'hall_app'@'localhost'");
        hall.process().restartServer();
        Proof.allPaid(hall, List.of(number));
    }

    /**
     * Several cases are on their way at each kill, each at another step; what a kill cut off is under way again at the next. The
     * instants are spread over the time that a case takes on this machine.
     */
    @Test
    void finishesWhateverTheInstant() {
        Random random = new Random(SEED);
        long whole = nanosOfACase();
        System.out.println("KilledServerIT: -Dhall.seed=" + SEED + ", a case takes " + whole / 1_000_000 + " ms");
        List<String> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            all.addAll(lodgeAndKill(random, whole));
        }
        Proof.allPaid(hall, all);
    }

    /** Of the second one since the start: the first finds nothing loaded. */
    private static long nanosOfACase() {
        Proof.allPaid(hall, List.of(lodge()));
        String warm = lodge();
        Proof.allPaid(hall, List.of(warm));
        return 1000
                * Long.parseLong(hall.column("SELECT TIMESTAMPDIFF(MICROSECOND, lodged_at, closed_at) FROM case_file"
                                + " WHERE case_number = '" + warm + "'")
                        .get(0));
    }

    private List<String> lodgeAndKill(Random random, long whole) {
        List<String> persons = new ArrayList<>();
        List<Citizen> citizens = new ArrayList<>();
        for (int i = 0; i < CASES_A_ROUND; i++) {
            persons.add(people.next());
            citizens.add(hall.citizen(persons.get(i)));
        }
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        for (Citizen citizen : citizens) {
            sent.add(CompletableFuture.runAsync(citizen::send));
            LockSupport.parkNanos(random.nextLong(whole));
        }
        LockSupport.parkNanos(random.nextLong(whole));
        hall.process().killServer();
        System.out.println("KilledServerIT: killed with cases "
                + hall.column("SELECT CONCAT(c.status, '/', COALESCE(p.status, '-')) FROM case_file c"
                        + " LEFT JOIN payment_instruction p ON p.reference = c.case_number"
                        + " WHERE c.applicant_number IN ('" + String.join("', '", persons) + "') ORDER BY c.id"));
        sent.forEach(KilledServerIT::finish);
        hall.process().restartServer();
        // Sessions are gone. Whoever got no answer sends the same form again; whoever got one is told of the same case.
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < CASES_A_ROUND; i++) {
            cases.add(hall.again(persons.get(i), citizens.get(i)).lodge());
        }
        return cases;
    }

    private static void finish(CompletableFuture<Void> request) {
        try {
            request.join();
        } catch (CompletionException killed) {
            assertThat(killed).hasRootCauseInstanceOf(java.io.IOException.class);
        }
    }

    private static String lodge() {
        return hall.citizen(people.next()).lodge();
    }

    private void killAndRestart() {
        hall.process().killServer();
        assertThat(hall.health()).isZero();
        hall.process().restartServer();
    }

    private static void until(String what, Callable<Boolean> state) {
        await(what)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(state);
    }

    private static int attempts(String number, String channel) {
        return message("attempts", number, channel).stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private static String lastError(String number, String channel) {
        return String.join("", message("COALESCE(last_error, '')", number, channel));
    }

    private static List<String> message(String column, String number, String channel) {
        return hall.column("SELECT " + column + " FROM outbox_message WHERE channel = '" + channel
                + "' AND order_key LIKE '" + number + "%'");
    }

    private static boolean paidByTheBank(String number) {
        return hall.city().book("instructions").stream()
                .anyMatch(i -> number.equals(i.getString("reference", "")) && i.getInt("timesPaid") == 1);
    }

    private static int sends(String number) {
        return Integer.parseInt(hall.column("SELECT sends FROM payment_instruction WHERE reference = '" + number + "'")
                .get(0));
    }
}
