package hall.fund.persistence;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.ContributionCorrection;
import hall.fund.domain.account.ContributionCorrections;
import hall.fund.domain.account.CorrectionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Corrections of contributions by JPA. */
@ApplicationScoped
public class JpaContributionCorrections implements ContributionCorrections {

    private static final String VIEW =
            "select new hall.fund.domain.account.CorrectionView(c.id, c.accountNumber, c.serial, c.amount,"
                    + " c.reason, c.officers.enteredBy, c.officers.enteredAt) from ContributionCorrection c";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(ContributionCorrection correction) {
        entities.persist(correction);
    }

    // A projection: what is to be changed is read as an entity only under its account's lock.
    @Override
    public Optional<CorrectionView> view(long id) {
        return entities.createQuery(VIEW + " where c.id = :id", CorrectionView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public ContributionCorrection get(long id) {
        return entities.find(ContributionCorrection.class, id);
    }

    @Override
    public List<ContributionCorrection> waiting(AccountNumber account) {
        return entities.createQuery(
                        "select c from ContributionCorrection c where c.accountNumber = :account and c.officers.decidedAt is null"
                                + " order by c.id",
                        ContributionCorrection.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    @Override
    public List<CorrectionView> waiting(long after, int limit) {
        return entities.createQuery(
                        VIEW + " where c.officers.decidedAt is null and c.id > :after order by c.id",
                        CorrectionView.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
