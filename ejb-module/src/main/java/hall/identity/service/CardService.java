package hall.identity.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.identity.domain.OwnCard;
import hall.identity.domain.PayoutCard;
import hall.identity.domain.Person;
import hall.identity.domain.Persons;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The signed-in person's own cards; a new one comes by {@link EnrolmentService#beginCard}. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class CardService {

    @Resource
    private SessionContext context;

    @Inject
    private Persons persons;

    @Inject
    private SmsSender sms;

    @Inject
    private AuditTrail audit;

    /** All own cards, the usual one first. */
    public List<OwnCard> mine() {
        return persons.byId(Caller.actor(context).personId())
                .orElseThrow(() -> new BusinessException("IDENTITY-001"))
                .cards();
    }

    /**
     * Makes an own card the usual one; chosen again it changes nothing.
     *
     * @throws BusinessException {@code IDENTITY-022} when it is no card of the caller
     */
    public void prefer(long card) {
        Actor actor = Caller.actor(context);
        Person person = persons.lockedById(actor.personId()).orElseThrow(() -> new BusinessException("IDENTITY-001"));
        boolean already = person.cards().stream().anyMatch(own -> own.usual() && own.id() == card);
        if (already) {
            return;
        }
        PayoutCard chosen = person.preferCard(card);
        audit.record(
                person.auditHead(),
                person.auditStream(),
                AuditEventType.CARD_PREFERRED,
                actor,
                Facts.with("cardTail", chosen.number().tail()).build());
        sms.tellUsualCard(person.phone(), chosen.number().tail());
    }
}
