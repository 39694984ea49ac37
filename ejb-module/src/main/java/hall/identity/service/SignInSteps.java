package hall.identity.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.identity.domain.Officer;
import hall.identity.domain.OfficerAssignments;
import hall.identity.domain.Officers;
import hall.identity.domain.PasswordHash;
import hall.identity.domain.Person;
import hall.identity.domain.Persons;
import hall.identity.domain.Throttle;
import hall.identity.domain.Throttles;
import hall.shared.Actor;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.Role;
import hall.shared.SecretBox;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The transactions of a sign-in; nobody is signed in yet, so everybody may. */
@Stateless
@PermitAll
public class SignInSteps {

    @Inject
    private Throttles throttles;

    @Inject
    private Persons persons;

    @Inject
    private Officers officers;

    @Inject
    private OfficerAssignments assignments;

    @Inject
    private AuditTrail audit;

    @Inject
    private SecretBox box;

    @Inject
    private Clock clock;

    /**
     * Somebody whose password may be judged.
     *
     * @param principal the name the caller will have
     */
    public record Candidate(String principal, PasswordHash hash) implements Serializable {}

    /**
     * Counts a try for the account and the source before it is judged.
     *
     * @return how long to wait; zero when the try may be judged
     */
    public Duration reserve(String account, String source) {
        LocalDateTime now = LocalDateTime.now(clock);
        Throttle bySource = throttles.locked(AccountKey.ofSource(source), now);
        Throttle byAccount = throttles.locked(account, now);
        Duration wait = bySource.reserve(Throttle.Limit.SOURCE, now);
        if (!wait.isZero()) {
            return wait;
        }
        wait = byAccount.reserve(Throttle.Limit.ACCOUNT, now);
        if (!wait.isZero()) {
            bySource.release(Throttle.Limit.SOURCE);
        }
        return wait;
    }

    public Optional<Candidate> citizen(IdentityNumber number) {
        return persons.byIdentityNumber(number).map(p -> new Candidate(Actor.principalOfPerson(p.id()), p.password()));
    }

    public Optional<Candidate> officer(String name) {
        return officers.byName(name).filter(Officer::enabled).map(o -> new Candidate(o.name(), o.password()));
    }

    /** The citizen's password was right. */
    public SignIn citizenIn(Candidate who, String account, String source, Optional<PasswordHash> renewed) {
        Actor actor = Actor.ofPrincipal(who.principal());
        Person person = persons.lockedById(actor.personId()).orElseThrow();
        forgive(account, source);
        renewed.ifPresent(person::rehash);
        audit.record(
                person.auditHead(),
                person.auditStream(),
                AuditEventType.SIGNED_IN,
                actor,
                Facts.with("source", source).build());
        return new SignIn.Granted(who.principal(), person.name().value(), Set.of(Role.CITIZEN), person.sessionStamp());
    }

    /** The officer's password was right; now the code. */
    public SignIn officerIn(Candidate who, String code, String account, String source, Optional<PasswordHash> renewed) {
        Officer officer = officers.lockedByName(who.principal()).orElseThrow();
        if (!officer.enabled() || !officer.acceptCode(code == null ? "" : code.strip(), clock.instant(), box)) {
            return new SignIn.Refused();
        }
        forgive(account, source);
        renewed.ifPresent(officer::rehash);
        audit.record(
                officer.auditHead(),
                officer.auditStream(),
                AuditEventType.SIGNED_IN,
                Actor.ofPrincipal(officer.name()),
                Facts.with("source", source).build());
        Set<String> groups = new HashSet<>(officer.roles());
        if (!groups.isEmpty()) {
            assignments
                    .on(officer.name(), LocalDate.now(clock))
                    .forEach(a -> groups.add(a.duty().post()));
        }
        groups.add(Role.OFFICER);
        return new SignIn.Granted(officer.name(), officer.profile().displayName(), groups, officer.sessionStamp());
    }

    /** The reserved try was right. */
    public void forgive(String account, String source) {
        LocalDateTime now = LocalDateTime.now(clock);
        throttles.locked(AccountKey.ofSource(source), now).release(Throttle.Limit.SOURCE);
        throttles.locked(account, now).forgive();
    }
}
