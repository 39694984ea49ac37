package hall.material.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.identity.domain.Applicants;
import hall.material.domain.Material;
import hall.material.domain.MaterialInfected;
import hall.material.domain.MaterialView;
import hall.material.domain.Materials;
import hall.outbox.domain.Delivery;
import hall.outbox.service.Outbox;
import hall.shared.Actor;
import hall.shared.Facts;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Keeps what the virus scanner found: verdict, end of its message, audit row and the word to the owner are one transaction. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ScanResults {

    @Inject
    private Materials materials;

    @Inject
    private Applicants applicants;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<MaterialInfected> infected;

    /** Whether nothing is left to scan, the owner having removed the file; ends the message then. */
    public boolean isSettled(Delivery delivery, long id) {
        boolean gone = materials.byId(id).filter(m -> !m.isRemoved()).isEmpty();
        if (gone) {
            outbox.finish(delivery);
        }
        return gone;
    }

    public void receive(Delivery delivery, long id, boolean clean) {
        if (outbox.finish(delivery)) {
            materials.lockedById(id).filter(m -> m.scanned(clean)).ifPresent(this::settled);
        }
    }

    private void settled(Material material) {
        MaterialView view = material.view();
        audit.record(
                material.audit(),
                material.auditStream(),
                AuditEventType.MATERIAL_SCANNED,
                Actor.SYSTEM,
                Facts.with("scan", view.scan().name()).build());
        if (!view.openForOfficers()) {
            infected.fire(new MaterialInfected(
                    view.id(), applicants.byPersonId(view.personId()).phone(), view.name(), view.caseNumber()));
        }
    }
}
