package hall.identity.persistence;

import hall.identity.domain.Applicant;
import hall.identity.domain.Applicants;
import hall.identity.domain.Person;
import hall.identity.domain.Persons;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

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

    @Override
    public Applicant byPersonId(long personId) {
        // Not joined: the provider takes fetched embeddables for objects of their own and fails at the next flush.
        return byId(personId)
                .orElseThrow(() -> new BusinessException("IDENTITY-001"))
                .applicant();
    }

    @Override
    public Optional<Long> sessionStamp(long id) {
        return entities.createQuery("select p.sessionStamp from Person p where p.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
