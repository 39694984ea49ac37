package hall.fund.domain.account;

import hall.shared.IdentityNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** Whose account it is, and who is related for conflicts of interest. */
@Embeddable
public class AccountHolder {

    /** ZJLX: 01 identity card. */
    @Column(name = "certificate_type", nullable = false, length = 2)
    private String certificateType;

    /** ZJHM; of old accounts perhaps the 15 digits of before 1999. */
    @Column(name = "certificate_number", nullable = false, length = 18)
    private String certificateNumber;

    /** XingMing. */
    @Column(name = "holder_name", nullable = false, length = 60)
    private String holderName;

    /** ZJHM of the spouse as declared to the centre, for conflicts of interest only; null when none. */
    @Column(name = "spouse_number", length = 18)
    private String spouseNumber;

    protected AccountHolder() {}

    AccountHolder(AccountOpening opening) {
        certificateType = opening.certificateType();
        certificateNumber = opening.certificateNumber();
        holderName = opening.holder().value();
        spouseNumber = opening.spouseNumber().orElse(null);
    }

    public String name() {
        return holderName;
    }

    public String certificateNumber() {
        return certificateNumber;
    }

    Optional<String> spouseNumber() {
        return Optional.ofNullable(spouseNumber);
    }

    /** Whether the person holds it, under today's number or its old form. */
    public boolean is(IdentityNumber person) {
        return isToday(person) || certificateNumber.equals(FormerNumber.of(person));
    }

    /** Whether it stands under the person's number of today. */
    public boolean isToday(IdentityNumber person) {
        return certificateNumber.equals(person.value());
    }

    /** Whether the person holds it or is the holder's spouse. */
    public boolean concerns(IdentityNumber person) {
        return is(person) || person.value().equals(spouseNumber);
    }
}
