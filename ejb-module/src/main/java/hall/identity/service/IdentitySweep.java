package hall.identity.service;

import hall.identity.domain.Enrolment;
import hall.identity.domain.Enrolments;
import hall.identity.domain.Throttles;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/** Each quarter of an hour removes what is no longer needed: personal data of unfinished registrations first of all. */
@Singleton
@Startup
@DependsOn("Migrations")
public class IdentitySweep {

    private static final int KEPT_DAYS = 1;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Throttles throttles;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*/15", persistent = false)
    void sweep() {
        LocalDateTime now = LocalDateTime.now(clock);
        enrolments.removeOpenedBefore(now.minus(Enrolment.LIFE));
        enrolments.removeCodesSentBefore(now.minusDays(KEPT_DAYS));
        throttles.forgetBefore(now.minusDays(KEPT_DAYS));
    }
}
