package hall.material.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.material.domain.Material;
import hall.material.domain.MaterialStore;
import hall.shared.Actor;
import hall.shared.Facts;
import java.time.LocalDateTime;

/** Takes name and content away and leaves the row, to which the audit belongs. */
final class Removal {

    private Removal() {}

    static void remove(Material material, MaterialStore store, AuditTrail audit, Actor actor, LocalDateTime now) {
        material.remove(now);
        store.remove(material.id());
        audit.record(
                material.audit(),
                material.auditStream(),
                AuditEventType.MATERIAL_REMOVED,
                actor,
                Facts.with("because", actor.kind() == Actor.Kind.CITIZEN ? "OWNER" : "UNUSED")
                        .build());
    }
}
