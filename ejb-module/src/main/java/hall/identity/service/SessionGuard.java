package hall.identity.service;

import hall.identity.domain.Officers;
import hall.identity.domain.Persons;
import hall.shared.Actor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Says whether a session may go on: a changed password, changed posts or the end of an officer's right end it. */
@Stateless
public class SessionGuard {

    @Inject
    private Persons persons;

    @Inject
    private Officers officers;

    /**
     * Whether the caller's sessions still carry the right stamp. Asked by the door about every session, so for everybody.
     *
     * @param stamp what the sign-in gave
     */
    @PermitAll
    public boolean holds(String principal, long stamp) {
        Actor actor = Actor.ofPrincipal(principal);
        Optional<Long> current = switch (actor.kind()) {
            case CITIZEN -> persons.sessionStamp(actor.personId());
            case OFFICER -> officers.sessionStamp(actor.id());
            case SYSTEM, PARTNER, ANONYMOUS -> Optional.empty();
        };
        return current.filter(s -> s == stamp).isPresent();
    }
}
