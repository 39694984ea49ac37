package hall.fund.service.employer;

import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What finance officers do to an employer's account. Each needs a reason of up to 200 characters ({@code FUND-036}). */
@Stateless
@RolesAllowed(Role.FINANCE)
public class EmployerKeepingService {

    @Resource
    private EJBContext context;

    @Inject
    private EmployerKeeping keeping;

    /**
     * Seals it (封存).
     *
     * @throws BusinessException {@code FUND-017} a state that cannot be; {@code FUND-037} somebody of its staff still pays; {@code
     *     FUND-112} a list waits; {@code CONTRIBUTION-047} one is being posted
     */
    public void seal(String employerAccount, String reason) {
        keeping.seal(employerAccount, reason, Caller.actor(context));
    }

    /** Unseals it (启封); refuses with {@code FUND-017} one that is not sealed. */
    public void unseal(String employerAccount, String reason) {
        keeping.unseal(employerAccount, reason, Caller.actor(context));
    }

    /**
     * Closes it (销户).
     *
     * @throws BusinessException those of {@link #seal}; {@code FUND-113} money in suspense; {@code FUND-114} months put off and not made
     *     up for everybody; {@code FUND-115} it is not paid up to the month before its staff left
     */
    public void close(String employerAccount, String reason) {
        keeping.close(employerAccount, reason, Caller.actor(context));
    }
}
