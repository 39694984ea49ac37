package hall.payment.domain;

import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** That the account detail of a day was read whole after the day had ended: nothing of it can be missing any more. */
@Entity
@Table(name = "bank_statement_day")
public class StatementDay {

    @Id
    private long id;

    @Column(name = "bank_account", nullable = false, length = 32)
    private String bankAccount;

    @Column(name = "booked_on", nullable = false)
    private LocalDate bookedOn;

    @Column(name = "line_count", nullable = false)
    private int lineCount;

    @Column(name = "read_at", nullable = false)
    private LocalDateTime readAt;

    protected StatementDay() {}

    public StatementDay(String bankAccount, LocalDate bookedOn, int lineCount, LocalDateTime now) {
        this.id = Ids.next();
        this.bankAccount = bankAccount;
        this.bookedOn = bookedOn;
        this.lineCount = lineCount;
        this.readAt = now;
    }

    /** The bank's day. */
    public String bankAccount() {
        return bankAccount;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }
}
