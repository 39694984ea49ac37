package hall.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LimitStateTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);

    @Test
    void saysTheSameFourWordsEverywhere() {
        assertThat(of(CaseStatus.SUBMITTED, FRIDAY, FRIDAY, FRIDAY)).isEqualTo(LimitState.SOON);
        assertThat(of(CaseStatus.SUBMITTED, MONDAY, FRIDAY, FRIDAY)).isEqualTo(LimitState.FINE);
        assertThat(of(CaseStatus.SUBMITTED, FRIDAY, SATURDAY, MONDAY)).isEqualTo(LimitState.OVER);
        assertThat(of(CaseStatus.AMENDING, FRIDAY, MONDAY, MONDAY)).isEqualTo(LimitState.STOPPED);
    }

    @Test
    void countsWorkingDaysNotDays() {
        assertThat(of(CaseStatus.REVIEWING, MONDAY, SATURDAY, MONDAY)).isEqualTo(LimitState.SOON);
    }

    private static LimitState of(CaseStatus status, LocalDate due, LocalDate today, LocalDate soonUntil) {
        return LimitState.of(status, due, today, soonUntil);
    }
}
