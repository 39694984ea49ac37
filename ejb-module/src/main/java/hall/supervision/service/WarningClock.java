package hall.supervision.service;

import hall.calendar.domain.WorkingCalendar;
import hall.casefile.domain.WatchedCase;
import hall.casefile.service.OfficeTime;
import hall.catalogue.service.ItemVersions;
import hall.policy.service.PolicyInForce;
import hall.shared.Facts;
import hall.supervision.domain.WarningThreshold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * When so little of a stage's limit is left that its post is warned. The limit ends with its last day, but only office hours are
 * left of it, by the calendar and the hours the limits of hours run in.
 */
@ApplicationScoped
public class WarningClock {

    private static final String SHARE = "supervision.warningShare";
    private static final String HOURS = "supervision.warningOfficeHours";

    @Inject
    private ItemVersions versions;

    @Inject
    private OfficeTime office;

    @Inject
    private PolicyInForce policy;

    /** Whether the open stage of a case has come so far, and its last day is not over. */
    boolean isDue(WatchedCase c, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        int days = versions.byVersion(c.item(), c.itemVersion())
                .stage(c.status().stage().name())
                .byPostWorkingDays();
        return !c.stageDue().isBefore(today)
                && threshold(today).isReached(left(c.stageDue(), now), office.minutesOf(days, today));
    }

    /** The last day that a stage can have of which little is left now: no later one needs to be looked at; maybe yesterday. */
    LocalDate horizon(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        long most = threshold(today).of(office.minutesOf(versions.longestStage(), today));
        LocalDate day = today;
        while (left(day, now) <= most && day.isBefore(today.plusDays(WorkingCalendar.LONGEST))) {
            day = day.plusDays(1);
        }
        return day.minusDays(1);
    }

    private long left(LocalDate lastDay, LocalDateTime now) {
        return office.minutesBetween(now, lastDay.plusDays(1).atStartOfDay());
    }

    private WarningThreshold threshold(LocalDate day) {
        Facts numbers = policy.on(day, List.of(SHARE, HOURS));
        return new WarningThreshold(numbers.number(SHARE), numbers.integer(HOURS));
    }
}
