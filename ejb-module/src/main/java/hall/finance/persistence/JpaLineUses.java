package hall.finance.persistence;

import hall.finance.domain.close.ItemState;
import hall.finance.domain.voucher.VoucherState;
import hall.payment.domain.BankLine;
import hall.payment.domain.LineUses;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What vouchers, by the number of their document, and officers' acts on differences have made of the bank's lines. */
@ApplicationScoped
public class JpaLineUses implements LineUses {

    private static final List<VoucherState> GONE =
            List.of(VoucherState.REFUSED, VoucherState.WITHDRAWN, VoucherState.CANCELLED);

    private static final String BOOKED = "select count(*) from manual_voucher v"
            + " join ledger_entry e on e.business_key = concat('VOUCHER:', v.id)"
            + " where v.document = ?1 and v.state in ('POSTED', 'CANCEL_ASKED')"
            + " and (select sum(if(x.debit_head = '101', x.amount, 0)) - sum(if(x.credit_head = '101', x.amount, 0))"
            + " from posting x where x.entry_id = e.id) = ?2";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public boolean isTaken(String bankSerial) {
        return isNamed(bankSerial) || isResolved(bankSerial);
    }

    private boolean isResolved(String bankSerial) {
        return !entities.createQuery(
                        "select i.id from ReconciliationItem i where i.their.key = :serial and i.state = :resolved",
                        Long.class)
                .setParameter("serial", bankSerial)
                .setParameter("resolved", ItemState.RESOLVED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean isBooked(BankLine line) {
        Money moved = line.isArrival() ? line.amount() : Money.ZERO.minus(line.amount());
        return ((Number) entities.createNativeQuery(BOOKED)
                                .setParameter(1, line.bankSerial())
                                .setParameter(2, moved.amount())
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    private boolean isNamed(String bankSerial) {
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
