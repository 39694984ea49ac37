package hall.fund.service.contribution;

import hall.shared.service.Sweep;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Looks once a day for months to be reminded of; until the day changes it asks the database nothing. */
@Singleton
@Startup
@DependsOn("Migrations")
public class ContributionReminderSweep extends Sweep {

    @Inject
    private ContributionReminding reminding;

    @Inject
    private Clock clock;

    private LocalDate done;

    public ContributionReminderSweep() {
        super(Duration.ofMinutes(1));
    }

    @Override
    protected void sweep() {
        LocalDate today = LocalDate.now(clock);
        if (today.equals(done) || !asSystem(reminding::isTime)) {
            return;
        }
        for (ContributionReminding.Reminder reminder : asSystem(reminding::due)) {
            attempt("reminding employer " + reminder.employerAccount(), () -> reminding.remind(reminder));
        }
        done = today;
    }
}
