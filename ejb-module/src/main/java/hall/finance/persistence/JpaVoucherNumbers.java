package hall.finance.persistence;

import hall.finance.domain.voucher.VoucherNumber;
import hall.finance.domain.voucher.VoucherNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Numbers given under the lock of one row: nobody's is taken twice, none is left out. */
@ApplicationScoped
public class JpaVoucherNumbers implements VoucherNumbers {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void lockBooks() {
        entities.createNativeQuery("select id from voucher_books where id = 1 for update")
                .getSingleResult();
    }

    @Override
    public VoucherNumber give(long entry, LocalDate day) {
        // The entry's row is there before the number that points to it.
        entities.flush();
        YearMonth month = YearMonth.from(day);
        Number last = (Number) entities.createNativeQuery(
                        "select coalesce(max(number), 0) from voucher_number where month = ?1 for update")
                .setParameter(1, month.toString())
                .getSingleResult();
        VoucherNumber number = new VoucherNumber(month, last.intValue() + 1);
        entities.createNativeQuery("insert into voucher_number (entry_id, month, number) values (?1, ?2, ?3)")
                .setParameter(1, entry)
                .setParameter(2, month.toString())
                .setParameter(3, number.number())
                .executeUpdate();
        return number;
    }

    @Override
    public Optional<VoucherNumber> of(String businessKey) {
        List<?> rows = entities.createNativeQuery("select n.month, n.number from voucher_number n"
                        + " join ledger_entry e on e.id = n.entry_id where e.business_key = ?1")
                .setParameter(1, businessKey)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new VoucherNumber(YearMonth.parse((String) r[0]), ((Number) r[1]).intValue()))
                .findFirst();
    }

    @Override
    public Optional<LocalDate> firstDay() {
        Object day = entities.createNativeQuery("select min(booked_on) from ledger_entry")
                .getSingleResult();
        return Optional.ofNullable(day).map(d -> LocalDate.parse(d.toString()));
    }
}
