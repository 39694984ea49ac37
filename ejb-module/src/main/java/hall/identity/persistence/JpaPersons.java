package hall.identity.persistence;

import hall.identity.domain.Applicant;
import hall.identity.domain.Applicants;
import hall.identity.domain.Payee;
import hall.identity.domain.Person;
import hall.identity.domain.Persons;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.eclipse.persistence.config.QueryHints;

/** Persons by JPA. */
@ApplicationScoped
public class JpaPersons implements Persons, Applicants {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(Person person) {
        entities.persist(person);
    }

    @Override
    public Optional<Person> byId(long id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    @Override
    public Optional<Person> byIdentityNumber(IdentityNumber number) {
        return entities.createQuery("select p from Person p where p.identityNumber = :number", Person.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Person> lockedById(long id) {
        return Optional.ofNullable(entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    // Read-only: the applicant is a value, and EclipseLink 4.0.9 cannot compare fetch-joined elements of a collection
    // at the
    // next flush (EclipseLink-69).
    private Person withCards(long personId) {
        return entities.createQuery("select p from Person p join fetch p.cards where p.id = :id", Person.class)
                .setParameter("id", personId)
                .setHint(QueryHints.READ_ONLY, true)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("IDENTITY-001"));
    }

    @Override
    public Applicant byPersonId(long personId) {
        return withCards(personId).applicant();
    }

    @Override
    public Payee payee(long personId) {
        return withCards(personId).payee();
    }

    @Override
    public Optional<Long> sessionStamp(long id) {
        return entities.createQuery("select p.sessionStamp from Person p where p.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
