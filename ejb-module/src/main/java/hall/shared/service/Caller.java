package hall.shared.service;

import hall.shared.Actor;
import hall.shared.Role;
import jakarta.ejb.EJBContext;

/** Turns the container's caller into an {@link Actor}. */
public final class Caller {

    private Caller() {}

    public static Actor actor(EJBContext context) {
        // The system post is known by its role: a run-as identity may carry another principal name.
        return context.isCallerInRole(Role.SYSTEM)
                ? Actor.SYSTEM
                : Actor.ofPrincipal(context.getCallerPrincipal().getName());
    }
}
