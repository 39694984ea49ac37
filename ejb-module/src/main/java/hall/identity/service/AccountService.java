package hall.identity.service;

import hall.audit.domain.SecurityEventKind;
import hall.audit.service.SecurityLog;
import hall.identity.domain.PasswordRules;
import hall.identity.domain.Person;
import hall.identity.domain.Persons;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** The signed-in person changes the password. NOT_SUPPORTED: hashing waits for its turn without a transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed(Role.CITIZEN)
public class AccountService {

    @Resource
    private SessionContext context;

    @Inject
    private Persons persons;

    @Inject
    private SignInSteps signIns;

    @Inject
    private EnrolmentSteps steps;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private PasswordRules rules;

    @Inject
    private SecurityLog security;

    /**
     * Changes the password; all sessions end, the caller's too.
     *
     * @throws BusinessException {@code IDENTITY-021} the present password is wrong, {@code IDENTITY-014} too many wrong
     *     ones, {@code PASSWORD-001} … {@code PASSWORD-004} the new one will not do
     */
    public void changePassword(String present, String wanted, String source) {
        Actor actor = Caller.actor(context);
        Person person = persons.byId(actor.personId()).orElseThrow(() -> new BusinessException("IDENTITY-001"));
        rules.check(wanted, person.identityNumber().value(), person.phone().value());
        String account = AccountKey.ofCitizen(person.identityNumber());
        Duration wait = signIns.reserve(account, source);
        if (!wait.isZero()) {
            throw new BusinessException("IDENTITY-014", Math.max(1, wait.toSeconds()));
        }
        if (!hasher.fits(present, Optional.of(person.password()))) {
            security.record(SecurityEventKind.WRONG_PASSWORD, actor, source, "at a change of password");
            throw new BusinessException("IDENTITY-021");
        }
        signIns.forgive(account, source);
        steps.changePassword(hasher.hash(wanted));
    }
}
