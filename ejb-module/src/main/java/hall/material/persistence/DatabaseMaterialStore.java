package hall.material.persistence;

import hall.material.domain.MaterialStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Contents as rows of half a megabyte. Native statements, so that the persistence context never holds a content, and one row each: the
 * driver writes bytes as text of up to twice their length, which so stays far below every database's longest packet.
 */
@ApplicationScoped
public class DatabaseMaterialStore implements MaterialStore {

    private static final int PART = 512 * 1024;

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void write(long materialId, byte[] content) {
        for (int part = 0; part * PART < content.length; part++) {
            entities.createNativeQuery("INSERT INTO material_content (material_id, part, bytes) VALUES (?1, ?2, ?3)")
                    .setParameter(1, materialId)
                    .setParameter(2, part)
                    .setParameter(
                            3, Arrays.copyOfRange(content, part * PART, Math.min(content.length, (part + 1) * PART)))
                    .executeUpdate();
        }
    }

    @Override
    public Optional<byte[]> part(long materialId, int part) {
        List<?> bytes = entities.createNativeQuery(
                        "SELECT bytes FROM material_content WHERE material_id = ?1 AND part = ?2")
                .setParameter(1, materialId)
                .setParameter(2, part)
                .getResultList();
        return bytes.isEmpty() ? Optional.empty() : Optional.of((byte[]) bytes.get(0));
    }

    @Override
    public void remove(long materialId) {
        entities.createNativeQuery("DELETE FROM material_content WHERE material_id = ?1")
                .setParameter(1, materialId)
                .executeUpdate();
    }
}
