package hall.exchange.service;

import hall.audit.domain.SecurityEventKind;
import hall.audit.service.SecurityLog;
import hall.exchange.domain.ExchangeOperation;
import hall.exchange.domain.Partner;
import hall.exchange.domain.Partners;
import hall.exchange.domain.SignedMessage;
import hall.shared.Actor;
import hall.shared.BusinessException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Decides whether a signed message is executed: its signer is a partner, the partner may do this, and the message was never
 * executed before.
 *
 * <p>REQUIRES_NEW: that a message was taken is committed before anything is done for it, so a copy that comes at the same
 * time, or after a crash, is refused.
 */
@Stateless
@RolesAllowed(hall.shared.Role.PARTNER)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PartnerAdmission {

    private static final int SHOWN = 16;

    @Inject
    private Partners partners;

    @Inject
    private SecurityLog security;

    /**
     * Takes the message.
     *
     * @return the partner's short name
     * @throws BusinessException {@code EXC-001} without the right, {@code EXC-002} for a copy; each leaves a line in the
     *     security log
     */
    public String admit(SignedMessage message, ExchangeOperation operation) {
        Optional<Partner> partner = partners.byFingerprint(message.fingerprint());
        if (partner.filter(p -> p.may(operation)).isEmpty()) {
            Actor actor = partner.map(Partner::actor).orElse(Actor.ANONYMOUS);
            refuse(actor, message, "no right to " + operation.wireName());
            throw new BusinessException("EXC-001", operation.wireName());
        }
        if (!partners.noteFirst(partner.get().name(), message.id())) {
            refuse(partner.get().actor(), message, "replayed " + operation.wireName());
            throw new BusinessException("EXC-002");
        }
        return partner.get().name();
    }

    private void refuse(Actor actor, SignedMessage message, String what) {
        security.record(
                SecurityEventKind.PARTNER_REFUSED,
                actor,
                message.source(),
                what + ", certificate " + message.fingerprint().substring(0, SHOWN) + "…");
    }
}
