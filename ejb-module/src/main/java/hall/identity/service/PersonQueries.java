package hall.identity.service;

import hall.identity.domain.Person;
import hall.identity.domain.Persons;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the signed-in person sees of the own account. */
@Stateless
public class PersonQueries {

    @Resource
    private SessionContext context;

    @Inject
    private Persons persons;

    @RolesAllowed(Role.CITIZEN)
    public AccountView me() {
        Person person =
                persons.byId(Caller.actor(context).personId()).orElseThrow(() -> new BusinessException("IDENTITY-001"));
        return new AccountView(
                person.name().value(),
                person.identityNumber().masked(),
                person.phone().masked(),
                person.registeredAt(),
                person.cards().stream()
                        .map(c -> new AccountView.CardView(
                                c.id(),
                                c.card().kind().name(),
                                c.card().bankName(),
                                c.card().number().tail(),
                                c.usual(),
                                person.canRemove(c.id())))
                        .toList());
    }
}
