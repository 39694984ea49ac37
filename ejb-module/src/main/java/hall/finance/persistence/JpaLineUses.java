package hall.finance.persistence;

import hall.finance.domain.voucher.VoucherState;
import hall.payment.domain.LineUses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which lines of the bank vouchers stand for, by the number of their document. */
@ApplicationScoped
public class JpaLineUses implements LineUses {

    private static final List<VoucherState> GONE =
            List.of(VoucherState.REFUSED, VoucherState.WITHDRAWN, VoucherState.CANCELLED);

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public boolean isOfVoucher(String bankSerial) {
        return !entities.createQuery(
                        "select v.id from ManualVoucher v where v.document = :serial and v.state not in :gone",
                        Long.class)
                .setParameter("serial", bankSerial)
                .setParameter("gone", GONE)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
