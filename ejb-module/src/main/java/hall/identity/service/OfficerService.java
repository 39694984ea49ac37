package hall.identity.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.identity.domain.Branch;
import hall.identity.domain.Branches;
import hall.identity.domain.Officer;
import hall.identity.domain.OfficerDisabled;
import hall.identity.domain.OfficerProfile;
import hall.identity.domain.Officers;
import hall.identity.domain.PasswordHash;
import hall.identity.domain.PostRules;
import hall.identity.domain.Throttles;
import hall.identity.domain.TotpSecret;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.Role;
import hall.shared.SecretBox;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The system administrator gives and takes posts and the right to sign in. */
@Stateless
public class OfficerService {

    @Resource
    private SessionContext context;

    @Inject
    private Officers officers;

    @Inject
    private Branches branches;

    @Inject
    private Throttles throttles;

    @Inject
    private SecretBox box;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<OfficerDisabled> disabled;

    /**
     * A line of the list of staff.
     *
     * @param branchName the branch as people call it
     * @param slowed whether wrong tries make the next sign-in wait now
     */
    public record OfficerView(OfficerProfile profile, String branchName, boolean enabled, boolean slowed)
            implements Serializable {}

    /** A branch to choose. */
    public record BranchView(String division, String name) implements Serializable {}

    /** All staff by name: three statements, however many they are. */
    @RolesAllowed({Role.ADMIN, Role.SECURITY, Role.AUDITOR})
    public List<OfficerView> all() {
        List<Officer> staff = officers.all();
        Map<String, String> names = branches.all().stream().collect(Collectors.toMap(Branch::division, Branch::name));
        Set<String> slowed = throttles.blocked(
                staff.stream().map(o -> AccountKey.ofOfficer(o.name())).toList(), LocalDateTime.now(clock));
        return staff.stream()
                .map(o -> new OfficerView(
                        o.profile(),
                        names.getOrDefault(o.profile().branch(), o.profile().branch()),
                        o.enabled(),
                        slowed.contains(AccountKey.ofOfficer(o.name()))))
                .toList();
    }

    @RolesAllowed({Role.ADMIN, Role.SECURITY, Role.AUDITOR})
    public List<BranchView> branches() {
        return branches.all().stream()
                .map(b -> new BranchView(b.division(), b.name()))
                .toList();
    }

    /**
     * Adds one more officer; {@link OfficerCredentials} makes what he or she signs in with.
     *
     * @throws BusinessException {@code OFFICER-002} the name is taken, {@code OFFICER-006} no such branch, {@code OFFICER-013} the
     *     number is another officer's; refusals of {@link PostRules}
     */
    @RolesAllowed(Role.ADMIN)
    public void add(OfficerProfile profile, PasswordHash password, TotpSecret secret) {
        PostRules.check(profile.posts());
        PostRules.requireNumber(profile.posts(), profile.identityNumber());
        requireBranch(profile.branch());
        if (officers.byName(profile.name()).isPresent()) {
            throw new BusinessException("OFFICER-002", profile.name());
        }
        profile.identityNumber().ifPresent(number -> requireFree(number, profile.name()));
        Officer officer = Officer.joining(profile, password, secret, box);
        record(officer, AuditEventType.OFFICER_ADDED, profile.posting());
        officers.add(officer);
    }

    /**
     * Gives an officer other posts or another branch; open sessions end with their next request.
     *
     * @throws BusinessException {@code IDENTITY-002} no such officer, {@code OFFICER-006} no such branch; refusals of
     *     {@link Officer#post}
     */
    @RolesAllowed(Role.ADMIN)
    public void post(String name, Set<String> posts, String branch) {
        Officer officer = locked(name);
        requireBranch(branch);
        officer.post(posts, branch, Caller.actor(context).id());
        record(officer, AuditEventType.OFFICER_POSTED, officer.profile().posting());
    }

    /**
     * Notes an officer's own identity number, or corrects it. From the next request on the officer is kept from what the number
     * tells to be an own, a spouse's or an employer's case.
     *
     * @throws BusinessException {@code IDENTITY-002} no such officer, {@code OFFICER-013} the number is another officer's, {@code OFFICER-014}
     *     by oneself
     */
    @RolesAllowed(Role.ADMIN)
    public void identify(String name, IdentityNumber number) {
        Officer officer = locked(name);
        number.requireBornBy(LocalDate.now(clock));
        requireFree(number, name);
        officer.identify(number, Caller.actor(context).id());
        record(
                officer,
                AuditEventType.OFFICER_IDENTIFIED,
                Facts.with("number", number.masked()).build());
    }

    // Who has left counts: whoever comes back is enabled again, so that one person never has two names in the same case
    // or day.
    private void requireFree(IdentityNumber number, String name) {
        officers.byNumber(number).filter(o -> !o.name().equals(name)).ifPresent(other -> {
            throw new BusinessException("OFFICER-013", other.name());
        });
    }

    /** Takes a new password and second factor; see {@link OfficerCredentials#reset}. */
    @RolesAllowed(Role.ADMIN)
    public void reset(String name, PasswordHash password, TotpSecret secret) {
        Officer officer = locked(name);
        officer.reset(password, secret, box);
        record(officer, AuditEventType.OFFICER_RESET, Facts.none());
    }

    /** Forgets an officer's wrong tries, so that the next sign-in need not wait. */
    @RolesAllowed(Role.ADMIN)
    public void unlock(String name) {
        Officer officer = locked(name);
        throttles
                .locked(AccountKey.ofOfficer(officer.name()), LocalDateTime.now(clock))
                .forgive();
        record(officer, AuditEventType.OFFICER_UNLOCKED, Facts.none());
    }

    /** The caller's own new password, after {@link OfficerCredentials#changePassword} has checked the present one. */
    @RolesAllowed(Role.OFFICER)
    public void changePassword(PasswordHash password) {
        Officer officer = locked(Caller.actor(context).id());
        officer.changePassword(password);
        record(officer, AuditEventType.PASSWORD_CHANGED, Facts.none());
    }

    private void requireBranch(String division) {
        if (branches.all().stream().noneMatch(b -> b.division().equals(division))) {
            throw new BusinessException("OFFICER-006");
        }
    }

    /**
     * Ends an officer's right; open sessions end with their next request.
     *
     * @throws BusinessException {@code IDENTITY-002} no such officer, {@code OFFICER-001} oneself
     */
    @RolesAllowed(Role.ADMIN)
    public void disable(String name) {
        Actor by = Caller.actor(context);
        Officer officer = locked(name);
        officer.disable(by.id());
        record(officer, AuditEventType.OFFICER_CHANGED, enabled(false));
        disabled.fire(new OfficerDisabled(name));
    }

    @RolesAllowed(Role.ADMIN)
    public void enable(String name) {
        Officer officer = locked(name);
        officer.enable();
        record(officer, AuditEventType.OFFICER_CHANGED, enabled(true));
    }

    private static Facts enabled(boolean now) {
        return Facts.with("enabled", now).build();
    }

    private void record(Officer officer, AuditEventType type, Facts facts) {
        audit.record(officer.auditHead(), officer.auditStream(), type, Caller.actor(context), facts);
    }

    private Officer locked(String name) {
        return officers.lockedByName(name).orElseThrow(() -> new BusinessException("IDENTITY-002"));
    }
}
