package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hall.system.Uploads;
import hall.system.Visit;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** C-29: what the virus scanner finds, and that its silence lets nothing through; scripted, {@link ClamdIT} has the real one. */
@Tag("long")
class VirusScannerIT {

    private static ScriptedClamd clamd;
    private static OwnHall hall;
    private static Visit citizen;
    private static Uploads uploads;

    @BeforeAll
    static void start() {
        clamd = new ScriptedClamd();
        hall = OwnHall.startWithScanner("virus-scanner", clamd.address());
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
    void findsAFileClean() {
        clamd.answer(ScriptedClamd.CLEAN);
        String id = uploads.taken("a.png", Uploads.png(5, 5));
        becomes(id, "CLEAN");
    }

    @Test
    void putsAnInfectedFileIntoQuarantineAndTellsTheOwner() {
        clamd.answer(ScriptedClamd.INFECTED);
        String id = uploads.taken("b.png", Uploads.png(5, 5));
        becomes(id, "INFECTED");
        assertThat(citizen.get("/materials/" + id).statusCode()).isEqualTo(409);
        assertThat(hall.column("SELECT payload FROM outbox_message WHERE channel = 'sms' AND order_key = 'material:"
                        + id + "'"))
                .singleElement()
                .asString()
                .contains("b.png", "病毒");
    }

    @Test
    void keepsAFileWaitingWhileTheScannerIsSilentOrConfused() {
        for (String nothing :
                List.of(ScriptedClamd.SILENCE, "INSTREAM size limit exceeded. ERROR", ScriptedClamd.HANG)) {
            clamd.answer(nothing);
            int before = clamd.asked();
            String id = uploads.taken("c.png", Uploads.png(5, 5));
            await().atMost(Duration.ofSeconds(120)).until(() -> clamd.asked() >= before + 2);
            assertThat(state(id)).isEqualTo("PENDING");
            clamd.answer(ScriptedClamd.CLEAN);
            becomes(id, "CLEAN");
        }
    }

    private static void becomes(String id, String state) {
        await().atMost(Duration.ofSeconds(120)).until(() -> state(id).equals(state));
    }

    private static String state(String id) {
        return hall.column("SELECT scan FROM material WHERE id = " + id).get(0);
    }
}
