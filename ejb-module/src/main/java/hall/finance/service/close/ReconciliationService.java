package hall.finance.service.close;

import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Reconciles days that are over: by itself, and when a finance officer wants to know now. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.SYSTEM})
public class ReconciliationService {

    private static final int MOST = 7;

    @Resource
    private EJBContext context;

    @Inject
    private DayRun run;

    /** The first days, 7 at most, that are over and not closed. */
    public List<LocalDate> open() {
        return run.open(MOST);
    }

    /** Whether a day's books have changed since they were compared, or never were. */
    public boolean changed(LocalDate day) {
        return run.changed(day);
    }

    /**
     * Reconciles one in a transaction of its own.
     *
     * @throws hall.shared.BusinessException refusals of {@link DayRun#run}
     */
    public void run(LocalDate day) {
        run.run(day, Caller.actor(context));
    }
}
