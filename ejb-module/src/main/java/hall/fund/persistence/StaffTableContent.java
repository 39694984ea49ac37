package hall.fund.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Contents of clerks' tables until they are read, in rows of half a megabyte as those of materials (docs/adr/0008). */
@ApplicationScoped
class StaffTableContent {

    private static final int PART = 512 * 1024;

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    void write(long table, byte[] content) {
        for (int part = 0; part * PART < content.length; part++) {
            entities.createNativeQuery("insert into staff_table_content (table_id, part, bytes) values (?1, ?2, ?3)")
                    .setParameter(1, table)
                    .setParameter(2, part)
                    .setParameter(
                            3, Arrays.copyOfRange(content, part * PART, Math.min(content.length, (part + 1) * PART)))
                    .executeUpdate();
        }
    }

    Optional<byte[]> read(long table) {
        List<?> parts = entities.createNativeQuery(
                        "select bytes from staff_table_content where table_id = ?1 order by part")
                .setParameter(1, table)
                .getResultList();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(p -> whole.writeBytes((byte[]) p));
        return parts.isEmpty() ? Optional.empty() : Optional.of(whole.toByteArray());
    }

    void remove(long table) {
        entities.createNativeQuery("delete from staff_table_content where table_id = ?1")
                .setParameter(1, table)
                .executeUpdate();
    }
}
