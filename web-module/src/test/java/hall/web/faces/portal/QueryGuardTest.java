package hall.web.faces.portal;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.CaseNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryGuardTest {

    private static final CaseNumber CASE = new CaseNumber("12999900ME000001XE3342017002004202611240001");
    private static final CaseNumber OTHER = new CaseNumber("12999900ME000001XE3342017002004202611240002");

    private final QueryGuard guard = new QueryGuard();
    private Instant now = Instant.parse("2026-11-24T02:00:00Z");

    @BeforeEach
    void clock() {
        guard.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Test
    void letsFourWrongCodesPassAndSlowsDownAfterTheFifth() {
        for (int i = 0; i < 4; i++) {
            guard.failed(CASE, "a");
        }
        assertThat(guard.mayTry(CASE, "a")).isTrue();
        guard.failed(CASE, "a");
        assertThat(guard.mayTry(CASE, "b")).isFalse();
        assertThat(guard.mayTry(OTHER, "a")).isTrue();
        now = now.plus(Duration.ofSeconds(15));
        assertThat(guard.mayTry(CASE, "a")).isTrue();
    }

    @Test
    void neverWaitsLongerThanFifteenMinutes() {
        for (int i = 0; i < 40; i++) {
            guard.failed(CASE, "source " + i);
        }
        now = now.plus(Duration.ofMinutes(15));
        assertThat(guard.mayTry(CASE, "a")).isTrue();
    }

    @Test
    void slowsDownASourceThatTriesManyCases() {
        for (int i = 0; i < 25; i++) {
            guard.failed(new CaseNumber(CASE.value().substring(0, 39) + String.format("%04d", i + 1)), "a");
        }
        assertThat(guard.mayTry(OTHER, "a")).isFalse();
        assertThat(guard.mayTry(OTHER, "b")).isTrue();
    }

    @Test
    void forgetsTheCasesMistakesOnceTheCodeWasRight() {
        for (int i = 0; i < 5; i++) {
            guard.failed(CASE, "a");
        }
        guard.succeeded(CASE);
        assertThat(guard.mayTry(CASE, "a")).isTrue();
    }
}
