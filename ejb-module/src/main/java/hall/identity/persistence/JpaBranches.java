package hall.identity.persistence;

import hall.identity.domain.Branch;
import hall.identity.domain.Branches;
import hall.shared.IdentityNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Branches by JPA. */
@ApplicationScoped
public class JpaBranches implements Branches {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public String nearest(IdentityNumber number) {
        return entities.createQuery(
                        "select b.division from Branch b where b.division = :division or b.main = true"
                                + " order by b.main asc",
                        String.class)
                .setParameter("division", number.value().substring(0, 6))
                .setMaxResults(1)
                .getSingleResult();
    }

    @Override
    public List<Branch> all() {
        return entities.createQuery("select b from Branch b order by b.division", Branch.class)
                .getResultList();
    }
}
