package hall.material.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.material.domain.AcceptedFile;
import hall.material.domain.Material;
import hall.material.domain.MaterialStore;
import hall.material.domain.MaterialView;
import hall.material.domain.Materials;
import hall.material.domain.ScanState;
import hall.material.domain.VirusScanner;
import hall.outbox.service.Outbox;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** The transactions of the signed-in person's files: row, content, count, audit and the scanner's message are one. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class MaterialSteps {

    private static final String FILES_PER_DAY = "material.filesPerDay";

    @Resource
    private EJBContext context;

    /**
     * What became of a file.
     *
     * @param already whether it lay there before
     */
    public record Received(MaterialView file, boolean already) implements Serializable {}

    @Inject
    private Materials materials;

    @Inject
    private MaterialStore store;

    @Inject
    private VirusScanner scanner;

    @Inject
    private PolicyInForce policy;

    @Inject
    private AuditTrail audit;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Refuses with {@code MATERIAL-015} whoever has handed in all of today's files, before anything is read. */
    public void checkQuota() {
        LocalDate today = LocalDate.now(clock);
        refuseWhenOver(materials.countOn(Caller.actor(context).personId(), today) + 1, today);
    }

    /**
     * Keeps an accepted file; the same refusal, also when many come at once. What lies there already and waits for a case, content and
     * name the same, is given instead and not counted: its sender has not heard of the first time.
     */
    public Received keep(AcceptedFile file) {
        Actor actor = Caller.actor(context);
        LocalDateTime now = LocalDateTime.now(clock);
        // First of all: from here on the person's other uploads wait.
        int files = materials.countOneMore(actor.personId(), now.toLocalDate());
        Optional<MaterialView> there = materials.unboundOf(actor.personId()).stream()
                .filter(m -> m.isSame(file))
                .findFirst();
        if (there.isPresent()) {
            materials.countOneLess(actor.personId(), now.toLocalDate());
            return new Received(there.get(), true);
        }
        refuseWhenOver(files, now.toLocalDate());
        return new Received(add(file, actor, now), false);
    }

    private MaterialView add(AcceptedFile file, Actor actor, LocalDateTime now) {
        ScanState scan = scanner.isConfigured() ? ScanState.PENDING : ScanState.NOT_SCANNED;
        Material material = new Material(actor.personId(), file, scan, now);
        audit.record(
                material.audit(),
                material.auditStream(),
                AuditEventType.MATERIAL_RECEIVED,
                actor,
                Facts.with("kind", file.kind().name())
                        .and("size", file.content().length)
                        .and("sha256", file.sha256())
                        .and("scan", scan.name())
                        .build());
        materials.add(material);
        store.write(material.id(), file.content());
        if (scan == ScanState.PENDING) {
            outbox.putFirst(
                    ScanMessageHandler.CHANNEL,
                    material.auditStream(),
                    Facts.with("material", Long.toString(material.id()))
                            .and("size", file.content().length)
                            .build());
        }
        return material.view();
    }

    /**
     * Removes an own file.
     *
     * @throws BusinessException {@code MATERIAL-404} not there, or not the caller's; {@code MATERIAL-018} a part of a case (its name)
     */
    public void remove(long id) {
        Actor actor = Caller.actor(context);
        Material material = materials
                .lockedById(id)
                .filter(m -> m.isOf(actor.personId()))
                .orElseThrow(() -> new BusinessException("MATERIAL-404"));
        Removal.remove(material, store, audit, actor, LocalDateTime.now(clock));
    }

    private void refuseWhenOver(int files, LocalDate day) {
        int most = policy.integerOn(day, FILES_PER_DAY);
        if (files > most) {
            throw new BusinessException("MATERIAL-015", most);
        }
    }
}
