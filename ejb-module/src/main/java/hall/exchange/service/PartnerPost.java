package hall.exchange.service;

import hall.exchange.domain.ExchangeOperation;
import hall.exchange.domain.SignedMessage;
import hall.shared.Role;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Function;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * The one way in for a partner's message: who signed it is not signed in with the container. What runs here calls the services
 * in the role {@code partner}, after the message was admitted for exactly this operation.
 *
 * <p>NOT_SUPPORTED: admission commits by itself before the work begins.
 */
@Stateless
@PermitAll
@DeclareRoles(Role.PARTNER)
@RunAs(Role.PARTNER)
// The server knows one name without credentials; the role is what the services look at.
@RunAsPrincipal("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PartnerPost {

    @EJB
    private PartnerAdmission admission;

    /**
     * Does the work for the partner.
     *
     * @param work gets the partner's short name
     * @throws hall.shared.BusinessException as {@link PartnerAdmission#admit} and the work refuse
     */
    public <T> T call(SignedMessage message, ExchangeOperation operation, Function<String, T> work) {
        return work.apply(admission.admit(message, operation));
    }
}
