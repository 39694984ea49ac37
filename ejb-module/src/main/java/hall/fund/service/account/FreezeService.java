package hall.fund.service.account;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.court.FreezeOrder;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What finance officers do when a court orders a freeze, prolongs it or gives it up. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class FreezeService {

    @Resource
    private EJBContext context;

    @Inject
    private FreezeKeeping keeping;

    /**
     * Freezes an account by a court's document; when others hold all of it, it waits for its turn (轮候).
     *
     * @return the freeze's id
     * @throws BusinessException {@code FUND-017} the account is closed; {@code FUND-023}, {@code FUND-061} the days; {@code FUND-024} the document was
     *     entered before; {@code FUND-033} no such account; {@code FUND-035} an own account
     */
    public long freeze(AccountNumber account, FreezeOrder order) {
        return keeping.freeze(account, order, Caller.actor(context));
    }

    /**
     * Prolongs a freeze (续冻).
     *
     * @param document number of the court's document
     * @throws BusinessException {@code FUND-061} the day is not later; {@code FUND-023} it is too late; {@code FUND-025} it has ended; {@code FUND-026}
     *     no document; {@code FUND-035} an own account
     */
    public void renew(long freeze, String document, LocalDate until) {
        keeping.renew(freeze, document, until, Caller.actor(context));
    }

    /**
     * Ends a freeze (解冻).
     *
     * @param document number of the court's document
     * @throws BusinessException {@code FUND-025} it has ended; {@code FUND-026} no document; {@code FUND-035} an own account
     */
    public void release(long freeze, String document) {
        keeping.release(freeze, document, Caller.actor(context));
    }
}
