package hall.payment.service;

import hall.payment.service.BankLineService.FormerAccount;
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

/** Reads the account detail of today again and again, and of days before until each was read whole: a lost notice is found in minutes. */
@Singleton
@Startup
@DependsOn("Migrations")
public class StatementSweep extends Sweep {

    private static final Logger LOG = Logger.getLogger(StatementSweep.class.getName());

    @Inject
    private StatementReading reading;

    @Inject
    private BankLineService lines;

    @Inject
    private Clock clock;

    public StatementSweep() {
        super(Duration.ofMinutes(10));
    }

    @Override
    protected void sweep() {
        LocalDate today = LocalDate.now(clock);
        for (LocalDate day : asSystem(() -> lines.unread(today))) {
            attempt("the account detail of " + day, () -> read(day));
        }
        attempt("today's account detail", () -> read(today));
        for (FormerAccount former : asSystem(() -> lines.formerAccounts(today))) {
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
