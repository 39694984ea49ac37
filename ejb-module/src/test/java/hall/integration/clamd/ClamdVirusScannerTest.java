package hall.integration.clamd;

import static org.assertj.core.api.Assertions.assertThat;

import hall.integration.clamd.FakeClamd.Script;
import hall.material.domain.VirusScanner.Verdict;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** C-29: what cannot be relied on is no answer. */
class ClamdVirusScannerTest {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    @Test
    void isThereOnlyWhenConfigured() {
        assertThat(scanner("").isConfigured()).isFalse();
        assertThat(scanner("").scan(eicar())).isEqualTo(Verdict.NO_ANSWER);
        assertThat(scanner("127.0.0.1:3310").isConfigured()).isTrue();
    }

    @Test
    void findsAFileClean() {
        try (FakeClamd clamd = new FakeClamd(Script.ANSWER)) {
            byte[] large = new byte[10 * 1024 * 1024];
            assertThat(new ClamdVirusScanner(clamd.where(), Duration.ofSeconds(10))
                            .scan(new ByteArrayInputStream(large)))
                    .isEqualTo(Verdict.CLEAN);
            assertThat(clamd.received()).isEqualTo(large.length);
        }
    }

    @Test
    void findsTheTestVirus() {
        assertThat(said(Script.ANSWER)).isEqualTo(Verdict.INFECTED);
    }

    @Test
    void takesNeitherSilenceNorAnErrorForAnAnswer() {
        assertThat(said(Script.HANG)).isEqualTo(Verdict.NO_ANSWER);
        assertThat(said(Script.HANG_UP)).isEqualTo(Verdict.NO_ANSWER);
        assertThat(said(Script.TOO_LARGE)).isEqualTo(Verdict.NO_ANSWER);
    }

    @Test
    void livesWithAScannerThatIsDownOrNamedWrongly() {
        for (String where : new String[] {"127.0.0.1:1", "nowhere", "host:port", "/no/such/socket", ":99999999"}) {
            assertThat(scanner(where).scan(eicar())).as(where).isEqualTo(Verdict.NO_ANSWER);
        }
    }

    private static Verdict said(Script script) {
        try (FakeClamd clamd = new FakeClamd(script)) {
            return scanner(clamd.where()).scan(eicar());
        }
    }

    private static ClamdVirusScanner scanner(String where) {
        return new ClamdVirusScanner(where, PATIENCE);
    }

    private static InputStream eicar() {
        return new ByteArrayInputStream(FakeClamd.EICAR.getBytes(StandardCharsets.US_ASCII));
    }
}
