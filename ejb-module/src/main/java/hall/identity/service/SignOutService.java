package hall.identity.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.identity.domain.Officers;
import hall.identity.domain.Persons;
import hall.shared.Actor;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Notes that somebody left; the door ends the session. */
@Stateless
public class SignOutService {

    @Resource
    private SessionContext context;

    @Inject
    private Persons persons;

    @Inject
    private Officers officers;

    @Inject
    private AuditTrail audit;

    @RolesAllowed({Role.CITIZEN, Role.OFFICER})
    public void signOut() {
        Actor actor = Caller.actor(context);
        if (actor.kind() == Actor.Kind.CITIZEN) {
            persons.lockedById(actor.personId())
                    .ifPresent(p -> audit.record(
                            p.auditHead(), p.auditStream(), AuditEventType.SIGNED_OUT, actor, Facts.none()));
        } else {
            officers.lockedByName(actor.id())
                    .ifPresent(o -> audit.record(
                            o.auditHead(), o.auditStream(), AuditEventType.SIGNED_OUT, actor, Facts.none()));
        }
    }
}
