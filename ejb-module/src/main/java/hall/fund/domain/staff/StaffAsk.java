package hall.fund.domain.staff;

import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * That an employer's clerk asked about somebody by identity number, for the day's limit; whom it was about stands in that person's access
 * log and nowhere else. Written once.
 */
@Entity
@Table(name = "staff_ask")
public class StaffAsk {

    @Id
    private long id;

    /** DWZH. */
    @Column(name = "employer_account", nullable = false, length = 12)
    private String employerAccount;

    @Column(name = "asked_at", nullable = false)
    private LocalDateTime askedAt;

    protected StaffAsk() {}

    public StaffAsk(String employerAccount, LocalDateTime at) {
        this.id = Ids.next();
        this.employerAccount = employerAccount;
        this.askedAt = at;
    }

    /** DWZH. */
    public String employerAccount() {
        return employerAccount;
    }

    public LocalDateTime askedAt() {
        return askedAt;
    }
}
