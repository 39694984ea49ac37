package hall.finance.service.close;

import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Two finance officers close a day (日结): what one prepares another closes. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class DayCloseService {

    @Resource
    private EJBContext context;

    @Inject
    private CloseKeeping keeping;

    @Inject
    private DayTelling telling;

    /**
     * Proposes to close a day.
     *
     * @param seen what the officer had before the eyes ({@code CloseQueries.DayView.seen})
     * @throws BusinessException refusals of {@link CloseKeeping#prepare}
     */
    public void prepare(LocalDate day, String seen) {
        keeping.prepare(day, seen, Caller.actor(context));
    }

    /**
     * Closes what another prepared.
     *
     * @throws BusinessException refusals of {@link CloseKeeping#close}
     */
    public void close(LocalDate day, String seen) {
        Actor by = Caller.actor(context);
        if (day == null) {
            keeping.close(null, seen, by);
        } else {
            telling.whileTold(day, by, () -> keeping.close(day, seen, by));
        }
    }

    /** Takes a proposal back; nothing happens where there is none. */
    public void takeBack(LocalDate day) {
        keeping.takeBack(day, Caller.actor(context));
    }
}
