package hall.identity.service;

import hall.audit.domain.SecurityEventKind;
import hall.audit.service.SecurityLog;
import hall.identity.domain.Enrolment.Claim;
import hall.identity.domain.Enrolment.Purpose;
import hall.identity.domain.PasswordHash;
import hall.identity.domain.PasswordRules;
import hall.identity.domain.PersonRegistry.CardAnswer;
import hall.identity.domain.SmsCode;
import hall.shared.Actor;
import hall.shared.BankCardNumber;
import hall.shared.BusinessException;
import hall.shared.MobileNumber;
import hall.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Registration, new password, new phone: the registers are asked, a code goes to the phone and comes back. NOT_SUPPORTED:
 * registers and password hashes take their time, no transaction waits for them; the steps between are transactions.
 *
 * <p>Whether an identity number is registered here is never said on the page: both ways get the same words, and the SMS to
 * the person's own phone says the rest.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EnrolmentService {

    @Inject
    private EnrolmentSteps steps;

    @Inject
    private RegistryCheck registers;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private PasswordRules rules;

    @Inject
    private SecurityLog security;

    /**
     * Asks the registers and sends the first code.
     *
     * @param source network address of the caller
     * @return the token of the way that is now open
     * @throws BusinessException {@code IDENTITY-010} a register does not answer now, {@code IDENTITY-011} the four do not
     *     belong together, {@code IDENTITY-012}/{@code IDENTITY-013} too many codes, {@code IDENTITY-014} too many tries,
     *     {@code IDENTITY-018} a number of the demo outside the demo
     */
    @PermitAll
    public String beginRegistration(Claim claim, String source) {
        return begin(Purpose.REGISTER, claim, source);
    }

    /** As {@link #beginRegistration}, for who has forgotten the password. */
    @PermitAll
    public String beginReset(Claim claim, String source) {
        return begin(Purpose.RESET_PASSWORD, claim, source);
    }

    /** As {@link #beginRegistration}, for the signed-in person: an own card, and the new phone the bank knows too. */
    @RolesAllowed(Role.CITIZEN)
    public String beginPhoneChange(BankCardNumber card, MobileNumber newPhone, String source) {
        return begin(Purpose.CHANGE_PHONE, steps.claimOfMine(card, newPhone), source);
    }

    /**
     * As {@link #beginRegistration}, for the signed-in person: one more own card. The code goes to the registered phone, which
     * the card's bank must know too; {@code IDENTITY-023} when the account is not of class I, {@code IDENTITY-024} when the
     * card is registered already.
     */
    @RolesAllowed(Role.CITIZEN)
    public String beginCard(BankCardNumber card, String source) {
        return begin(Purpose.ADD_CARD, steps.claimOfNewCard(card), source);
    }

    private String begin(Purpose purpose, Claim claim, String source) {
        Optional<Long> person = steps.personOf(claim);
        CardAnswer card = registers.requireAgreement(claim, person, source);
        if (purpose == Purpose.ADD_CARD && !card.classOne()) {
            throw new BusinessException("IDENTITY-023");
        }
        return steps.open(purpose, claim, card.bankName(), source);
    }

    /** Sends another code to the same phone; refusals as {@link #beginRegistration}. */
    @PermitAll
    public void sendAgain(String token, String source) {
        steps.sendAgain(token, source);
    }

    /**
     * Takes the code that came back.
     *
     * @throws BusinessException {@code IDENTITY-019} wrong, with the tries left; {@code IDENTITY-020} void: send a new one;
     *     {@code IDENTITY-015} the whole way is too old
     */
    @PermitAll
    public void confirm(String token, String code, String source) {
        EnrolmentSteps.Tried tried = steps.tryCode(token, code == null ? "" : code.strip());
        if (tried.answer() == SmsCode.Answer.RIGHT) {
            return;
        }
        security.record(SecurityEventKind.WRONG_SMS_CODE, Actor.ANONYMOUS, source, "");
        if (tried.answer() == SmsCode.Answer.VOID) {
            throw new BusinessException("IDENTITY-020");
        }
        throw new BusinessException("IDENTITY-019", tried.left());
    }

    /** Makes the account; password refusals as {@link PasswordRules#check}. */
    @PermitAll
    public void register(String token, String password) {
        steps.register(token, checked(token, password));
    }

    /** Sets the new password and ends the open sessions. */
    @PermitAll
    public void resetPassword(String token, String password) {
        steps.resetPassword(token, checked(token, password));
    }

    /** Takes the new phone over, after its code came back. */
    @RolesAllowed(Role.CITIZEN)
    public void changePhone(String token) {
        steps.changePhone(token);
    }

    /** Registers the new card, after the code came back. */
    @RolesAllowed(Role.CITIZEN)
    public void addCard(String token) {
        steps.addCard(token);
    }

    private PasswordHash checked(String token, String password) {
        Claim claim = steps.claimOf(token);
        rules.check(password, claim.identityNumber().value(), claim.phone().value());
        return hasher.hash(password);
    }
}
