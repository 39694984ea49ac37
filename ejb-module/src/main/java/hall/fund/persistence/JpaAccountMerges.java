package hall.fund.persistence;

import hall.fund.domain.account.AccountMerge;
import hall.fund.domain.account.AccountMerges;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.MergeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Merges by JPA. */
@ApplicationScoped
public class JpaAccountMerges implements AccountMerges {

    private static final int SHOWN = 50;

    private static final String VIEW =
            "select new hall.fund.domain.account.MergeView(m.id, m.fromAccount, m.intoAccount,"
                    + " m.amount, m.mergedBy, m.mergedAt, m.undoneBy, m.undoneAt) from AccountMerge m";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(AccountMerge merge) {
        entities.persist(merge);
    }

    @Override
    public Optional<MergeView> find(long id) {
        return entities.createQuery(VIEW + " where m.id = :id", MergeView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public AccountMerge get(long id) {
        return entities.find(AccountMerge.class, id);
    }

    @Override
    public List<MergeView> of(AccountNumber account) {
        return entities.createQuery(
                        VIEW + " where m.fromAccount = :account or m.intoAccount = :account order by m.id desc",
                        MergeView.class)
                .setParameter("account", account.value())
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
