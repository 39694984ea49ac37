package hall.fund.service.contribution;

import hall.fund.domain.contribution.ContributionMonth;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * What an employer's clerk (单位经办人) does to the employer's lists. A clerk signs in as the citizen she is; for whom she acts is found
 * here, and what is another employer's is {@code CONTRIBUTION-404}.
 */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class ContributionService {

    @Resource
    private EJBContext context;

    @Inject
    private ContributionDrawing drawing;

    /**
     * Draws the list of a month (生成汇缴清册).
     *
     * @return its id
     * @throws BusinessException {@code CONTRIBUTION-010}, {@code 011} the employer does not pay now; {@code 012}, {@code 013} month out of
     *     order; {@code 014} somebody has no monthly amount (how many); {@code 015} there is one; {@code 016} nobody to pay for
     */
    public long draw(String employerAccount, ContributionMonth month) {
        return drawing.draw(employerAccount, month, Caller.actor(context));
    }

    /**
     * Stands by a draft; money that is in suspense already posts it, in the same transaction unless it is long.
     *
     * @param seen the total that was on the clerk's screen
     * @throws BusinessException {@code CONTRIBUTION-017} no draft; {@code 018} accounts changed since (how many); {@code 019} another total
     */
    public void confirm(long list, Money seen) {
        drawing.confirm(list, seen, Caller.actor(context));
    }

    /**
     * Has a confirmed list use what waits in the employer's suspense (用暂收款冲抵): the oldest money first, and no more than it needs; posted when
     * that is enough, else it waits for the rest.
     *
     * @param seen what waited on the clerk's screen
     * @throws BusinessException {@code CONTRIBUTION-017} it does not wait for money; {@code 018} accounts changed since (how many); {@code 090}
     *     nothing waits; {@code 091} another sum waits than the clerk saw (argument: which)
     */
    public void useSuspense(long list, Money seen) {
        drawing.useSuspense(list, seen, Caller.actor(context));
    }

    /**
     * Has a list that waits give back what it took of suspense (撤回冲抵).
     *
     * @throws BusinessException {@code CONTRIBUTION-017} it does not wait for money; {@code 097} it took nothing
     */
    public void releaseSuspense(long list) {
        drawing.release(list, Caller.actor(context));
    }

    /** Takes a list back; refuses with {@code CONTRIBUTION-017} one that is posted. */
    public void undo(long list) {
        drawing.undo(list, Caller.actor(context));
    }
}
