package hall.fund.service.account;

import hall.fund.domain.court.DeductionOrder;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What two finance officers do when a court orders a deduction. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class DeductionService {

    @Resource
    private EJBContext context;

    @Inject
    private DeductionKeeping keeping;

    /**
     * Enters a deduction from what the court's freeze holds; nothing moves until a second officer confirms.
     *
     * @return the deduction's id
     * @throws BusinessException {@code FUND-024} the document was entered before; {@code FUND-025} the freeze has ended; {@code
     *     FUND-027} it does not hold so much; {@code FUND-035} an own account
     */
    public long enter(long freeze, DeductionOrder order) {
        return keeping.enter(freeze, order, Caller.actor(context));
    }

    /**
     * Confirms what another officer entered.
     *
     * @throws BusinessException {@code FUND-025} the freeze has ended; {@code FUND-027} it does not hold so much any more; {@code
     *     FUND-028} the same officer entered it; {@code FUND-029} it is decided already; {@code FUND-035} an own account
     */
    public void confirm(long deduction) {
        keeping.confirm(deduction, Caller.actor(context));
    }

    /** Takes back what nobody has confirmed; refuses with {@code FUND-029} what is decided already. */
    public void cancel(long deduction) {
        keeping.cancel(deduction, Caller.actor(context));
    }

    /** Has it paid again that the bank refused; refuses with {@code FUND-063} anything else, with {@code FUND-035} an own account. */
    public void payAgain(long deduction) {
        keeping.payAgain(deduction, Caller.actor(context));
    }
}
