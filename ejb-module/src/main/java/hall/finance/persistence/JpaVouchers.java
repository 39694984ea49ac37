package hall.finance.persistence;

import hall.finance.domain.voucher.ManualVoucher;
import hall.finance.domain.voucher.VoucherState;
import hall.finance.domain.voucher.Vouchers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Manual vouchers by JPA. */
@ApplicationScoped
public class JpaVouchers implements Vouchers {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(ManualVoucher voucher) {
        entities.persist(voucher);
    }

    @Override
    public Optional<ManualVoucher> lock(long id) {
        return Optional.ofNullable(entities.find(ManualVoucher.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<ManualVoucher> find(long id) {
        return Optional.ofNullable(entities.find(ManualVoucher.class, id));
    }

    @Override
    public Optional<Long> ofForm(String key) {
        return entities.createQuery("select v.id from ManualVoucher v where v.formKey = :key", Long.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ManualVoucher> page(boolean openOnly, long before, int most) {
        EnumSet<VoucherState> states = EnumSet.allOf(VoucherState.class);
        states.removeIf(s -> openOnly && !s.isOpen());
        return entities.createQuery(
                        "select v from ManualVoucher v where v.state in :states and v.id < :before order by v.id desc",
                        ManualVoucher.class)
                .setParameter("states", states)
                .setParameter("before", before)
                .setMaxResults(most)
                .setHint("eclipselink.batch", "v.lines")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    @Override
    public long openUpTo(LocalDate day) {
        return entities.createQuery(
                        "select count(v) from ManualVoucher v where v.state = :entered and v.bookedOn <= :day"
                                + " or v.state = :cancel and v.cancelling.on <= :day",
                        Long.class)
                .setParameter("entered", VoucherState.ENTERED)
                .setParameter("cancel", VoucherState.CANCEL_ASKED)
                .setParameter("day", day)
                .getSingleResult();
    }
}
