package hall.fund.domain.employer;

import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person who acts for an employer (单位经办人, JBRZJHM). The right is the employer's: it begins with a day and ends with one, and
 * gives no sight of any balance.
 */
@Entity
@Table(name = "employer_clerk")
public class EmployerClerk {

    @Id
    private long id;

    @Column(name = "employer_account", nullable = false, length = 12)
    private String employerAccount;

    @Column(name = "identity_number", nullable = false, length = 18)
    private String identityNumber;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    /** Last day, null while it goes on. */
    @Column(name = "valid_to")
    private LocalDate validTo;

    /** The employer's letter by which the person was appointed, empty for those of before. */
    @Column(name = "appointed_by", nullable = false, length = 60)
    private String appointedBy;

    /** The letter that ended it, null while it goes on. */
    @Column(name = "ended_by", length = 60)
    private String endedBy;

    protected EmployerClerk() {}

    /** One of whom no letter is kept: the cast of the demo. */
    public EmployerClerk(String employerAccount, IdentityNumber person, LocalDate from) {
        this(employerAccount, person, from, "");
    }

    /** @param letter number of the employer's letter that appoints the person */
    public EmployerClerk(String employerAccount, IdentityNumber person, LocalDate from, String letter) {
        this.id = Ids.next();
        this.employerAccount = employerAccount;
        this.identityNumber = person.value();
        this.validFrom = from;
        this.appointedBy = letter;
    }

    /**
     * Ends the right.
     *
     * @param lastDay yesterday at the earliest, which ends it at once: what was done under it stays
     * @throws BusinessException {@code CONTRIBUTION-052} it has an end already, or the day is earlier
     */
    public void end(LocalDate lastDay, LocalDate today, String letter) {
        if (validTo != null || lastDay.isBefore(today.minusDays(1))) {
            throw new BusinessException("CONTRIBUTION-052");
        }
        validTo = lastDay;
        endedBy = letter;
    }

    public long id() {
        return id;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day, empty while it goes on. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    public String appointedBy() {
        return appointedBy;
    }

    /** Whether the person acts for the employer on the day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it has ended before that day. */
    public boolean isOver(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    public String employerAccount() {
        return employerAccount;
    }

    public String identityNumber() {
        return identityNumber;
    }
}
