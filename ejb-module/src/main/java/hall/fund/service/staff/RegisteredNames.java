package hall.fund.service.staff;

import hall.identity.domain.Persons;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What people registered with the hall are called: nobody opens an account for them under another name. */
@ApplicationScoped
public class RegisteredNames {

    private Persons persons;

    protected RegisteredNames() {}

    @Inject
    public RegisteredNames(Persons persons) {
        this.persons = persons;
    }

    /** Refuses with {@code CONTRIBUTION-116} another name than the one registered under the number; who is not registered may have any. */
    public void require(IdentityNumber number, PersonName name) {
        persons.byIdentityNumber(number).filter(p -> !p.name().sameAs(name)).ifPresent(p -> {
            throw new BusinessException("CONTRIBUTION-116");
        });
    }
}
