package hall.fund.domain.contribution;

import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** That an employer was reminded of a month (Regulation Art. 19); the database refuses a second one. */
@Entity
@Table(name = "contribution_reminder")
public class ContributionReminder {

    @Id
    private long id;

    /** DWZH. */
    @Column(name = "employer_account", nullable = false, length = 12)
    private String employerAccount;

    /** {@code yyyyMM}. */
    @Column(name = "month", nullable = false, length = 6)
    private String month;

    @Column(name = "pay_by", nullable = false)
    private LocalDate payBy;

    @Column(name = "reminded_at", nullable = false)
    private LocalDateTime remindedAt;

    protected ContributionReminder() {}

    public ContributionReminder(String employerAccount, ContributionMonth month, LocalDate payBy, LocalDateTime at) {
        this.id = Ids.next();
        this.employerAccount = employerAccount;
        this.month = month.toString();
        this.payBy = payBy;
        this.remindedAt = at;
    }

    public ContributionMonth month() {
        return ContributionMonth.read(month);
    }
}
