package hall.casefile.service;

import hall.casefile.domain.Drafts;
import hall.policy.service.PolicyInForce;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/** Removes drafts that nobody has touched for the days the policy keeps them. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class OldDraftService {

    @Inject
    private Drafts drafts;

    @Inject
    private PolicyInForce policy;

    @Inject
    private Clock clock;

    /** Returns how many it removed. */
    public int removeOld() {
        LocalDateTime now = LocalDateTime.now(clock);
        return drafts.removeSavedBefore(now.minusDays(policy.integerOn(now.toLocalDate(), DraftService.KEEP_DAYS)));
    }
}
