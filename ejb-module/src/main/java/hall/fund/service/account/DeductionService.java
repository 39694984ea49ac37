package hall.fund.service.account;

import hall.fund.domain.court.CourtPayee;
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

    /**
     * Enters another payee for what the bank refused; nothing moves until a second officer confirms.
     *
     * @param document number of the court's document that names the payee
     * @throws BusinessException {@code FUND-026} no document; {@code 035} an own account; {@code 063} the bank did not refuse it; {@code 070} one waits
     *     already; {@code 072} it is the payee there was
     */
    public void enterPayee(long deduction, String document, CourtPayee payee) {
        keeping.enterPayee(deduction, document, payee, Caller.actor(context));
    }

    /**
     * Confirms the payee that another officer entered, and has the deduction paid again.
     *
     * @throws BusinessException {@code FUND-035} an own account; {@code 071} the same officer; {@code 073} none waits
     */
    public void confirmPayee(long deduction, long seen) {
        keeping.confirmPayee(deduction, seen, Caller.actor(context));
    }

    /** Takes a payee back that nobody has confirmed; refuses with {@code FUND-073} when there is none. */
    public void cancelPayee(long deduction, long seen) {
        keeping.cancelPayee(deduction, seen, Caller.actor(context));
    }

    /**
     * Has it paid again that the bank refused; refuses with {@code FUND-063} anything else, with {@code FUND-070} while another payee waits to be
     * confirmed, with {@code FUND-035} an own account.
     */
    public void payAgain(long deduction) {
        keeping.payAgain(deduction, Caller.actor(context));
    }
}
