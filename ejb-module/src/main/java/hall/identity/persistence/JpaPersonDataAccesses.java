package hall.identity.persistence;

import hall.identity.domain.DataAccessLine;
import hall.identity.domain.PersonDataAccess;
import hall.identity.domain.PersonDataAccesses;
import hall.shared.IdentityNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The access log by JPA. */
@ApplicationScoped
public class JpaPersonDataAccesses implements PersonDataAccesses {

    // Two statements, each along its index: for one with "or" the database may read the whole log.
    private static final String OF_PERSON = "select new hall.identity.domain.DataAccessLine("
            + "a.id, a.happenedAt, a.post, a.caseNumber, a.what, a.purpose)"
            + " from PersonDataAccess a where a.personId = :person and a.id < :before order by a.id desc";

    private static final String OF_HOLDER = "select new hall.identity.domain.DataAccessLine("
            + "a.id, a.happenedAt, a.post, a.caseNumber, a.what, a.purpose)"
            + " from PersonDataAccess a where a.holder = :holder and a.id < :before order by a.id desc";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(PersonDataAccess access) {
        entities.persist(access);
    }

    @Override
    public List<DataAccessLine> page(long personId, IdentityNumber number, long before, int size) {
        TypedQuery<DataAccessLine> ofPerson =
                entities.createQuery(OF_PERSON, DataAccessLine.class).setParameter("person", personId);
        TypedQuery<DataAccessLine> ofHolder =
                entities.createQuery(OF_HOLDER, DataAccessLine.class).setParameter("holder", number.value());
        return Stream.of(ofPerson, ofHolder)
                .flatMap(q ->
                        q.setParameter("before", before).setMaxResults(size).getResultStream())
                .sorted(Comparator.comparingLong(DataAccessLine::id).reversed())
                .limit(size)
                .toList();
    }
}
