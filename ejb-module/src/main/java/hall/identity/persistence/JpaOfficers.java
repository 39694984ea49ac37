package hall.identity.persistence;

import hall.identity.domain.Officer;
import hall.identity.domain.OfficerDirectory;
import hall.identity.domain.OfficerProfile;
import hall.identity.domain.Officers;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Staff by JPA. */
@ApplicationScoped
@Typed(Officers.class)
public class JpaOfficers implements Officers {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(Officer officer) {
        entities.persist(officer);
    }

    @Override
    public Optional<Officer> byName(String name) {
        return Optional.ofNullable(entities.find(Officer.class, name));
    }

    @Override
    public Optional<Officer> lockedByName(String name) {
        return Optional.ofNullable(entities.find(Officer.class, name, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Officer> all() {
        return entities.createQuery("select o from Officer o order by o.name", Officer.class)
                .getResultList();
    }

    @Override
    public Optional<Long> sessionStamp(String name) {
        return entities.createQuery(
                        "select o.sessionStamp from Officer o where o.name = :name and o.enabled = true", Long.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** The same rows as values; apart because its {@code byName} answers otherwise. */
    @ApplicationScoped
    public static class Directory implements OfficerDirectory {

        @PersistenceContext(unitName = "hall")
        private EntityManager entities;

        @Override
        public OfficerProfile byName(String name) {
            Officer officer = entities.find(Officer.class, name);
            if (officer == null || !officer.enabled()) {
                throw new BusinessException("IDENTITY-002");
            }
            return officer.profile();
        }
    }
}
