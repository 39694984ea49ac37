package hall.supervision.domain;

import static hall.supervision.domain.CardRule.FAR_OVERDUE;
import static hall.supervision.domain.CardRule.PROMISE_OVERDUE;
import static hall.supervision.domain.CardRule.STAGE_OVERDUE;
import static hall.supervision.domain.CardRule.STATUTORY_OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import hall.calendar.domain.Pause;
import hall.calendar.domain.SeededCalendar;
import hall.calendar.domain.WorkingCalendar;
import hall.casefile.domain.CaseDeadlines;
import hall.casefile.domain.CaseStage;
import hall.shared.CaseNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which cards are due on which day; the days are those of domain.md §3.4 and §3.5. */
class RunningClockTest {

    private static final WorkingCalendar CALENDAR = SeededCalendar.load();
    private static final CaseNumber CASE = new CaseNumber("12999900ME000001XE3342017002004202611240001");
    private static final int PROMISE = 2;
    private static final int LAW = 3;
    private static final int PERCENT = 150;

    @Test
    void raisesNothingOnTheLastDayAndACardOnTheNext() {
        RunningClock review = accepted(CaseStage.REVIEW, LocalDate.of(2026, 9, 30));
        assertThat(review.due().statutory()).isEqualTo(LocalDate.of(2026, 10, 10));
        assertThat(rules(review, LocalDate.of(2026, 10, 10))).doesNotContain(STATUTORY_OVERDUE);
        assertThat(rules(review, LocalDate.of(2026, 10, 11))).contains(STATUTORY_OVERDUE);
    }

    @Test
    void goesByWorkingDaysOverTheSpringFestival() {
        RunningClock review = accepted(CaseStage.REVIEW, LocalDate.of(2026, 2, 13));
        assertThat(review.stageDue()).as("a Saturday that is worked").isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(rules(review, LocalDate.of(2026, 2, 14))).isEmpty();
        assertThat(rules(review, LocalDate.of(2026, 2, 15))).containsExactly(STAGE_OVERDUE);
        assertThat(rules(review, LocalDate.of(2026, 2, 24))).containsExactly(STAGE_OVERDUE);
        assertThat(rules(review, LocalDate.of(2026, 2, 25))).containsExactly(STAGE_OVERDUE, PROMISE_OVERDUE);
        assertThat(rules(review, LocalDate.of(2026, 2, 26)))
                .containsExactly(STAGE_OVERDUE, PROMISE_OVERDUE, STATUTORY_OVERDUE, FAR_OVERDUE);
    }

    @Test
    void holdsTheLawsLimitOnlyFromAcceptanceOn() {
        LocalDate lodged = LocalDate.of(2026, 11, 24);
        assertThat(rules(clock(CaseStage.ACCEPT, lodged, null), LocalDate.of(2026, 12, 31)))
                .containsExactly(STAGE_OVERDUE, PROMISE_OVERDUE, FAR_OVERDUE);
    }

    @Test
    void holdsTheLawsLimitAlsoWhileACaseIsBackAtAcceptance() {
        RunningClock sentBack = accepted(CaseStage.ACCEPT, LocalDate.of(2026, 11, 24));
        assertThat(rules(sentBack, LocalDate.of(2026, 11, 27))).doesNotContain(STATUTORY_OVERDUE);
        assertThat(rules(sentBack, LocalDate.of(2026, 11, 28))).contains(STATUTORY_OVERDUE);
    }

    @Test
    void holdsPayingByItsOwnLimitOnly() {
        RunningClock pay = accepted(CaseStage.PAY, LocalDate.of(2026, 11, 24));
        assertThat(rules(pay, LocalDate.of(2026, 11, 25))).isEmpty();
        assertThat(rules(pay, LocalDate.of(2026, 12, 31))).containsExactly(STAGE_OVERDUE);
    }

    @Test
    void namesAStagesCardByItsStageAndTheCasesByTheCase() {
        RunningClock review = accepted(CaseStage.REVIEW, LocalDate.of(2026, 11, 24));
        assertThat(review.dueOn(LocalDate.of(2026, 12, 31))).allSatisfy(due -> {
            assertThat(due.clockFrom()).isEqualTo(due.rule() == STAGE_OVERDUE ? review.openedAt() : review.lodgedAt());
            assertThat(due.stageOpenedAt()).isEqualTo(review.openedAt());
            assertThat(due.holder()).contains("review1");
        });
    }

    @Test
    void warnsOnceForAStageAndNeverByADay() {
        RunningClock review = accepted(CaseStage.REVIEW, LocalDate.of(2026, 11, 24));
        assertThat(review.warning().key()).isEqualTo(review.warning().key());
        assertThat(review.warning().clockFrom()).isEqualTo(review.openedAt());
        assertThat(review.warning().lastDay()).isEqualTo(review.stageDue());
        assertThat(review.warning().rule().colour()).isEqualTo(CardColour.BLUE);
        assertThat(rules(review, LocalDate.of(2026, 12, 31))).doesNotContain(CardRule.STAGE_ENDING);
    }

    @Test
    void reachesTheFarLimitAfterHalfAsMuchAgain() {
        LocalDate promised = LocalDate.of(2026, 9, 30);
        assertThat(far(promised, 2, 150)).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(far(promised, 5, 150)).as("two and a half days are three").isEqualTo(LocalDate.of(2026, 10, 10));
        assertThat(far(promised, 2, 100)).isEqualTo(promised);
        assertThat(far(promised, 1, 150)).isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void countsNoWorkingDayOnWhichTheClockStoodStill() {
        Pause special = new Pause(LocalDateTime.of(2026, 3, 4, 10, 0), LocalDateTime.of(2026, 3, 10, 15, 0));
        assertThat(FarLimit.of(LocalDate.of(2026, 3, 3), 2, PERCENT, CALENDAR, List.of(special)))
                .isEqualTo(LocalDate.of(2026, 3, 11));
    }

    private static LocalDate far(LocalDate promised, int days, int percent) {
        return FarLimit.of(promised, days, percent, CALENDAR, List.of());
    }

    private static List<CardRule> rules(RunningClock clock, LocalDate day) {
        return clock.dueOn(day).stream().map(DueCard::rule).toList();
    }

    private static RunningClock accepted(CaseStage stage, LocalDate day) {
        return clock(stage, day, day);
    }

    private static RunningClock clock(CaseStage stage, LocalDate day, LocalDate acceptedOn) {
        LocalDate promised = CALENDAR.lastDay(day, PROMISE).lastDay();
        return new RunningClock(
                CASE,
                stage,
                "999902",
                day.atTime(9, 0),
                day.atTime(10, 0),
                CALENDAR.lastDay(day, 1).lastDay(),
                new CaseDeadlines(promised, CALENDAR.lastDay(day, LAW).lastDay(), acceptedOn),
                FarLimit.of(promised, PROMISE, PERCENT, CALENDAR, List.of()),
                Optional.of("review1"));
    }
}
