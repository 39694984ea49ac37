package hall.identity.domain;

import hall.shared.BankCardNumber;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A person on the way to an account, a new password or a new phone, after the registers confirmed name, number, card and
 * phone. Lives half an hour; holds personal data, so it is removed soon after.
 */
@Entity
@Table(name = "enrolment")
public class Enrolment {

    /** How long a person may take from the registers' answer to the end. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    private static final SecureRandom RANDOM = new SecureRandom();

    /** What the person wants. */
    public enum Purpose {
        REGISTER,
        RESET_PASSWORD,
        CHANGE_PHONE,
        ADD_CARD
    }

    @Id
    @Column(name = "token", nullable = false, length = 32)
    private String token;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", nullable = false, length = 20)
    private Purpose purpose;

    @Column(name = "name", nullable = false, length = 120)
    private String name;

    @Column(name = "identity_number", nullable = false, length = 18)
    private String identityNumber;

    @Column(name = "card", nullable = false, length = 19)
    private String card;

    @Column(name = "phone", nullable = false, length = 11)
    private String phone;

    @Column(name = "bank_name", nullable = false, length = 80)
    private String bankName;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "answered", nullable = false)
    private boolean answered;

    @Column(name = "opened_at", nullable = false)
    private LocalDateTime openedAt;

    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;

    @Column(name = "used_at")
    private LocalDateTime usedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Enrolment() {}

    /**
     * Opens the way.
     *
     * @param bankName the bank of the card as it names itself
     * @param person the registered person with that identity number, if there is one
     */
    public Enrolment(Purpose purpose, Claim claim, String bankName, Optional<Long> person, LocalDateTime now) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
        this.purpose = purpose;
        this.name = claim.name().value();
        this.identityNumber = claim.identityNumber().value();
        this.card = claim.card().value();
        this.phone = claim.phone().value();
        this.bankName = bankName;
        this.personId = person.orElse(null);
        this.openedAt = now;
        // Who is registered cannot register, who is not cannot reset: said by SMS to the person's own phone, never
        // here.
        this.answered = (purpose == Purpose.REGISTER) == person.isPresent();
    }

    /** Whether the SMS already said all there is to say, so that no code exists that fits. */
    public boolean answered() {
        return answered;
    }

    /** The code came back right. */
    public void confirm(LocalDateTime now) {
        requireOpen(now);
        this.confirmedAt = now;
    }

    /** Uses the way up; refused with {@code IDENTITY-015} when it is not confirmed, used or too old. */
    public void use(Purpose wanted, LocalDateTime now) {
        requireOpen(now);
        if (purpose != wanted || confirmedAt == null || answered) {
            throw new BusinessException("IDENTITY-015");
        }
        this.usedAt = now;
    }

    /** Refuses with {@code IDENTITY-015} what is used or older than {@link #LIFE}. */
    public void requireOpen(LocalDateTime now) {
        if (usedAt != null || openedAt.plus(LIFE).isBefore(now)) {
            throw new BusinessException("IDENTITY-015");
        }
    }

    public String token() {
        return token;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Optional<Long> personId() {
        return Optional.ofNullable(personId);
    }

    public Claim claim() {
        return new Claim(
                new PersonName(name),
                new IdentityNumber(identityNumber),
                new BankCardNumber(card),
                new MobileNumber(phone));
    }

    /** The card, as money can go to it. */
    public PayoutCard payoutCard() {
        return new PayoutCard(PayoutCard.Kind.BANK, new BankCardNumber(card), bankName);
    }

    /** What a person says of himself or herself, and the registers confirm or not. */
    public record Claim(PersonName name, IdentityNumber identityNumber, BankCardNumber card, MobileNumber phone) {}
}
