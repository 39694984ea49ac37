package hall.bench.city;

import hall.shared.Actor;
import hall.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Calls the services as whoever would call them: a signed-in citizen, a finance officer, the system post. */
@ApplicationScoped
public class Callers {

    <T> T asCitizen(long person, Callable<T> work) throws Exception {
        return as(Actor.principalOfPerson(person), Set.of(Role.CITIZEN), work);
    }

    /** A finance officer by the name to sign in with. */
    public <T> T asFinance(String officer, Callable<T> work) throws Exception {
        return as(officer, Set.of(Role.OFFICER, Role.FINANCE), work);
    }

    /** The system post. */
    public <T> T asSystem(Callable<T> work) throws Exception {
        return as(Actor.SYSTEM.id(), Set.of(Role.SYSTEM), work);
    }

    private static <T> T as(String name, Set<String> roles, Callable<T> work) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(name)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)))
                .runAs(work);
    }
}
