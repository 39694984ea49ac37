package hall.identity.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.identity.domain.Branches;
import hall.identity.domain.Enrolment;
import hall.identity.domain.Enrolment.Claim;
import hall.identity.domain.Enrolment.Purpose;
import hall.identity.domain.Enrolments;
import hall.identity.domain.PasswordHash;
import hall.identity.domain.PayoutCard;
import hall.identity.domain.Person;
import hall.identity.domain.Persons;
import hall.identity.domain.SmsCode;
import hall.identity.domain.Throttle;
import hall.identity.domain.Throttles;
import hall.shared.Actor;
import hall.shared.BankCardNumber;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.MobileNumber;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The transactions of an enrolment. Who registers or resets has no account yet or cannot use it, so everybody may: the proof
 * is inside, a way that the registers confirmed (four elements) and whose code came back from the phone. What only a person
 * with an account can do asks for the role and takes the person from the container.
 */
@Stateless
@PermitAll
public class EnrolmentSteps {

    @Resource
    private SessionContext context;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Persons persons;

    @Inject
    private Branches branches;

    @Inject
    private Throttles throttles;

    @Inject
    private SmsSender sms;

    @Inject
    private AccessLog accessLog;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * How trying a code ended.
     *
     * @param left tries left with this code
     */
    public record Tried(SmsCode.Answer answer, int left) implements Serializable {}

    public Optional<Long> personOf(Claim claim) {
        return persons.byIdentityNumber(claim.identityNumber()).map(Person::id);
    }

    /** The signed-in person with a new phone. */
    @RolesAllowed(Role.CITIZEN)
    public Claim claimOfMine(BankCardNumber card, MobileNumber phone) {
        Person person = person(me());
        return new Claim(person.name(), person.identityNumber(), card, phone);
    }

    /** The signed-in person with a new card; {@code IDENTITY-024} when it is registered already. */
    @RolesAllowed(Role.CITIZEN)
    public Claim claimOfNewCard(BankCardNumber card) {
        Person person = person(me());
        if (person.cards().stream().anyMatch(own -> own.card().number().equals(card))) {
            throw new BusinessException("IDENTITY-024");
        }
        return new Claim(person.name(), person.identityNumber(), card, person.phone());
    }

    public Claim claimOf(String token) {
        return enrolments.locked(token).claim();
    }

    /** Counts a query to the registers before it is made; zero when it may be made. */
    public Duration reserveClaim(Claim claim, String source) {
        LocalDateTime now = now();
        Throttle bySource = throttles.locked(AccountKey.ofClaimSource(source), now);
        Throttle byNumber = throttles.locked(AccountKey.ofClaim(claim.identityNumber()), now);
        Duration wait = bySource.reserve(Throttle.Limit.SOURCE, now);
        if (!wait.isZero()) {
            return wait;
        }
        wait = byNumber.reserve(Throttle.Limit.ACCOUNT, now);
        if (!wait.isZero()) {
            bySource.release(Throttle.Limit.SOURCE);
        }
        return wait;
    }

    /** The registers agreed, or did not answer: the query is not counted. */
    public void releaseClaim(Claim claim, String source) {
        LocalDateTime now = now();
        throttles.locked(AccountKey.ofClaimSource(source), now).release(Throttle.Limit.SOURCE);
        throttles.locked(AccountKey.ofClaim(claim.identityNumber()), now).release(Throttle.Limit.ACCOUNT);
    }

    public void noteQuery(long personId, String query) {
        accessLog.systemRead(personId, Optional.empty(), query, "identity-check");
    }

    public String open(Purpose purpose, Claim claim, String bankName, String source) {
        LocalDateTime now = now();
        Enrolment enrolment = new Enrolment(purpose, claim, bankName, personOf(claim), now);
        send(enrolment, source, now);
        enrolments.add(enrolment);
        return enrolment.token();
    }

    public void sendAgain(String token, String source) {
        LocalDateTime now = now();
        Enrolment enrolment = enrolments.locked(token);
        enrolment.requireOpen(now);
        send(enrolment, source, now);
    }

    private void send(Enrolment enrolment, String source, LocalDateTime now) {
        MobileNumber phone = enrolment.claim().phone();
        // Locks, so that twenty parallel wishes do not send twenty messages.
        throttles.locked(AccountKey.ofSmsSource(source), now);
        throttles.locked(AccountKey.ofPhone(phone), now);
        enrolments.sentSince(phone, source, now.minusDays(1)).requireRoom(now);
        String code = SmsCode.draw();
        enrolments.add(new SmsCode(enrolment.token(), phone, source, code, now));
        if (enrolment.answered()) {
            sms.tellInstead(enrolment.purpose(), phone);
        } else {
            sms.sendCode(enrolment.purpose(), phone, code);
        }
    }

