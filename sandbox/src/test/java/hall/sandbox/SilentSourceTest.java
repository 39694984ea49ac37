package hall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import hall.integration.datacentre.DataCentreEvidenceSource;
import hall.sandbox.mishap.Mode;
import hall.sandbox.mishap.Operation;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long the data centre's adapter waits for a source that does not answer. */
class SilentSourceTest {

    private static TestCity city;
    private DataCentreEvidenceSource source;

    @BeforeAll
    static void openTheCity() {
        city = new TestCity();
    }

    @AfterAll
    static void closeTheCity() {
        city.close();
    }

    @BeforeEach
    void healthyCityFreshAdapter() {
        city.heal();
        source = new DataCentreEvidenceSource(TestCity.CLOCK, city.settings());
    }

    @Test
    void isAskedAgainAfterFiveSeconds() {
        city.plan(Operation.SB1, "{\"mode\":\"SILENCE\",\"count\":1}");
        long start = System.nanoTime();
        assertThat(source.ask(TestCity.aboutYi(EvidenceType.SOCIAL_SECURITY_CARD))
                        .outcome())
                .isEqualTo(EvidenceOutcome.CONFIRMED);
        assertThat(since(start)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
    }

    /** All three at once: each takes the whole time. */
    @Test
    void isGivenUpWithinFifteenSeconds() {
        city.plan(Operation.SB1, Mode.SILENCE);
        city.plan(Operation.BK1, Mode.STALLED);
        city.plan(Operation.ID1, Mode.LATE);
        long start = System.nanoTime();
        List<CompletableFuture<EvidenceAnswer>> asked =
                List.of(EvidenceType.SOCIAL_SECURITY_CARD, EvidenceType.BANK_ACCOUNT, EvidenceType.PERSON_IDENTITY)
                        .stream()
                        .map(type -> CompletableFuture.supplyAsync(
                                () -> source.ask(TestCity.aboutYi(type)), task -> new Thread(task).start()))
                        .toList();
        assertThat(asked.stream().map(CompletableFuture::join).map(EvidenceAnswer::outcome))
                .containsOnly(EvidenceOutcome.UNAVAILABLE);
        assertThat(since(start)).isBetween(Duration.ofSeconds(10), Duration.ofMillis(16_500));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
