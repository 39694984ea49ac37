package hall.material.persistence;

import hall.material.domain.Material;
import hall.material.domain.MaterialView;
import hall.material.domain.Materials;
import hall.shared.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Files by JPA, without their contents. */
@ApplicationScoped
public class JpaMaterials implements Materials {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(Material material) {
        entities.persist(material);
    }

    @Override
    public Optional<Material> byId(long id) {
        return Optional.ofNullable(entities.find(Material.class, id));
    }

    @Override
    public Optional<Material> lockedById(long id) {
        return Optional.ofNullable(entities.find(Material.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Material> lockedByIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select m from Material m where m.id in :ids order by m.id", Material.class)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public List<MaterialView> unboundOf(long personId) {
        return entities.createQuery(
                        "select m from Material m where m.personId = :person and m.caseNumber is null and m.removedAt is null"
                                + " order by m.id",
                        Material.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(Material::view)
                .toList();
    }

    @Override
    public List<MaterialView> ofCase(CaseNumber number) {
        return entities.createQuery(
                        "select m from Material m where m.caseNumber = :number order by m.id", Material.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(Material::view)
                .toList();
    }

    @Override
    public List<Long> unboundBefore(LocalDateTime received, int most) {
        return entities.createQuery(
                        "select m.id from Material m where m.caseNumber is null and m.removedAt is null"
                                + " and m.receivedAt < :received order by m.receivedAt",
                        Long.class)
                .setParameter("received", received)
                .setMaxResults(most)
                .getResultList();
    }

    // The row's lock makes the person's uploads go one after the other here, each counted once.
    @Override
    public int countOneMore(long personId, LocalDate day) {
        entities.createNativeQuery("INSERT INTO material_count (person_id, day, files) VALUES (?1, ?2, 1)"
                        + " ON DUPLICATE KEY UPDATE files = files + 1")
                .setParameter(1, personId)
                .setParameter(2, day)
                .executeUpdate();
        return countOn(personId, day);
    }

    @Override
    public void countOneLess(long personId, LocalDate day) {
        entities.createNativeQuery("UPDATE material_count SET files = files - 1 WHERE person_id = ?1 AND day = ?2")
                .setParameter(1, personId)
                .setParameter(2, day)
                .executeUpdate();
    }

    @Override
    public int countOn(long personId, LocalDate day) {
        List<?> files = entities.createNativeQuery("SELECT files FROM material_count WHERE person_id = ?1 AND day = ?2")
                .setParameter(1, personId)
                .setParameter(2, day)
                .getResultList();
        return files.isEmpty() ? 0 : ((Number) files.get(0)).intValue();
    }

    @Override
    public void forgetCountsBefore(LocalDate day) {
        entities.createNativeQuery("DELETE FROM material_count WHERE day < ?1")
                .setParameter(1, day)
                .executeUpdate();
    }
}
