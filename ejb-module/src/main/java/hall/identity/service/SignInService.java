package hall.identity.service;

import hall.audit.domain.SecurityEventKind;
import hall.audit.service.SecurityLog;
import hall.identity.domain.PasswordHash;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.service.LostRaces;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Signs people in. NOT_SUPPORTED: a password hash takes its time and waits for its turn, and no database connection waits
 * with it. The steps around it are transactions of their own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

    private static final int LONGEST_NAME = 40;

    @Inject
    private SignInSteps steps;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private SecurityLog security;

    /**
     * Signs a citizen in.
     *
     * @param typedNumber the identity number as typed
     * @param source network address of the caller
     * @throws BusinessException {@code ID-001}, {@code ID-002}, {@code ID-003} when that is no identity number at all
     */
    public SignIn citizen(String typedNumber, String password, String source) {
        IdentityNumber number = IdentityNumber.parse(typedNumber);
        String account = AccountKey.ofCitizen(number);
        Duration wait = LostRaces.again(() -> steps.reserve(account, source));
        if (!wait.isZero()) {
            return tooEarly(wait, source);
        }
        Optional<SignInSteps.Candidate> candidate = steps.citizen(number);
        boolean fits = hasher.fits(password, candidate.map(SignInSteps.Candidate::hash));
        if (!fits) {
            return refused(SecurityEventKind.WRONG_PASSWORD, candidate, source);
        }
        Optional<PasswordHash> renewed = renewed(password, candidate.orElseThrow());
        return LostRaces.again(() -> steps.citizenIn(candidate.orElseThrow(), account, source, renewed));
    }

    /**
     * Signs an officer in.
     *
     * @param code the six digits of the officer's code generator
     * @param source network address of the caller
     */
    public SignIn officer(String typedName, String password, String code, String source) {
        String name = typedName == null ? "" : typedName.strip();
        String account = AccountKey.ofOfficer(name);
        Duration wait = LostRaces.again(() -> steps.reserve(account, source));
        if (!wait.isZero()) {
            return tooEarly(wait, source);
        }
        Optional<SignInSteps.Candidate> candidate =
                name.isEmpty() || name.length() > LONGEST_NAME ? Optional.empty() : steps.officer(name);
        boolean fits = hasher.fits(password, candidate.map(SignInSteps.Candidate::hash));
        if (!fits) {
            return refused(SecurityEventKind.WRONG_PASSWORD, candidate, source);
        }
        Optional<PasswordHash> renewed = renewed(password, candidate.orElseThrow());
        SignIn result = LostRaces.again(() -> steps.officerIn(candidate.orElseThrow(), code, account, source, renewed));
        return result instanceof SignIn.Refused
                ? refused(SecurityEventKind.WRONG_ONE_TIME_CODE, candidate, source)
                : result;
    }

    private Optional<PasswordHash> renewed(String password, SignInSteps.Candidate candidate) {
        boolean weak = candidate.hash().parameters().weakerThan(PasswordHash.Parameters.CURRENT);
        return weak ? Optional.of(hasher.hash(password)) : Optional.empty();
    }

    private SignIn tooEarly(Duration wait, String source) {
        security.record(SecurityEventKind.SIGN_IN_THROTTLED, Actor.ANONYMOUS, source, "");
        return new SignIn.TooEarly(wait);
    }

    private SignIn refused(SecurityEventKind kind, Optional<SignInSteps.Candidate> candidate, String source) {
        security.record(
                kind,
                candidate.map(c -> Actor.ofPrincipal(c.principal())).orElse(Actor.ANONYMOUS),
                source,
                candidate.isPresent() ? "" : "no such account");
        return new SignIn.Refused();
    }
}