    /** A wrong try commits, or it would not count. */
    public Tried tryCode(String token, String code) {
        LocalDateTime now = now();
        Enrolment enrolment = enrolments.locked(token);
        enrolment.requireOpen(now);
        Optional<SmsCode> newest = enrolments.newestCode(token);
        if (newest.isEmpty()) {
            return new Tried(SmsCode.Answer.VOID, 0);
        }
        SmsCode.Answer answer = newest.get().tryWith(code, now);
        if (answer == SmsCode.Answer.RIGHT && enrolment.answered()) {
            // That code was never sent to anybody: whoever hit it guessed.
            answer = SmsCode.Answer.VOID;
        }
        if (answer == SmsCode.Answer.RIGHT) {
            enrolment.confirm(now);
        }
        return new Tried(answer, newest.get().triesLeft());
    }

    public void register(String token, PasswordHash password) {
        LocalDateTime now = now();
        Enrolment enrolment = enrolments.locked(token);
        enrolment.use(Purpose.REGISTER, now);
        Claim claim = enrolment.claim();
        if (persons.byIdentityNumber(claim.identityNumber()).isPresent()) {
            throw new BusinessException("IDENTITY-017");
        }
        Person person = new Person(
                claim.name(),
                claim.identityNumber().requireBornBy(now.toLocalDate()),
                claim.phone(),
                enrolment.payoutCard(),
                branches.nearest(claim.identityNumber()),
                password,
                now);
        record(person, AuditEventType.PERSON_REGISTERED);
        persons.add(person);
    }

    public void resetPassword(String token, PasswordHash password) {
        Enrolment enrolment = enrolments.locked(token);
        enrolment.use(Purpose.RESET_PASSWORD, now());
        Person person = locked(enrolment.personId().orElseThrow());
        person.changePassword(password);
        record(person, AuditEventType.PASSWORD_CHANGED);
        sms.tellPasswordChanged(person.phone());
    }

    /**
     * For the signed-in person only: the present password was checked by {@link AccountService}, and nothing else proves
     * anything here.
     */
    @RolesAllowed(Role.CITIZEN)
    public void changePassword(PasswordHash password) {
        Person person = locked(me());
        person.changePassword(password);
        record(person, AuditEventType.PASSWORD_CHANGED);
        sms.tellPasswordChanged(person.phone());
    }

    /** For the signed-in person, who opened the way and sent the code back. */
    @RolesAllowed(Role.CITIZEN)
    public void changePhone(String token) {
        Enrolment enrolment = usedByMe(token, Purpose.CHANGE_PHONE);
        Person person = locked(me());
        MobileNumber old = person.phone();
        person.changePhone(enrolment.claim().phone());
        record(person, AuditEventType.PHONE_CHANGED);
        sms.tellPhoneChanged(old, person.phone());
    }

    /** As {@link #changePhone}: one more own card, which the bank confirmed. */
    @RolesAllowed(Role.CITIZEN)
    public void addCard(String token) {
        PayoutCard card = usedByMe(token, Purpose.ADD_CARD).payoutCard();
        Person person = locked(me());
        if (person.addCard(card)) {
            record(
                    person,
                    AuditEventType.CARD_ADDED,
                    Facts.with("cardTail", card.number().tail()).build());
            sms.tellCardAdded(person.phone(), card.number().tail());
        }
    }

    private Enrolment usedByMe(String token, Purpose purpose) {
        Enrolment enrolment = enrolments.locked(token);
        enrolment.use(purpose, now());
        if (enrolment.personId().orElseThrow() != me()) {
            throw new BusinessException("IDENTITY-015");
        }
        return enrolment;
    }

    private void record(Person person, AuditEventType type) {
        record(person, type, Facts.none());
    }

    private void record(Person person, AuditEventType type, Facts facts) {
        audit.record(
                person.auditHead(),
                person.auditStream(),
                type,
                new Actor(Actor.Kind.CITIZEN, Long.toString(person.id())),
                facts);
    }

    private long me() {
        return Caller.actor(context).personId();
    }

    private Person person(long id) {
        return persons.byId(id).orElseThrow(() -> new BusinessException("IDENTITY-001"));
    }

    private Person locked(long id) {
        return persons.lockedById(id).orElseThrow(() -> new BusinessException("IDENTITY-001"));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
