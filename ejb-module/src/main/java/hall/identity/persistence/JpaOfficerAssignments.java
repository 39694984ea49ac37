package hall.identity.persistence;

import hall.identity.domain.OfficerAssignment;
import hall.identity.domain.OfficerAssignments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Assignments by JPA. */
@ApplicationScoped
public class JpaOfficerAssignments implements OfficerAssignments {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(OfficerAssignment assignment) {
        entities.persist(assignment);
    }

    @Override
    public Optional<OfficerAssignment> byId(long id) {
        return Optional.ofNullable(entities.find(OfficerAssignment.class, id));
    }

    @Override
    public List<OfficerAssignment> on(String officer, LocalDate day) {
        return on(entities, officer, day);
    }

    static List<OfficerAssignment> on(EntityManager entities, String officer, LocalDate day) {
        return entities.createQuery(
                        "select a from OfficerAssignment a where a.officer = :officer and a.endedAt is null"
                                + " and a.firstDay <= :day and a.lastDay >= :day",
                        OfficerAssignment.class)
                .setParameter("officer", officer)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<OfficerAssignment> ofOfficer(String officer, int limit) {
        return entities.createQuery(
                        "select a from OfficerAssignment a where a.officer = :officer order by a.id desc",
                        OfficerAssignment.class)
                .setParameter("officer", officer)
                .setMaxResults(limit)
                .getResultList();
    }
}
