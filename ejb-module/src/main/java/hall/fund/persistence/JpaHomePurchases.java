package hall.fund.persistence;

import hall.fund.domain.home.ContractNumber;
import hall.fund.domain.home.HomePurchase;
import hall.fund.domain.home.HomePurchases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Homes by JPA. */
@ApplicationScoped
public class JpaHomePurchases implements HomePurchases {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    // Made by SQL that does not mind a racing twin. Not by INSERT IGNORE: that leaves a shared lock on the row, and two
    // who hold one and want the row for themselves block each other for ever.
    @Override
    public HomePurchase lock(ContractNumber number) {
        entities.createNativeQuery("INSERT INTO home_purchase (contract_number, paid, version) VALUES (?, 0, 0)"
                        + " ON DUPLICATE KEY UPDATE version = version")
                .setParameter(1, number.value())
                .executeUpdate();
        return entities.find(HomePurchase.class, number.value(), LockModeType.PESSIMISTIC_WRITE);
    }
}
