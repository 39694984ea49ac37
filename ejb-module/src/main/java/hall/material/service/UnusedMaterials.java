package hall.material.service;

import hall.audit.service.AuditTrail;
import hall.material.domain.MaterialStore;
import hall.material.domain.Materials;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Removes files that no case took in the days the policy gives them; one transaction each. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class UnusedMaterials {

    private static final String KEEP_DAYS = "material.keepDays";
    private static final int BATCH = 200;

    @Inject
    private Materials materials;

    @Inject
    private MaterialStore store;

    @Inject
    private PolicyInForce policy;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Ids whose days are over, oldest first; forgets yesterday's counts beside. */
    public List<Long> due() {
        materials.forgetCountsBefore(LocalDate.now(clock).minusDays(1));
        return materials.unboundBefore(limit(), BATCH);
    }

    /** Returns whether it was removed; a case or another server may have been faster. */
    public boolean remove(long id) {
        return materials
                .lockedById(id)
                .filter(m -> m.caseNumber().isEmpty() && !m.isRemoved())
                .map(m -> {
                    Removal.remove(m, store, audit, Actor.SYSTEM, LocalDateTime.now(clock));
                    return true;
                })
                .orElse(false);
    }

    private LocalDateTime limit() {
        LocalDateTime now = LocalDateTime.now(clock);
        return now.minusDays(policy.integerOn(now.toLocalDate(), KEEP_DAYS));
    }
}
