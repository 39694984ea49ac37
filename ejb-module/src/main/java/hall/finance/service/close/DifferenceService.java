package hall.finance.service.close;

import hall.finance.domain.close.Classification;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What finance officers do with differences. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class DifferenceService {

    @Resource
    private EJBContext context;

    @Inject
    private DifferenceKeeping keeping;

    /**
     * Takes differences.
     *
     * @throws BusinessException {@code FINANCE-011} none was chosen, or one that does not exist; {@code FINANCE-012} one is not open
     */
    public void take(List<Long> ids) {
        keeping.give(ids, Caller.actor(context).id(), Caller.actor(context));
    }

    /**
     * Gives differences to a colleague.
     *
     * @param officer sign-in name
     * @throws BusinessException as {@link #take}; {@code FINANCE-020} no officer with the finance post has that name
     */
    public void give(List<Long> ids, String officer) {
        keeping.give(ids, officer, Caller.actor(context));
    }

    /**
     * Says what differences are, with the reason in words.
     *
     * @throws BusinessException as {@link #take}; {@code FINANCE-013} no reason, or one longer than 200 characters; {@code FINANCE-016}
     *     nothing was said
     */
    public void classify(List<Long> ids, Classification as, String why) {
        keeping.classify(ids, as, why, Caller.actor(context));
    }

    /**
     * Sets differences against each other; together they must come to nothing.
     *
     * @throws BusinessException as {@link #classify}; {@code FINANCE-014} one is not classified; {@code FINANCE-015} something is left over
     */
    public void resolve(List<Long> ids, String why) {
        keeping.resolve(ids, why, Caller.actor(context));
    }
}
