package hall.payment.service;

import hall.payment.service.StatementDays.FormerAccount;
import hall.payment.service.StatementReading.Reading;
import hall.shared.service.Sweep;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads the account detail of today again and again, and of days before until each was read whole: a lost notice is found in minutes. A day that
 * lacks what a notice told of is read again for a week.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class StatementSweep extends Sweep {

    private static final Logger LOG = Logger.getLogger(StatementSweep.class.getName());

    @Inject
    private StatementReading reading;

    @Inject
    private StatementDays days;

    @Inject
    private Clock clock;

    public StatementSweep() {
        super(Duration.ofMinutes(10));
    }

    @Override
    protected void sweep() {
        LocalDate today = LocalDate.now(clock);
        for (LocalDate day : asSystem(() -> days.unread(today))) {
            attempt("the account detail of " + day, () -> read(day));
        }
        for (LocalDate day : asSystem(() -> days.again(today))) {
            attempt("the account detail of " + day + " again", () -> read(day));
        }
        attempt("today's account detail", () -> read(today));
        for (FormerAccount former : asSystem(() -> days.formerAccounts(today))) {
            former.days()
                    .forEach(day -> attempt(
                            "a former account's detail of " + day,
                            () -> told(day, reading.read(former.account(), day))));
        }
    }

    private boolean read(LocalDate day) {
        return told(day, reading.read(day));
    }

    private static boolean told(LocalDate day, Reading read) {
        if (!read.problem().isEmpty()) {
            LOG.log(Level.WARNING, "account detail of {0}: {1}", new Object[] {day, read.problem()});
        }
        return true;
    }
}
