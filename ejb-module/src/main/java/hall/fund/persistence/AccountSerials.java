package hall.fund.persistence;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Account numbers, counted in the database. */
@ApplicationScoped
public class AccountSerials implements AccountNumbers {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    // REQUIRES_NEW: one row for all employers, so its lock must not last as long as the opening.
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public AccountNumber next() {
        entities.createNativeQuery("UPDATE account_serial SET last_number = LAST_INSERT_ID(last_number + 1)"
                        + " WHERE kind = 'PERSONAL'")
                .executeUpdate();
        Number last =
                (Number) entities.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult();
        return new AccountNumber(Long.toString(last.longValue()));
    }
}
