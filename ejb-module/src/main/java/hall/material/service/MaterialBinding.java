package hall.material.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.material.domain.Material;
import hall.material.domain.MaterialView;
import hall.material.domain.Materials;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * Files and the cases they belong to, for the areas that know cases. Who may see a case they have decided before they ask here;
 * MANDATORY: binding commits with the case, reading with the line in the access log, and no door, which has no transaction, comes in.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MaterialBinding {

    private Materials materials;
    private PartReader reader;
    private AuditTrail audit;
    private Clock clock;

    protected MaterialBinding() {}

    @Inject
    MaterialBinding(Materials materials, PartReader reader, AuditTrail audit, Clock clock) {
        this.materials = materials;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes the person's files parts of the case, all or none; for lodging and for amendment.
     *
     * @param ids of files the person handed in and no case has taken; one that is named twice is bound once
     * @throws BusinessException {@code MATERIAL-404} one is not there or not the person's; {@code MATERIAL-017} one is infected (its name);
     *     {@code MATERIAL-018} one is part of a case already (its name)
     */
    public List<MaterialView> bind(List<Long> ids, CaseNumber number, long personId) {
        LocalDateTime now = LocalDateTime.now(clock);
        Set<Long> named = Set.copyOf(ids);
        // In the order of their ids: two that bind the same files wait for each other and do not lock each other out.
        List<Material> there = materials.lockedByIds(named);
        if (there.size() < named.size()) {
            throw new BusinessException("MATERIAL-404");
        }
        return there.stream().map(m -> bind(m, number, personId, now)).toList();
    }

    private MaterialView bind(Material material, CaseNumber number, long personId, LocalDateTime now) {
        material.bindTo(number, personId, now);
        audit.record(
                material.audit(),
                material.auditStream(),
                AuditEventType.MATERIAL_BOUND,
                new Actor(Actor.Kind.CITIZEN, Long.toString(personId)),
                Facts.with("case", number.value()).build());
        return material.view();
    }

    /** The files of a case, oldest first. */
    public List<MaterialView> ofCase(CaseNumber number) {
        return materials.ofCase(number);
    }

    /** The case a file is part of; {@code MATERIAL-404} when there is no such file, or no case has it. */
    public CaseNumber caseOf(long id) {
        return materials
                .byId(id)
                .flatMap(Material::caseNumber)
                .orElseThrow(() -> new BusinessException("MATERIAL-404"));
    }

    /**
     * Opens a file of the case to read, for somebody who may see the case and is not the owner.
     *
     * @throws BusinessException {@code MATERIAL-404} no file of that case; {@code MATERIAL-016} the scanner has not answered (its name);
     *     {@code MATERIAL-017} in quarantine (its name)
     */
    public OpenMaterial open(CaseNumber number, long id) {
        Material material = materials
                .byId(id)
                .filter(m -> m.caseNumber().filter(number::equals).isPresent())
                .orElseThrow(() -> new BusinessException("MATERIAL-404"));
        material.refuseUnlessScanned();
        return new OpenMaterial(material.view(), reader);
    }
}
