package hall.payment.domain;

import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
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

    /** From when on it is read once more, if it lacks what the bank told of. */
    @Column(name = "again_from", nullable = false)
    private LocalDateTime againFrom;

    protected StatementDay() {}

    public StatementDay(String bankAccount, LocalDate bookedOn, int lineCount, LocalDateTime now) {
        this.id = Ids.next();
        this.bankAccount = bankAccount;
        this.bookedOn = bookedOn;
        readWhole(lineCount, now);
    }

    /** It was read whole, for the first time or once more: the next time is twice as long after the day's end. */
    public void readWhole(int lines, LocalDateTime now) {
        lineCount = lines;
        readAt = now;
        againFrom = now.plus(Duration.between(bookedOn.plusDays(1).atStartOfDay(), now));
    }

    /** The bank told of a movement that it lacks: it may be in it by now. */
    public void doubt(LocalDateTime now) {
        againFrom = now;
    }

    public boolean isDueAgain(LocalDateTime now) {
        return !againFrom.isAfter(now);
    }

    public String bankAccount() {
        return bankAccount;
    }

    /** The bank's day. */
    public LocalDate bookedOn() {
        return bookedOn;
    }
}
