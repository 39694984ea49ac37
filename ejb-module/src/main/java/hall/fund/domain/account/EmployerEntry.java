package hall.fund.domain.account;

import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * One row of an employer's journal (单位明细账). Written once; what was wrong or is taken back is met by a red row (冲账, CZBZ) that points
 * to it. Its types are those of the personal journal: JGJ/T 320 names the field YWMXLX, its own list could not be read.
 */
@Entity
@Table(name = "employer_entry")
public class EmployerEntry {

    @Id
    private long id;

    /** DWZH. */
    @Column(name = "employer_account", nullable = false, length = 12)
    private String employerAccount;

    /** JZRQ. */
    @Column(name = "booked_on", nullable = false)
    private LocalDate bookedOn;

    @Column(name = "booked_at", nullable = false)
    private LocalDateTime bookedAt;

    /** YWMXLX. */
    @Column(name = "type", nullable = false, length = 2)
    private String type;

    /** FSRS: how many persons it concerns; 0 when it is about the employer alone, negative for who left. */
    @Column(name = "heads", nullable = false)
    private int heads;

    /** FSE, yuan; negative on a red row. */
    @Column(name = "amount", nullable = false)
    private Money amount;

    /** HBJNY {@code yyyyMM}; of other rows the month from which it holds, null for none. */
    @Column(name = "paid_for", length = 6)
    private String paidFor;

    /** YWLSH; unique at an employer together with type and red mark. */
    @Column(name = "serial", nullable = false, length = 20)
    private String serial;

    /** CZBZ. */
    @Column(name = "red", nullable = false)
    private boolean red;

    /** The row that a red one undoes, or undoes a part of; null for none. */
    @Column(name = "reverses")
    private Long reverses;

    protected EmployerEntry() {}

    EmployerEntry(
            String employerAccount, AccountEntryType type, int heads, Money amount, String serial, LocalDateTime at) {
        this.id = Ids.next();
        this.employerAccount = employerAccount;
        this.bookedOn = at.toLocalDate();
        this.bookedAt = at;
        this.type = type.code();
        this.heads = heads;
        this.amount = amount;
        this.serial = serial;
    }

    /** A row of something that was done to accounts of its staff, without money. */
    public static EmployerEntry ofStaff(
            String employerAccount, AccountEntryType type, int heads, String serial, LocalDateTime at) {
        return new EmployerEntry(employerAccount, type, heads, Money.ZERO, serial, at);
    }

    /** Of a month. */
    public EmployerEntry of(YearMonth month) {
        paidFor = Months.text(month);
        return this;
    }

    /** The red row that takes all of it back. */
    public EmployerEntry reversed(LocalDateTime at) {
        return red(new EmployerEntry(employerAccount, type(), -heads, Money.ZERO.minus(amount), serial, at));
    }

    /**
     * The red row of one wrong contribution of this list (错缴更正).
     *
     * @param red the person's red row
     */
    public EmployerEntry corrected(AccountEntry red, LocalDateTime at) {
        return red(new EmployerEntry(employerAccount, type(), -1, red.amount(), correction(red), at));
    }

    /** The same for one that came before the employer's journal: nothing to point to. */
    public static EmployerEntry corrected(String employerAccount, AccountEntry red, LocalDateTime at) {
        EmployerEntry row = new EmployerEntry(employerAccount, red.type(), -1, red.amount(), correction(red), at);
        red.paidFor().ifPresent(row::of);
        row.red = true;
        return row;
    }

    private static String correction(AccountEntry red) {
        return "K" + red.reverses().orElseThrow();
    }

    private EmployerEntry red(EmployerEntry row) {
        row.paidFor = paidFor;
        row.red = true;
        row.reverses = id;
        return row;
    }

    public long id() {
        return id;
    }

    public String employerAccount() {
        return employerAccount;
    }

    public AccountEntryType type() {
        return AccountEntryType.ofCode(type);
    }

    public int heads() {
        return heads;
    }

    public Money amount() {
        return amount;
    }

    public String serial() {
        return serial;
    }

    public boolean isRed() {
        return red;
    }

    /** As people read it. */
    public EmployerLine line() {
        return new EmployerLine(id, bookedAt, type(), heads, amount, paidFor, serial, red);
    }
}
