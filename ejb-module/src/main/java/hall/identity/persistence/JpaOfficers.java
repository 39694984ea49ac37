package hall.identity.persistence;

import hall.identity.domain.Officer;
import hall.identity.domain.OfficerAssignment;
import hall.identity.domain.OfficerDirectory;
import hall.identity.domain.OfficerProfile;
import hall.identity.domain.Officers;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    public Optional<Officer> byNumber(IdentityNumber number) {
        return entities.createQuery("select o from Officer o where o.identityNumber = :number", Officer.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
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

        @Inject
        private Clock clock;

        @Override
        public OfficerProfile byName(String name) {
            Officer officer = entities.find(Officer.class, name);
            if (officer == null || !officer.enabled()) {
                throw new BusinessException("IDENTITY-002");
            }
            return officer.profile().with(assignedToday(name));
        }

        private Set<OfficerProfile.Duty> assignedToday(String name) {
            return JpaOfficerAssignments.on(entities, name, LocalDate.now(clock)).stream()
                    .map(OfficerAssignment::duty)
                    .collect(Collectors.toSet());
        }

        @Override
        public Map<String, String> displayNames(Set<String> names) {
            if (names.isEmpty()) {
                return Map.of();
            }
            return entities.createQuery(
                            "select o.name, o.displayName from Officer o where o.name in :names", Object[].class)
                    .setParameter("names", names)
                    .getResultStream()
                    .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
        }
    }
}
