package hall.casefile.persistence;

import hall.shared.ServiceItemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The day's serials, given out in blocks. */
@ApplicationScoped
public class CaseSerials {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    // REQUIRES_NEW: the row is hot, so its lock must not last as long as the lodging; a rolled-back lodging leaves a
    // gap.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int reserve(ServiceItemCode item, LocalDate day, int size) {
        entities.createNativeQuery("INSERT INTO case_serial (item_code, day, last) VALUES (?1, ?2, LAST_INSERT_ID(?3))"
                        + " ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + ?3)")
                .setParameter(1, item.value())
                .setParameter(2, day)
                .setParameter(3, size)
                .executeUpdate();
        Number last =
                (Number) entities.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult();
        return last.intValue() - size + 1;
    }
}
