package hall.fund.service.staff;

import hall.shared.IdentityNumber;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Keeps the trace of a clerk's ask.
 *
 * <p>REQUIRES_NEW: it stands although what was asked for is refused.
 */
@Stateless
@RolesAllowed(Role.CITIZEN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StaffAsks {

    @Resource
    private EJBContext context;

    @Inject
    private StaffAsking asking;

    /** Notes it; refuses with {@code CONTRIBUTION-404} and {@code CONTRIBUTION-122} as {@link StaffAsking#note} does. */
    public void note(String employerAccount, IdentityNumber number) {
        asking.note(employerAccount, number, Caller.actor(context));
    }
}
