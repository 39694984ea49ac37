package hall.fund.service.contribution;

import hall.fund.domain.contribution.Arrivals;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;

/** Finds employers whose money and list may fit, and matches them one by one. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ContributionMatching {

    private static final int AT_ONCE = 100;

    @Inject
    private Arrivals arrivals;

    @Inject
    private ContributionPosting posting;

    /** Employers to look at, 100 at most. */
    public Set<String> due() {
        return arrivals.employersToMatch(AT_ONCE);
    }

    /**
     * Posts what fits for one employer.
     *
     * <p>REQUIRES_NEW: each employer by itself; one that fails keeps no other from its money.
     *
     * @return how many lists were posted
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int match(String employerAccount) {
        return posting.match(employerAccount);
    }
}
