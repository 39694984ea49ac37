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

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST, orphanRemoval = true)
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
            // After a card was taken off there are gaps: never a position twice.
            cards.add(new PersonCard(this, cards.get(cards.size() - 1).position() + 1, card));
        }
        return unknown;
    }

    /** Whether {@link #removeCard} would take that own card. */
    public boolean canRemove(long card) {
        return reasonToKeep(own(card)).isEmpty();
    }

    /**
     * That own card, if it can be taken off the account.
     *
     * @throws BusinessException {@code IDENTITY-022} when it is no card of this person, {@code IDENTITY-025} when it is the
     *     social-security card, {@code IDENTITY-026} when it is the only one
     */
    public PayoutCard removable(long card) {
        PersonCard own = own(card);
        reasonToKeep(own).ifPresent(code -> {
            throw new BusinessException(code);
        });
        return own.card();
    }

    /** Takes an own card off; was it the usual one, money goes to the first that stays. Refuses as {@link #removable}. */
    public PayoutCard removeCard(long card) {
        PayoutCard gone = removable(card);
        cards.removeIf(own -> own.id() == card);
        if (usualCard != null && usualCard == card) {
            usualCard = null;
        }
        return gone;
    }

    // The social-security card is the city's own way to pay; and without any card nothing could be paid.
    private Optional<String> reasonToKeep(PersonCard own) {
        if (own.card().kind() == PayoutCard.Kind.SOCIAL_SECURITY) {
            return Optional.of("IDENTITY-025");
        }
        return cards.size() == 1 ? Optional.of("IDENTITY-026") : Optional.empty();
    }

    private PersonCard own(long card) {
        return cards.stream()
                .filter(own -> own.id() == card)
                .findFirst()
                .orElseThrow(() -> new BusinessException("IDENTITY-022"));
    }

    /**
     * Money goes to that own card from now on, unless the person chooses another for a case.
     *
     * @throws BusinessException {@code IDENTITY-022} when it is no card of this person
     */
    public PayoutCard preferCard(long card) {
        PersonCard chosen = own(card);
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
