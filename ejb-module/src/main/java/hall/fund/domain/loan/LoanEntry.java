package hall.fund.domain.loan;

import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One row of a loan's journal (贷款明细账). Written once. */
@Entity
@Table(name = "loan_entry")
public class LoanEntry {

    @Id
    private long id;

    @Column(name = "loan_number", nullable = false, length = 12)
    private String loanNumber;

    /** DKYWMXLX. */
    @Column(name = "type", nullable = false, length = 2)
    private String type;

    /** Row of the schedule, 0 for the release. */
    @Column(name = "schedule_row", nullable = false)
    private int row;

    @Column(name = "booked_on", nullable = false)
    private LocalDate bookedOn;

    @Column(name = "principal", nullable = false)
    private Money principal;

    @Column(name = "interest", nullable = false)
    private Money interest;

    @Column(name = "balance_after", nullable = false)
    private Money balanceAfter;

    protected LoanEntry() {}

    public LoanEntry(
            String loanNumber,
            LoanEntryType type,
            int row,
            LocalDate bookedOn,
            Money principal,
            Money interest,
            Money balanceAfter) {
        this.id = Ids.next();
        this.loanNumber = loanNumber;
        this.type = type.code();
        this.row = row;
        this.bookedOn = bookedOn;
        this.principal = principal;
        this.interest = interest;
        this.balanceAfter = balanceAfter;
    }

    public String loanNumber() {
        return loanNumber;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    /** Whether it repays the loan from the borrower's own pocket. */
    public boolean isRepayment() {
        return LoanEntryType.ownMoneyCodes().contains(type);
    }

    public Repayment repayment() {
        return new Repayment(bookedOn, principal, interest);
    }
}
