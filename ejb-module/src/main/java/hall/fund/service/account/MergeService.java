package hall.fund.service.account;

import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Makes one account of a person's two, and takes it back. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class MergeService {

    @Resource
    private EJBContext context;

    @Inject
    private MergeKeeping keeping;

    /**
     * Merges a person's two accounts into the one of today's identity number.
     *
     * @return the merge's id
     * @throws BusinessException {@code FUND-017} a state that does not allow it; {@code FUND-030} not two open accounts; {@code
     *     FUND-031} a freeze or a payment under way; {@code FUND-035} own accounts
     */
    public long merge(IdentityNumber person) {
        return keeping.merge(person, Caller.actor(context));
    }

    /** Takes a merge back; refuses with {@code FUND-032} when anything happened on either account since. */
    public void undo(long merge) {
        keeping.undo(merge, Caller.actor(context));
    }
}
