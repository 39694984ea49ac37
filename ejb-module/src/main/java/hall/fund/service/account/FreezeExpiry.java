package hall.fund.service.account;

import hall.fund.domain.court.CourtOrders;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Ends freezes whose last day is over, one transaction each. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class FreezeExpiry {

    @Inject
    private CourtOrders orders;

    @Inject
    private FreezeKeeping keeping;

    @Inject
    private Clock clock;

    /** Ids of the freezes that are over today, 100 at most. */
    public List<Long> over() {
        return orders.over(LocalDate.now(clock));
    }

    /** Ends one, unless it was ended or prolonged meanwhile; says whether it did. */
    public boolean expire(long freeze) {
        return keeping.expire(freeze);
    }
}
