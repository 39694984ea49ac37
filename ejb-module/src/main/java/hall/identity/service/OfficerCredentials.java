package hall.identity.service;

import hall.audit.domain.SecurityEventKind;
import hall.audit.service.SecurityLog;
import hall.identity.domain.OfficerNames;
import hall.identity.domain.OfficerProfile;
import hall.identity.domain.PasswordRules;
import hall.identity.domain.TotpSecret;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What officers sign in with. Password and second factor are drawn here, shown once and kept as the sign-in needs them.
 * NOT_SUPPORTED: hashing waits for its turn without a transaction; the steps of {@link OfficerService} are the transactions.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfficerCredentials {

    @Resource
    private SessionContext context;

    @Inject
    private OfficerService officers;

    @Inject
    private SignInSteps signIns;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private PasswordRules rules;

    @Inject
    private SecurityLog security;

    /**
     * Shown once to the administrator, to be handed over; the officer then sets an own password.
     *
     * @param secret of the code generator, Base32
     */
    public record Given(String name, String password, String secret) implements Serializable {

        /** Without the letters and digits that look alike. */
        private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

        private static final int GROUPS = 4;
        private static final int LETTERS_OF_GROUP = 4;
        private static final int SECRET_BYTES = 20;
        private static final SecureRandom RANDOM = new SecureRandom();

        /** A password of 79 bits and a secret of 160, both new. */
        public static Given draw(String name) {
            StringBuilder password = new StringBuilder();
            for (int i = 0; i < GROUPS * LETTERS_OF_GROUP; i++) {
                if (i > 0 && i % LETTERS_OF_GROUP == 0) {
                    password.append('-');
                }
                password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            }
            byte[] secret = new byte[SECRET_BYTES];
            RANDOM.nextBytes(secret);
            return new Given(name, password.toString(), TotpSecret.of(secret).base32());
        }

        @Override
        public String toString() {
            return "Given[" + name + "]";
        }
    }

    /**
     * An officer to be.
     *
     * @param identityNumber the own number; empty only for posts that decide neither on cases nor on money
     */
    public record NewOfficer(
            String name, String displayName, Set<String> posts, String branch, Optional<IdentityNumber> identityNumber)
            implements Serializable {}

    /**
     * Makes an officer.
     *
     * @throws BusinessException {@code OFFICER-007} the sign-in name is malformed, {@code OFFICER-008} no name to show;
     *     refusals of {@link OfficerService#add}
     */
    @RolesAllowed(Role.ADMIN)
    public Given add(NewOfficer wanted) {
        if (!OfficerNames.isSignInName(wanted.name())) {
            throw new BusinessException("OFFICER-007");
        }
        String shown = wanted.displayName().strip();
        if (!OfficerNames.canBeShown(shown)) {
            throw new BusinessException("OFFICER-008", OfficerNames.LONGEST_SHOWN);
        }
        Given given = Given.draw(wanted.name());
        officers.add(
                new OfficerProfile(wanted.name(), shown, wanted.posts(), wanted.branch(), wanted.identityNumber()),
                hasher.hash(given.password()),
                new TotpSecret(given.secret()));
        return given;
    }

    /** A new password and a new second factor for who has lost them; open sessions end. {@code IDENTITY-002} for nobody. */
    @RolesAllowed(Role.ADMIN)
    public Given reset(String name) {
        Given given = Given.draw(name);
        officers.reset(name, hasher.hash(given.password()), new TotpSecret(given.secret()));
        return given;
    }

    /**
     * The signed-in officer changes the password; all sessions end, the caller's too.
     *
     * @throws BusinessException as {@link AccountService#changePassword}
     */
    @RolesAllowed(Role.OFFICER)
    public void changePassword(String present, String wanted, String source) {
        Actor me = Caller.actor(context);
        rules.check(wanted);
        String account = AccountKey.ofOfficer(me.id());
        Duration wait = signIns.reserve(account, source);
        if (!wait.isZero()) {
            throw new BusinessException("IDENTITY-014", Math.max(1, wait.toSeconds()));
        }
        if (!hasher.fits(present, signIns.officer(me.id()).map(SignInSteps.Candidate::hash))) {
            security.record(SecurityEventKind.WRONG_PASSWORD, me, source, "at a change of password");
            throw new BusinessException("IDENTITY-021");
        }
        signIns.forgive(account, source);
        officers.changePassword(hasher.hash(wanted));
    }
}
