package hall.identity.domain;

import hall.audit.domain.AuditHead;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Ids;
import hall.shared.SecretBox;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** A member of staff. Owns the audit stream {@code officer:<name>}. */
@Entity
@Table(name = "officer")
public class Officer {

    @Id
    @Column(name = "name", nullable = false, length = 40)
    private String name;

    @Column(name = "display_name", nullable = false, length = 80)
    private String displayName;

    @Column(name = "posts", nullable = false, length = 200)
    private String posts;

    @Column(name = "branch", nullable = false, length = 6)
    private String branch;

    @Column(name = "identity_number", length = 18)
    private String identityNumber;

    @Column(name = "password_hash", nullable = false, length = 200)
    private String passwordHash;

    @Column(name = "password_given", nullable = false)
    private boolean passwordGiven;

    @Column(name = "totp_secret", nullable = false, length = 160)
    private String totpSecret;

    @Column(name = "totp_last_step", nullable = false)
    private long totpLastStep;

    @Column(name = "enabled", nullable = false)
    private boolean enabled;

    @Column(name = "session_stamp", nullable = false)
    private long sessionStamp;

    @Embedded
    private AuditHead auditHead = AuditHead.start();

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Officer() {}

    /**
     * An enabled officer; the profile's posts are constants of {@code hall.shared.Role}.
     *
     * @param box seals the secret: the database never holds it in clear
     */
    public Officer(OfficerProfile profile, PasswordHash password, TotpSecret secret, SecretBox box) {
        this.name = profile.name();
        this.displayName = profile.displayName();
        this.posts = String.join(",", new TreeSet<>(profile.posts()));
        this.branch = profile.branch();
        this.identityNumber =
                profile.identityNumber().map(IdentityNumber::value).orElse(null);
        this.passwordHash = password.encoded();
        this.totpSecret = secret.sealed(box, name);
        this.enabled = true;
        this.sessionStamp = Ids.next();
    }

    /** One more officer, with a password that somebody else has seen; parameters as the constructor's. */
    public static Officer joining(OfficerProfile profile, PasswordHash password, TotpSecret secret, SecretBox box) {
        Officer officer = new Officer(profile, password, secret, box);
        officer.passwordGiven = true;
        return officer;
    }

    /**
     * Takes a one-time code; an accepted one is used up, with all older ones.
     *
     * @return whether it was accepted
     */
    public boolean acceptCode(String code, Instant now, SecretBox box) {
        OptionalLong step = TotpSecret.open(totpSecret, box, name).accept(code, now, totpLastStep);
        step.ifPresent(used -> totpLastStep = used);
        return step.isPresent();
    }

    /** Whether the second factor can be read with these keys. */
    public boolean opensWith(SecretBox box) {
        try {
            TotpSecret.open(totpSecret, box, name);
            return true;
        } catch (IllegalStateException otherKeys) {
            return false;
        }
    }

    /** Ends the officer's right to sign in, and the open sessions. Refused to oneself with {@code OFFICER-001}. */
    public void disable(String by) {
        if (name.equals(by)) {
            throw new BusinessException("OFFICER-001");
        }
        this.enabled = false;
        this.sessionStamp = Ids.next();
    }

    /** A new password, which only the officer knows; sessions opened before end. */
    public void changePassword(PasswordHash password) {
        this.passwordHash = password.encoded();
        this.passwordGiven = false;
        this.sessionStamp = Ids.next();
    }

    /** A new password and a new second factor, handed over by an administrator; sessions opened before end. */
    public void reset(PasswordHash password, TotpSecret secret, SecretBox box) {
        changePassword(password);
        this.passwordGiven = true;
        this.totpSecret = secret.sealed(box, name);
        this.totpLastStep = 0;
    }

    /**
     * Other posts, or another branch; sessions opened before end.
     *
     * @throws BusinessException {@code OFFICER-005} by oneself; refusals of {@link PostRules}
     */
    public void post(Set<String> newPosts, String newBranch, String by) {
        if (name.equals(by)) {
            throw new BusinessException("OFFICER-005");
        }
        PostRules.check(newPosts);
        PostRules.requireNumber(newPosts, profile().identityNumber());
        this.posts = String.join(",", new TreeSet<>(newPosts));
        this.branch = newBranch;
        this.sessionStamp = Ids.next();
    }

    /** Whose name this is, or, after a slip of the pen, really is; whether another has the number is for the caller to see. */
    public void identify(IdentityNumber number, String by) {
        if (name.equals(by)) {
            throw new BusinessException("OFFICER-014");
        }
        this.identityNumber = number.value();
    }

    /** The duties beside the own posts have changed; sessions opened before end, so that the next one has the right roles. */
    public void dutiesChanged() {
        this.sessionStamp = Ids.next();
    }

    public void enable() {
        this.enabled = true;
        this.sessionStamp = Ids.next();
    }

    /** The same password under newer parameters; sessions go on. */
    public void rehash(PasswordHash password) {
        this.passwordHash = password.encoded();
    }

    public OfficerProfile profile() {
        return new OfficerProfile(
                name,
                displayName,
                Set.of(posts.split(",")),
                branch,
                Optional.ofNullable(identityNumber).map(IdentityNumber::new));
    }

    /** What a session may act as: nothing but the own account while somebody else has seen the password. */
    public Set<String> roles() {
        return passwordGiven ? Set.of() : profile().posts();
    }

    public String name() {
        return name;
    }

    public boolean enabled() {
        return enabled;
    }

    public PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    /** Changes whenever sessions opened before must end. */
    public long sessionStamp() {
        return sessionStamp;
    }

    public AuditHead auditHead() {
        return auditHead;
    }

    public String auditStream() {
        return "officer:" + name;
    }
}
