package hall.supervision.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.service.Caller;
import hall.supervision.domain.Cards;
import hall.supervision.domain.SupervisionCard;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/** The supervisor takes a card back; the only thing a supervisor changes. */
@Stateless
@RolesAllowed(Role.SUPERVISOR)
public class CardRevocation {

    @Resource
    private EJBContext context;

    @Inject
    private Cards cards;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Revokes a card (撤销).
     *
     * @throws BusinessException {@code SUPERVISION-001} there is no such card; {@code SUPERVISION-002} it was revoked before; {@code SUPERVISION-003}
     *     no reason; {@code SUPERVISION-004} the reason is too long
     */
    public void revoke(long id, String reason) {
        SupervisionCard card = cards.find(id).orElseThrow(() -> new BusinessException("SUPERVISION-001"));
        card.revoke(Caller.actor(context), reason, LocalDateTime.now(clock));
        audit.record(
                card.audit(),
                card.auditStream(),
                AuditEventType.SUPERVISION_CARD_REVOKED,
                Caller.actor(context),
                card.facts().plus(Facts.with("reason", reason.strip()).build()));
    }
}
