package hall.fund.domain.contribution;

import hall.shared.IdentityNumber;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

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

    protected EmployerClerk() {}

    public EmployerClerk(String employerAccount, IdentityNumber person, LocalDate from) {
        this.id = Ids.next();
        this.employerAccount = employerAccount;
        this.identityNumber = person.value();
        this.validFrom = from;
    }

    /** Whether the person acts for the employer on the day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public String employerAccount() {
        return employerAccount;
    }

    public String identityNumber() {
        return identityNumber;
    }
}
