package hall.material.service;

import hall.audit.domain.SecurityEventKind;
import hall.audit.service.SecurityLog;
import hall.material.domain.Material;
import hall.material.domain.MaterialView;
import hall.material.domain.Materials;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The signed-in person's own files; somebody else's does not exist. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class MaterialQueries {

    @Resource
    private EJBContext context;

    @Inject
    private Materials materials;

    @Inject
    private PartReader reader;

    @Inject
    private SecurityLog security;

    /** Those that no case has taken yet, oldest first. */
    public List<MaterialView> unbound() {
        return materials.unboundOf(Caller.actor(context).personId());
    }

    /** Those of the caller that the case has taken, oldest first. */
    public List<MaterialView> ofMyCase(CaseNumber number) {
        long me = Caller.actor(context).personId();
        return materials.ofCase(number).stream().filter(m -> m.personId() == me).toList();
    }

    /** One of them; {@code MATERIAL-404} when it is not there or not the caller's. */
    public MaterialView one(long id) {
        return own(id).view();
    }

    /**
     * Opens one to read.
     *
     * @throws BusinessException {@code MATERIAL-404} not there, or not the caller's, which leaves a line in the security log; {@code
     *     MATERIAL-017} in quarantine (argument: name)
     */
    public OpenMaterial open(long id) {
        Material material = own(id);
        material.refuseWhenInfected();
        return new OpenMaterial(material.view(), reader);
    }

    private Material own(long id) {
        Actor actor = Caller.actor(context);
        Material material = materials.byId(id).orElseThrow(() -> new BusinessException("MATERIAL-404"));
        if (!material.isOf(actor.personId())) {
            if (!material.isRemoved()) {
                // Not decimal: the log blots long numbers out.
                security.record(
                        SecurityEventKind.ACCESS_REFUSED,
                        actor,
                        "",
                        "material " + Long.toString(id, Character.MAX_RADIX));
            }
            throw new BusinessException("MATERIAL-404");
        }
        return material;
    }
}
