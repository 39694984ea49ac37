package hall.fund.service.contribution;

import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.suspense.SuspenseItems;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Finds employers whose money and list may fit, and matches them one by one. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ContributionMatching {

    private static final int AT_ONCE = 100;

    @Inject
    private SuspenseItems suspense;

    @Inject
    private ContributionLists lists;

    @Inject
    private ContributionPosting posting;

    /** What one look at an employer came to. */
    public enum Look {
        /** A list was posted; there may be another one. */
        POSTED,
        NOTHING_FITS,
        /** Somebody else is at work on the employer's lists; it is to be looked at again. */
        BUSY
    }

    /**
     * Employers to look at, 100 at most, in the order of their accounts.
     *
     * @param after only accounts behind this one, so that those whose money is ambiguous keep nobody from a look; empty for the first
     */
    public List<String> due(String after) {
        return List.copyOf(suspense.employersToMatch(after, AT_ONCE));
    }

    /**
     * Posts the first list of an employer that fits.
     *
     * <p>REQUIRES_NEW: each list by itself; one that fails keeps no other from its money. It may take longer than other transactions
     * (jboss-ejb3.xml), for a list may have a hundred thousand lines.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Look next(String employerAccount) {
        if (!lists.lockIfFree(employerAccount)) {
            return Look.BUSY;
        }
        return posting.next(employerAccount) ? Look.POSTED : Look.NOTHING_FITS;
    }
}
