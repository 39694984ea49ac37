package hall.identity.domain;

import hall.audit.domain.AuditHead;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Ids;
import hall.shared.MobileNumber;
import hall.shared.PersonName;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A citizen with an account in the hall. Owns the audit stream {@code person:<id>}. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private long id;

    @Column(name = "name", nullable = false, length = 120)
    private String name;

    @Column(name = "identity_number", nullable = false, length = 18)
    private String identityNumber;

    @Column(name = "phone", nullable = false, length = 11)
    private String phone;

    @Column(name = "branch", nullable = false, length = 6)
    private String branch;

    @Column(name = "spouse_identity_number", length = 18)
    private String spouseIdentityNumber;

    @Column(name = "password_hash", nullable = false, length = 200)
    private String passwordHash;

    @Column(name = "session_stamp", nullable = false)
    private long sessionStamp;

    @Column(name = "registered_at", nullable = false)
    private LocalDateTime registeredAt;

    @Column(name = "usual_card")
    private Long usualCard;

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<PersonCard> cards = new ArrayList<>();

    @Embedded
    private AuditHead auditHead = AuditHead.start();

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Person() {}

    /**
     * Registers a person whose data the registers confirmed.
     *
     * @param card the first card, where money goes unless the person picks another
     * @param branch division code of the branch (管理部)
     */
    public Person(
            PersonName name,
            IdentityNumber identityNumber,
            MobileNumber phone,
            PayoutCard card,
            String branch,
            PasswordHash password,
            LocalDateTime now) {
        this.id = Ids.next();
        this.name = name.value();
        this.identityNumber = identityNumber.value();
        this.phone = phone.value();
        this.branch = branch;
        this.passwordHash = password.encoded();
        this.sessionStamp = Ids.next();
        this.registeredAt = now;
        this.cards.add(new PersonCard(this, 0, card));
    }

    /**
     * Adds one more own card; a known one is left as it is.
     *
     * @return whether it is new
     */
    public boolean addCard(PayoutCard card) {
        boolean unknown =
                cards.stream().noneMatch(known -> known.card().number().equals(card.number()));
        if (unknown) {
            cards.add(new PersonCard(this, cards.size(), card));
        }
        return unknown;
    }

    /**
     * Money goes to that own card from now on, unless the person chooses another for a case.
     *
     * @throws BusinessException {@code IDENTITY-022} when it is no card of this person
     */
    public PayoutCard preferCard(long card) {
        PersonCard chosen = cards.stream()
                .filter(own -> own.id() == card)
                .findFirst()
                .orElseThrow(() -> new BusinessException("IDENTITY-022"));
        usualCard = chosen.id();
        return chosen.card();
    }

    /** Notes the spouse the marriage register named, so that conflicts of interest are seen. */
    public void marriedTo(IdentityNumber spouse) {
        this.spouseIdentityNumber = spouse.value();
    }

    /** A new password; sessions opened before end. */
    public void changePassword(PasswordHash password) {
        this.passwordHash = password.encoded();
        this.sessionStamp = Ids.next();
    }

    /** The same password under newer parameters; sessions go on. */
    public void rehash(PasswordHash password) {
        this.passwordHash = password.encoded();
    }

    public void changePhone(MobileNumber newPhone) {
        this.phone = newPhone.value();
    }

    public long id() {
        return id;
    }

    public PersonName name() {
        return new PersonName(name);
    }

    public IdentityNumber identityNumber() {
        return new IdentityNumber(identityNumber);
    }

    public MobileNumber phone() {
        return new MobileNumber(phone);
    }

    public Optional<IdentityNumber> spouse() {
        return Optional.ofNullable(spouseIdentityNumber).map(IdentityNumber::new);
    }

    public String branch() {
        return branch;
    }

    public PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    /** Changes whenever sessions opened before must end. */
    public long sessionStamp() {
        return sessionStamp;
    }

    public LocalDateTime registeredAt() {
        return registeredAt;
    }

    /** The own cards, the usual one first: the chosen one, or the first ever registered. */
    public List<OwnCard> cards() {
        long usual = usualCard == null ? cards.get(0).id() : usualCard;
        return cards.stream()
                .map(own -> new OwnCard(own.id(), own.card(), own.id() == usual))
                .sorted(Comparator.comparing(own -> !own.usual()))
                .toList();
    }

    public AuditHead auditHead() {
        return auditHead;
    }

    public String auditStream() {
        return "person:" + id;
    }

    /** As the other areas see this person. */
    public Applicant applicant() {
        return new Applicant(
                id, name(), identityNumber(), phone(), cards().get(0).card(), branch);
    }

    /** As {@link #applicant}, with all own cards. */
    public Payee payee() {
        return new Payee(applicant(), cards());
    }
}
