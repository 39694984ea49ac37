package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hall.launcher.ExternalDatabase;
import hall.system.breaking.FaultProxy.Cut;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** C-52: a slow line to the database, and one that is cut when nobody can know whether the COMMIT was done. */
@Tag("long")
class SlowDatabaseIT {

    private static final int DATABASE = 13_306 + 75 + OwnHall.portOffset();
    private static final int PROXY = DATABASE + 1;

    private static final String LOAN =
            "SELECT l.id FROM loan l JOIN loan_borrower b ON b.loan_number = l.loan_number WHERE b.certificate_number = '";
    private static final String ACCOUNT = "SELECT id FROM personal_account WHERE certificate_number = '";
    private static final String LOCK = "' FOR UPDATE";

    private static DebianMariaDb database;
    private static FaultProxy proxy;
    private static OwnHall hall;
    private static Twins people;

    @BeforeAll
    static void start() throws Exception {
        Path root = Path.of("target", "breaking", "slow-" + System.nanoTime()).toAbsolutePath();
        database = new DebianMariaDb(root, DATABASE);
        ExternalDatabase there = database.start();
        database.awaitReady();
        proxy = new FaultProxy(PROXY, DATABASE);
        ExternalDatabase throughProxy = new ExternalDatabase(
                "jdbc:mysql://127.0.0.1:" + PROXY + "/hall?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                there.owner(),
                there.ownerPassword(),
                there.user(),
                there.password(),
                there.userHost());
        hall = OwnHall.start("slow-database", Optional.of(throughProxy));
        people = Twins.in(hall, 16);
    }

    @AfterAll
    static void stop() {
        if (hall != null) {
            hall.close();
        }
        if (proxy != null) {
            proxy.close();
        }
        database.close();
    }

    @AfterEach
    void everythingFits() throws Exception {
        proxy.delay(Duration.ZERO);
        Proof.sound(hall);
    }

    /** Each step is known by what it writes: an answer of a source, the decision, the mark that it leaves, the bank's word. */
    @ParameterizedTest
    @CsvSource({
        "insert into evidence (&update outbox_message, BEFORE",
        "insert into evidence (&update outbox_message, AFTER",
        "insert into assessment, BEFORE",
        "insert into assessment, AFTER",
        "update payment_instruction, BEFORE",
        "update payment_instruction, AFTER",
        "update withdrawal, BEFORE",
        "update withdrawal, AFTER"
    })
    void postsOnceWhenTheLineIsCutAtTheCommit(String written, Cut cut) {
        proxy.cutNext(written, cut);
        String number = hall.citizen(people.next()).lodge();
        await("the line is cut").atMost(Duration.ofSeconds(60)).until(proxy::hasCut);
        Proof.allPaid(hall, List.of(number));
    }

    /** Who lodges gets an error, sends the same form again, and has one case. */
    @ParameterizedTest
    @EnumSource(Cut.class)
    void lodgesOnceWhenTheLineIsCutAtTheCommit(Cut cut) {
        Citizen citizen = hall.citizen(people.next());
        proxy.cutNext("insert into case_file", cut);
        assertThat(citizen.send().statusCode()).as("nobody knows").isGreaterThanOrEqualTo(500);
        assertThat(proxy.hasCut()).isTrue();
        Proof.allPaid(hall, List.of(citizen.lodge()));
    }

    /** Another transaction sits on the loan longer than the hall is ready to wait (error 1205): decided later, paid once. */
    @Test
    void decidesLaterWhenARowIsLockedTooLong() throws Exception {
        String person = people.next();
        try (Connection other = hall.databaseAsOwner();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(LOAN + person + LOCK);
            String number = hall.citizen(person).lodge();
            await("the decision gave up waiting").atMost(Duration.ofSeconds(60)).until(() -> tries(number) > 0);
            assertThat(hall.caseStatus(number)).as("nothing half done").isEqualTo("AWAITING_EVIDENCE");
            other.rollback();
            Proof.allPaid(hall, List.of(number));
        }
    }

    /** Another transaction holds the account and wants the loan, the hall the other way round: it loses (1213), and tries again. */
    @Test
    void decidesAgainWhenItLostADeadlock() throws Exception {
        String person = people.next();
        hall.asOwner("CREATE TABLE heavy (n INT PRIMARY KEY) ENGINE = InnoDB");
        try (Connection other = hall.databaseAsOwner();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            // The database ends the one that has written less.
            statement.execute("INSERT INTO heavy SELECT seq FROM seq_1_to_10000");
            statement.execute(ACCOUNT + person + LOCK);
            String number = hall.citizen(person).lodge();
            await("the hall waits for the account")
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> database.someoneWaitsFor("personal_account"));
            statement.execute(LOAN + person + LOCK);
            await("the decision was put back").atMost(Duration.ofSeconds(20)).until(() -> tries(number) > 0);
            other.rollback();
            Proof.allPaid(hall, List.of(number));
        } finally {
            hall.asOwner("DROP TABLE heavy");
        }
    }

    private static int tries(String caseNumber) {
        return hall
                .column("SELECT attempts FROM outbox_message WHERE channel = 'case' AND last_error IS NOT NULL"
                        + " AND order_key = '" + caseNumber + "'")
                .stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    /** Half a second for each answer of the database. */
    @Test
    void finishesOverASlowLine() {
        Citizen citizen = hall.citizen(people.next());
        proxy.delay(Duration.ofMillis(500));
        long begin = System.nanoTime();
        String number = citizen.lodge();
        Duration lodged = Duration.ofNanos(System.nanoTime() - begin);
        Proof.allPaid(hall, List.of(number));
        System.out.println("SlowDatabaseIT: lodged in " + lodged.toMillis() + " ms, done in "
                + Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms at 500 ms an answer");
    }
}
