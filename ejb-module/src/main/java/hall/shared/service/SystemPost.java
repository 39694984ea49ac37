package hall.shared.service;

import hall.shared.Role;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * The one way in for work nobody is signed in for: timers are anonymous and executor threads carry the citizen who happened
 * to wake them. What runs here calls the services as the system post.
 *
 * <p>NOT_SUPPORTED: remote calls are made from here, and no transaction may be open during one.
 */
@Stateless
@PermitAll
@DeclareRoles(Role.SYSTEM)
@RunAs(Role.SYSTEM)
@RunAsPrincipal("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SystemPost {

    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
