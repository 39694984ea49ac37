package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hall.fund.persistence.LedgerInvariants;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** What must hold after every fault: nothing lost, nothing paid twice, the books and the audit whole, each decision the same again. */
final class Proof {

    private static final Duration LONGEST = Duration.ofSeconds(150);

    private Proof() {}

    /** Waits until each of the cases is at its end with the money paid. */
    static void allPaid(OwnHall hall, Collection<String> cases) {
        await("all cases are done")
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> {
                    Map<String, String> now = new TreeMap<>();
                    cases.forEach(c -> now.put(c, hall.caseStatus(c)));
                    now.values().removeIf("DONE"::equals);
                    assertThat(now).as("not yet done").isEmpty();
                });
        cases.forEach(c -> paidOnce(hall, c));
    }

    /** The bank's own book knows one payment for the case, under one number, and the hall's knows the same. */
    static void paidOnce(OwnHall hall, String caseNumber) {
        List<JsonObject> paid = hall.city().book("instructions").stream()
                .filter(i -> caseNumber.equals(i.getString("reference", "")))
                .filter(i -> i.getInt("timesPaid") > 0)
                .toList();
        assertThat(paid).as("the bank's payments for " + caseNumber).hasSize(1);
        assertThat(paid.get(0).getInt("timesPaid")).isEqualTo(1);
        assertThat(hall.column(
                        "SELECT CONCAT(send_seq_no, ' ', amount) FROM payment_instruction WHERE status IN ('DONE', 'CAME_BACK')"
                                + " AND reference = '" + caseNumber + "'"))
                .containsExactly(
                        paid.get(0).getString("sendSeqNo") + " " + paid.get(0).getString("amount"));
    }

    /** The books, the replay and the audit. */
    static void sound(OwnHall hall) throws SQLException, IOException, InterruptedException {
        try (Connection connection = hall.database()) {
            assertThat(LedgerInvariants.check(connection)).isEmpty();
        }
        assertThat(command(hall, "replay")).contains(" 0 differences").startsWith("0\n");
        assertThat(command(hall, "verify-audit")).contains(" 0 problems").startsWith("0\n");
        assertThat(hall.column("SELECT last_error FROM outbox_message WHERE state = 'DEAD'"))
                .as("dead letters")
                .isEmpty();
    }

    /** Runs {@code ./hall VERB …} beside the hall; the exit code, a line break, and what it printed. */
    static String command(OwnHall hall, String... verb) throws IOException, InterruptedException {
        Path said = Files.createTempFile(hall.data().resolve("log"), verb[0], ".out");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dhall.checkout=" + OwnHall.checkout(),
                "-jar",
                OwnHall.checkout().resolve("launcher/target/hall-launcher.jar").toString()));
        command.addAll(List.of(verb));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("HALL_"));
        environment.put("HALL_DATA", hall.data().toString());
        hall.process().options().external().ifPresent(database -> {
            environment.put("HALL_DB_URL", database.url());
            environment.put("HALL_DB_OWNER", database.owner());
            environment.put("HALL_DB_OWNER_PASSWORD", database.ownerPassword());
            environment.put("HALL_DB_USER", database.user());
            environment.put("HALL_DB_PASSWORD", database.password());
        });
        Process done = builder.start();
        assertThat(done.waitFor(120, TimeUnit.SECONDS)).as(verb[0] + " ends").isTrue();
        return done.exitValue() + "\n" + Files.readString(said);
    }
}
