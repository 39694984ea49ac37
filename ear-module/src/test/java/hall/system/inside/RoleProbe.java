package hall.system.inside;

import hall.shared.Actor;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** Stands for any service that only the system post may call. */
@Stateless
public class RoleProbe {

    @Resource
    private SessionContext context;

    @RolesAllowed(Role.SYSTEM)
    public Actor actor() {
        return Caller.actor(context);
    }

    @RolesAllowed(Role.SYSTEM)
    public String principal() {
        return context.getCallerPrincipal().getName();
    }
}
