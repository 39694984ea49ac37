package hall.fund.service.contribution;

import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.Deferrals;
import hall.shared.Actor;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Ends deferrals whose last month is over, one transaction each. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class DeferralExpiry {

    @Inject
    private Deferrals deferrals;

    @Inject
    private DeferralKeeping keeping;

    @Inject
    private Clock clock;

    /** Ids of those that are over, after one, in order; 100 at most. */
    public List<Long> over(long after) {
        return deferrals.over(ContributionMonth.of(LocalDate.now(clock)), after);
    }

    /** Ends one; refuses with {@code CONTRIBUTION-061} what an officer ended meanwhile. */
    public boolean expire(long deferral) {
        keeping.end(deferral, Actor.SYSTEM);
        return true;
    }
}
