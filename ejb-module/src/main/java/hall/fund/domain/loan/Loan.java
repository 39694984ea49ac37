package hall.fund.domain.loan;

import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A loan of the fund (住房公积金个人住房贷款): contract and account. Its row is the key under which all withdrawals for it are
 * counted: lock it before computing what may still be taken.
 */
@Entity
@Table(name = "loan")
public class Loan {

    @Id
    private long id;

    /** DKZH. */
    @Column(name = "loan_number", nullable = false, length = 12)
    private String loanNumber;

    /** JKHTBH. */
    @Column(name = "contract_number", nullable = false, length = 30)
    private String contractNumber;

    /** DKFFE. */
    @Column(name = "principal", nullable = false)
    private Money principal;

    /** JKHTLL as a fraction. */
    @Column(name = "annual_rate", nullable = false, precision = 8, scale = 7)
    private BigDecimal annualRate;

    /** DKQS. */
    @Column(name = "months", nullable = false)
    private int months;

    /** DKHKFS: 01 equal instalments, 02 equal principal. */
    @Column(name = "method", nullable = false, length = 2)
    private String method;

    /** YDHKR. */
    @Column(name = "due_day", nullable = false)
    private int dueDay;

    /** DKFFRQ. */
    @Column(name = "released_on", nullable = false)
    private LocalDate releasedOn;

    /** DKYE. */
    @Column(name = "balance", nullable = false)
    private Money balance;

    @Column(name = "rows_paid", nullable = false)
    private int rowsPaid;

    /** LJYQQS of now: rows due and not paid. */
    @Column(name = "rows_overdue", nullable = false)
    private int rowsOverdue;

    /** Whether an offset agreement (冲还贷) is in force. */
    @Column(name = "offset_agreement", nullable = false)
    private boolean offsetAgreement;

    @Column(name = "state", nullable = false, length = 1)
    private String state;

    /** FWZJ. */
    @Column(name = "home_price", nullable = false)
    private Money homePrice;

    /** GFSFK. */
    @Column(name = "home_paid", nullable = false)
    private Money homePaid;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Loan() {}

    /** A loan as it was released, with what has been repaid since. */
    public Loan(LoanTerms terms, Money owed, int rowsPaid, int rowsOverdue) {
        this.id = Ids.next();
        this.loanNumber = terms.loanNumber();
        this.contractNumber = terms.contractNumber();
        this.principal = terms.principal();
        this.annualRate = terms.annualRate();
        this.months = terms.months();
        this.method = terms.method();
        this.dueDay = terms.dueDay();
        this.releasedOn = terms.releasedOn();
        this.homePrice = terms.homePrice();
        this.homePaid = terms.homePaid();
        this.balance = owed;
        this.rowsPaid = rowsPaid;
        this.rowsOverdue = rowsOverdue;
        this.state = (rowsOverdue > 0 ? LoanState.OVERDUE : LoanState.NORMAL).code();
    }

    /** The last due day on or before the day; in short months a late due day is the month's last. */
    public LocalDate lastDueDay(LocalDate on) {
        LocalDate sameMonth = dueDayIn(YearMonth.from(on));
        return sameMonth.isAfter(on) ? dueDayIn(YearMonth.from(on).minusMonths(1)) : sameMonth;
    }

    /** The due day of the month that many months before the one of a due day: none of theirs is skipped or counted twice. */
    public LocalDate dueDayBefore(LocalDate due, int months) {
        return dueDayIn(YearMonth.from(due).minusMonths(months));
    }

    private LocalDate dueDayIn(YearMonth month) {
        return month.atDay(Math.min(dueDay, month.lengthOfMonth()));
    }

    public String loanNumber() {
        return loanNumber;
    }

    public String contractNumber() {
        return contractNumber;
    }

    public Money principal() {
        return principal;
    }

    public LocalDate releasedOn() {
        return releasedOn;
    }

    public Money balance() {
        return balance;
    }

    public int rowsPaid() {
        return rowsPaid;
    }

    public int rowsOverdue() {
        return rowsOverdue;
    }

    public boolean hasOffsetAgreement() {
        return offsetAgreement;
    }

    public LoanState state() {
        return LoanState.ofCode(state);
    }
}
