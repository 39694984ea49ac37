package hall.identity.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.identity.domain.OpenPayouts;
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
import java.io.Serializable;
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
    private OpenPayouts openPayouts;

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

    /**
     * What taking an own card off would mean.
     *
     * @param card the card itself
     * @param usual whether it is the usual one
     * @param next where money goes afterwards unless the person chooses another
     */
    public record Removal(PayoutCard card, boolean usual, PayoutCard next) implements Serializable {}

    /** Before the person confirms; changes nothing. Refusals as {@link #remove}. */
    public Removal removal(long card) {
        Person person =
                persons.byId(Caller.actor(context).personId()).orElseThrow(() -> new BusinessException("IDENTITY-001"));
        PayoutCard own = removable(person, card);
        List<OwnCard> all = person.cards();
        OwnCard next =
                all.stream().filter(other -> other.id() != card).findFirst().orElseThrow();
        return new Removal(own, all.get(0).id() == card, next.card());
    }

    /**
     * Takes an own card off the account. What was paid to it stays in the books.
     *
     * @throws BusinessException {@code IDENTITY-022} when it is no card of the caller, {@code IDENTITY-025} when it is the
     *     social-security card, {@code IDENTITY-026} when it is the only card, {@code IDENTITY-027} when an open case pays to
     *     it (argument: the case's number)
     */
    public void remove(long card) {
        Actor actor = Caller.actor(context);
        Person person = persons.lockedById(actor.personId()).orElseThrow(() -> new BusinessException("IDENTITY-001"));
        removable(person, card);
        String tail = person.removeCard(card).number().tail();
        audit.record(
                person.auditHead(),
                person.auditStream(),
                AuditEventType.CARD_REMOVED,
                actor,
                Facts.with("cardTail", tail).build());
        sms.tellCardRemoved(person.phone(), tail);
    }

    private PayoutCard removable(Person person, long card) {
        PayoutCard own = person.removable(card);
        openPayouts.caseTo(person.id(), own.number()).ifPresent(open -> {
            throw new BusinessException("IDENTITY-027", open.value());
        });
        return own;
    }
}
