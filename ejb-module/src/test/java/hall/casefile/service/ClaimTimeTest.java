package hall.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.calendar.domain.Pause;
import hall.calendar.domain.SeededCalendar;
import hall.calendar.domain.WorkingCalendar;
import hall.calendar.service.Deadlines;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.Cases;
import hall.casefile.domain.DecisionBy;
import hall.fund.memory.SamplePolicies;
import hall.policy.service.PolicyInForce;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case not touched for four office hours goes back to the pool: 8:30 to 12:00 and 14:30 to 17:30 on working days. */
class ClaimTimeTest {

    private static final WorkingCalendar CALENDAR = SeededCalendar.load();

    private final PolicyInForce policy = new PolicyInForce(new SamplePolicies());
    private final ClaimTime limit = new ClaimTime(policy, new OfficeTime(policy, new Deadlines() {
        @Override
        public WorkingCalendar calendar() {
            return CALENDAR;
        }
    }));
    private final CaseFile file = Cases.lodged(DecisionBy.BY_POST);

    @BeforeEach
    void waitsAtAcceptance() {
        file.handToPeople("APPLICANT_CHOSE");
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }

    private boolean isOver(LocalDateTime now, Pause... pauses) {
        return limit.isOver(file.stage(), List.of(pauses), now);
    }

    @ParameterizedTest
    @CsvSource({
        // over noon; over a night; over a weekend; over Mid-Autumn Festival; over a weekend with a make-up Sunday
        "2026-11-24T10:00, 2026-11-24T16:30",
        "2026-11-24T16:00, 2026-11-25T11:00",
        "2026-11-27T16:30, 2026-11-30T11:30",
        "2026-09-24T16:30, 2026-09-28T11:30",
        "2026-09-18T17:00, 2026-09-20T12:00",
        // taken at night and on a rest day
        "2026-11-24T22:00, 2026-11-25T15:00",
        "2026-11-28T09:00, 2026-11-30T15:00"
    })
    void endsToTheMinute(String taken, String over) {
        file.claim("accept1", at(taken));
        assertThat(isOver(at(over).minusMinutes(1))).isFalse();
        assertThat(isOver(at(over))).isTrue();
        assertThat(isOver(at(over).plusMinutes(1))).isTrue();
    }

    @Test
    void beginsAnewWithEachActOfWhoeverHasIt() {
        file.claim("accept1", at("2026-11-24T10:00"));
        file.claim("accept1", at("2026-11-24T16:29"));
        assertThat(isOver(at("2026-11-24T16:30"))).isFalse();
        assertThat(isOver(at("2026-11-25T11:28"))).isFalse();
        assertThat(isOver(at("2026-11-25T11:29"))).isTrue();
    }

    /** Asked at ten, answered nine days later: the officer who asked has the same four hours from then on. */
    @Test
    void standsStillWhileTheApplicantAmends() {
        file.claim("accept1", at("2026-11-24T10:00"));
        Pause amending = new Pause(at("2026-11-24T10:00"), at("2026-12-03T10:00"));
        assertThat(isOver(at("2026-12-03T10:01"), amending)).isFalse();
        assertThat(isOver(at("2026-12-03T16:29"), amending)).isFalse();
        assertThat(isOver(at("2026-12-03T16:30"), amending)).isTrue();
    }

    @Test
    void takesNothingOffForAnAmendmentBeforeItWasTaken() {
        file.claim("accept2", at("2026-12-03T14:30"));
        Pause amended = new Pause(at("2026-11-24T10:00"), at("2026-12-03T10:00"));
        assertThat(isOver(at("2026-12-04T09:29"), amended)).isFalse();
        assertThat(isOver(at("2026-12-04T09:30"), amended)).isTrue();
    }
}
