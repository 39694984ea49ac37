package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hall.system.Uploads;
import hall.system.Visit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** C-29 with Debian's clamd itself: what it finds, what it finds clean, and what waits while it is away. */
@Tag("long")
class ClamdIT {

    private static final int PORT = 13_310 + OwnHall.OFFSET + OwnHall.portOffset();

    private static DebianClamd clamd;
    private static OwnHall hall;
    private static Visit citizen;
    private static Uploads uploads;

    @BeforeAll
    static void start() throws IOException {
        clamd = new DebianClamd(
                Path.of("target", "breaking", "clamd-" + System.nanoTime()).toAbsolutePath(), PORT);
        clamd.start();
        hall = OwnHall.startWithScanner("clamd", clamd.address());
        citizen = new Visit(hall.url(""));
        assertThat(citizen.signIn(Visit.YI, Visit.PASSWORD).statusCode()).isEqualTo(302);
        uploads = new Uploads(citizen);
    }

    @AfterAll
    static void stop() {
        if (hall != null) {
            hall.close();
        }
        if (clamd != null) {
            clamd.close();
        }
    }

    @Test
    void findsFilesOfEveryKindAndSizeClean() {
        for (byte[] file :
                new byte[][] {Uploads.png(5, 5), Uploads.jpeg(40, 30), Uploads.pdf(""), Uploads.png(1860, 1860)}) {
            String id = uploads.taken("clean", file);
            becomes(id, "CLEAN");
            assertThat(citizen.get("/materials/" + id).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void quarantinesTheTestVirusAndTellsTheOwner() {
        String id = uploads.taken("凭证.pdf", infected());
        becomes(id, "INFECTED");
        assertThat(citizen.get("/materials/" + id).statusCode()).isEqualTo(409);
        assertThat(hall.column("SELECT payload FROM outbox_message WHERE channel = 'sms' AND order_key = 'material:"
                        + id + "'"))
                .singleElement()
                .asString()
                .contains("凭证.pdf", "病毒");
    }

    @Test
    void keepsFilesWaitingWhileTheDaemonIsAway() throws IOException {
        clamd.stop();
        String clean = uploads.taken("a.png", Uploads.png(5, 5));
        String infected = uploads.taken("b.pdf", infected());
        await("both were asked about in vain, and again")
                .atMost(Duration.ofSeconds(90))
                .until(() -> attempts(clean) >= 2 && attempts(infected) >= 2);
        assertThat(state(clean)).isEqualTo("PENDING");
        assertThat(state(infected)).isEqualTo("PENDING");
        clamd.start();
        becomes(clean, "CLEAN");
        becomes(infected, "INFECTED");
    }

    /** A PDF with the test text in a comment: whole, and harmless to who reads it. */
    private static byte[] infected() {
        return Uploads.pdf("\n%" + DebianClamd.EICAR + "\n");
    }

    private static int attempts(String id) {
        return Integer.parseInt(
                hall.column("SELECT attempts FROM outbox_message WHERE channel = 'virus' AND order_key ="
                                + " 'material:" + id + "'")
                        .get(0));
    }

    private static void becomes(String id, String state) {
        await(state).atMost(Duration.ofSeconds(90)).until(() -> state(id).equals(state));
    }

    private static String state(String id) {
        return hall.column("SELECT scan FROM material WHERE id = " + id).get(0);
    }
}
