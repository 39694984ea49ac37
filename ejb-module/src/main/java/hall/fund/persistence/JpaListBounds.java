package hall.fund.persistence;

import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.ListBounds;
import hall.fund.domain.contribution.OutOfBounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A list's lines, and the rates of their accounts, beside the policy: counted by the database. */
@ApplicationScoped
public class JpaListBounds implements ListBounds {

    private static final String OUTSIDE = "select coalesce(sum(l.base < ?2), 0), coalesce(sum(l.base > ?3), 0),"
            + " coalesce(sum(a.rate not between ?4 and ?5 or a.employer_rate not between ?4 and ?5), 0)"
            + " from contribution_line l join personal_account a on a.account_number = l.account_number"
            + " where l.list_id = ?1";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public OutOfBounds outside(ContributionList list, ContributionPolicy policy) {
        Object[] counts = (Object[]) entities.createNativeQuery(OUTSIDE)
                .setParameter(1, list.id())
                .setParameter(2, policy.floor().amount())
                .setParameter(3, policy.cap().amount())
                .setParameter(4, policy.rateLeast())
                .setParameter(5, policy.rateMost())
                .getSingleResult();
        return new OutOfBounds(count(counts[0]), count(counts[1]), count(counts[2]), policy);
    }

    private static int count(Object number) {
        return ((Number) number).intValue();
    }
}
