package hall.casefile.service;

import hall.calendar.domain.Pause;
import hall.casefile.domain.OpenStage;
import hall.policy.service.PolicyInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;

/** How long an officer may leave a case alone before it goes back to the pool: office hours, by the policy of the day. */
@ApplicationScoped
public class ClaimTime {

    private static final String HOURS = "case.claimOfficeHours";

    private PolicyInForce policy;
    private OfficeTime office;

    protected ClaimTime() {}

    @Inject
    public ClaimTime(PolicyInForce policy, OfficeTime office) {
        this.policy = policy;
        this.office = office;
    }

    /** The limit in force on a day, in office hours. */
    Duration on(LocalDate day) {
        return Duration.ofHours(policy.integerOn(day, HOURS));
    }

    /**
     * Whether the officer who has the stage last touched it so long ago.
     *
     * @param pauses when the case was with the applicant: then there was nothing to touch
     */
    public boolean isOver(OpenStage stage, Collection<Pause> pauses, LocalDateTime now) {
        long minutes = office.minutesBetween(stage.claimedAt(), now, pauses);
        return minutes >= on(now.toLocalDate()).toMinutes();
    }
}
