package hall.finance.service;

import hall.finance.domain.period.PeriodKind;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Month close (月结), carry-over (年终结转) and year close (年结) by two finance officers. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class PeriodService {

    @Resource
    private EJBContext context;

    @Inject
    private PeriodKeeping keeping;

    /**
     * Asks for a period to be closed.
     *
     * @param period {@code 2026-11} or {@code 2026}
     * @throws BusinessException {@code PERIOD-001} no period; {@code PERIOD-002} its days are not closed; {@code PERIOD-003} an earlier
     *     month is open; {@code PERIOD-004} asked for or closed already; {@code PERIOD-005} vouchers are undecided; {@code PERIOD-009} the
     *     year's last day is not the next to be closed; {@code PERIOD-010} income is not carried over; {@code PERIOD-011} December is open
     */
    public void ask(PeriodKind kind, String period) {
        keeping.ask(kind, period, Caller.actor(context));
    }

    /**
     * Closes it: keeps the statements, or books what a year's end brings.
     *
     * @param digest of the figures that the officer has seen; only for a carry-over
     * @throws BusinessException as of {@link #ask}; {@code PERIOD-006} the same officer asked; {@code PERIOD-007} decided already; {@code
     *     PERIOD-008} the figures have changed meanwhile
     */
    public void close(long id, String digest) {
        keeping.close(id, digest, Caller.actor(context));
    }

    /** Refuses it, or takes the own wish back; {@code PERIOD-007} decided already, {@code VOUCHER-012} no reason. */
    public void drop(long id, String reason) {
        keeping.drop(id, reason, Caller.actor(context));
    }
}
