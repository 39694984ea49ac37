package hall.identity.persistence;

import hall.identity.domain.DataAccessLine;
import hall.identity.domain.PersonDataAccess;
import hall.identity.domain.PersonDataAccesses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The access log by JPA. */
@ApplicationScoped
public class JpaPersonDataAccesses implements PersonDataAccesses {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(PersonDataAccess access) {
        entities.persist(access);
    }

    @Override
    public List<DataAccessLine> page(long personId, long before, int size) {
        return entities.createQuery(
                        "select new hall.identity.domain.DataAccessLine("
                                + "a.id, a.happenedAt, a.post, a.caseNumber, a.what, a.purpose)"
                                + " from PersonDataAccess a where a.personId = :person and a.id < :before"
                                + " order by a.id desc",
                        DataAccessLine.class)
                .setParameter("person", personId)
                .setParameter("before", before)
                .setMaxResults(size)
                .getResultList();
    }
}
