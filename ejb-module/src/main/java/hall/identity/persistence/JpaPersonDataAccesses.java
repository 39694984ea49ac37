package hall.identity.persistence;

import hall.identity.domain.DataAccessLine;
import hall.identity.domain.PersonDataAccess;
import hall.identity.domain.PersonDataAccesses;
import hall.shared.IdentityNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The access log by JPA. */
@ApplicationScoped
public class JpaPersonDataAccesses implements PersonDataAccesses {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(PersonDataAccess access) {
        entities.persist(access);
    }

    // Two statements, each along its index: for one with "or" the database may read the whole log.
    @Override
    public List<DataAccessLine> page(long personId, IdentityNumber number, long before, int size) {
        return Stream.concat(
                        page("a.personId", personId, before, size).stream(),
                        page("a.holder", number.value(), before, size).stream())
                .sorted(Comparator.comparingLong(DataAccessLine::id).reversed())
                .limit(size)
                .toList();
    }

    private List<DataAccessLine> page(String by, Object whose, long before, int size) {
        return entities.createQuery(
                        "select new hall.identity.domain.DataAccessLine("
                                + "a.id, a.happenedAt, a.post, a.caseNumber, a.what, a.purpose)"
                                + " from PersonDataAccess a where " + by + " = :whose and a.id < :before"
                                + " order by a.id desc",
                        DataAccessLine.class)
                .setParameter("whose", whose)
                .setParameter("before", before)
                .setMaxResults(size)
                .getResultList();
    }
}
