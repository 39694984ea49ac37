package hall.finance.service;

import hall.finance.domain.voucher.EnterVoucher;
import hall.finance.domain.voucher.VoucherNumber;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Manual vouchers (手工凭证) by two finance officers. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class VoucherService {

    @Resource
    private EJBContext context;

    @Inject
    private VoucherKeeping keeping;

    /**
     * Enters a voucher; nothing is booked until a second officer posts it.
     *
     * @return its id; of a form that was sent before, the id of the voucher that it made
     * @throws BusinessException {@code VOUCHER-002} to {@code VOUCHER-008} what is wrong with what was typed; {@code VOUCHER-009} the day
     *     is closed or in the future; {@code VOUCHER-014} its year is carried over
     */
    public long enter(EnterVoucher voucher) {
        return keeping.enter(voucher, Caller.actor(context));
    }

    /**
     * Posts what another officer entered.
     *
     * @throws BusinessException {@code VOUCHER-001} no such voucher; {@code VOUCHER-009}, {@code VOUCHER-014} its day is not open any
     *     more; {@code VOUCHER-010} the same officer; {@code VOUCHER-011} decided already; {@code VOUCHER-013} not so much is there
     */
    public VoucherNumber post(long voucher) {
        return keeping.post(voucher, Caller.actor(context));
    }

    /** Refuses what another entered, or takes the own back; {@code VOUCHER-011} decided already, {@code VOUCHER-012} no reason. */
    public void refuse(long voucher, String reason) {
        keeping.refuse(voucher, reason, Caller.actor(context));
    }

    /**
     * Asks that a posted voucher is undone by a red entry.
     *
     * @throws BusinessException {@code VOUCHER-009}, {@code VOUCHER-014} the day is not open; {@code VOUCHER-011} not posted, or asked for
     *     already; {@code VOUCHER-012} no reason; {@code VOUCHER-015} the day is before the voucher's
     */
    public void askCancel(long voucher, LocalDate on, String reason) {
        keeping.askCancel(voucher, on, reason, Caller.actor(context));
    }

    /** Undoes it, as another officer asked; refusals as of {@link #post}. */
    public VoucherNumber cancel(long voucher) {
        return keeping.cancel(voucher, Caller.actor(context));
    }

    /** Leaves it posted; {@code VOUCHER-011} nobody asks any more, {@code VOUCHER-012} no reason. */
    public void keep(long voucher, String reason) {
        keeping.keep(voucher, reason, Caller.actor(context));
    }
}
