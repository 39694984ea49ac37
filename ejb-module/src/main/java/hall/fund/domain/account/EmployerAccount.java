package hall.fund.domain.account;

import hall.audit.domain.AuditHead;
import hall.fund.domain.account.EmployerTransitions.Action;
import hall.shared.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * An employer that contributes for its staff (单位). Its balance and its heads are not kept: they are the sum of its staff's
 * accounts, and a row that every withdrawal of its staff would have to lock would be hot (docs/adr/0011).
 */
@Entity
@Table(name = "employer_account")
public class EmployerAccount {

    /** DWZH, 12 digits. */
    @Id
    @Column(name = "account_number", nullable = false, length = 12)
    private String accountNumber;

    /** Unified social credit code. */
    @Column(name = "credit_code", nullable = false, length = 18)
    private String creditCode;

    /** DWMC. */
    @Column(name = "name", nullable = false, length = 120)
    private String name;

    /** DWFXR, day of the month. */
    @Column(name = "pay_day", nullable = false)
    private int payDay;

    /** DWZHZT. */
    @Column(name = "state", nullable = false, length = 2)
    private String state;

    @Embedded
    private EmployerRates rates;

    /** JZNY {@code yyyyMM}, null until the first list is credited. */
    @Column(name = "paid_to", length = 6)
    private String paidTo;

    /** DWSLRQ. */
    @Column(name = "registered_on", nullable = false)
    private LocalDate registeredOn;

    /** DWXHRQ, null while not closed. */
    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Embedded
    private AuditHead audit;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected EmployerAccount() {}

    public EmployerAccount(EmployerRegistration with) {
        this.accountNumber = with.accountNumber();
        this.creditCode = with.creditCode();
        this.name = with.name();
        this.payDay = with.payDay();
        this.state = with.state().code();
        this.rates = with.rates();
        this.registeredOn = with.registeredOn();
        this.audit = AuditHead.start();
    }

    private void move(Action action) {
        state = EmployerTransitions.after(state(), action).code();
    }

    /**
     * A list of contributions was credited, the first one too; the paid-to month moves on.
     *
     * @param month of a remittance, empty for back payments, which move nothing
     * @throws BusinessException {@code FUND-017} its state takes no contributions; {@code FUND-019} the month is paid already
     */
    public void credited(Optional<YearMonth> month) {
        move(state() == EmployerState.OPENING ? Action.BEGIN : Action.CREDIT);
        month.ifPresent(m -> {
            if (paidTo().filter(to -> !m.isAfter(to)).isPresent()) {
                throw new BusinessException("FUND-019", accountNumber, paidTo, Months.text(m));
            }
            paidTo = Months.text(m);
        });
    }

    /** Contributions are put off by the committee's leave (缓缴). */
    public void defer() {
        move(Action.DEFER);
    }

    /** Contributions go on after a deferral. */
    public void resume() {
        move(Action.RESUME);
    }

    /** It has nobody to pay for any more (封存). */
    public void seal() {
        move(Action.SEAL);
    }

    /** It pays again (启封). */
    public void unseal() {
        move(Action.UNSEAL);
    }

    /** Other rates from now on. */
    public void change(EmployerRates to) {
        move(Action.CHANGE_RATES);
        rates = to;
    }

    /**
     * It is no more (销户).
     *
     * @param staff how many of its staff's accounts are neither sealed nor closed; any is refused with {@code FUND-037}
     */
    public void close(long staff, LocalDate on) {
        if (staff > 0) {
            throw new BusinessException("FUND-037", accountNumber, staff);
        }
        move(Action.CLOSE);
        closedOn = on;
    }

    public String accountNumber() {
        return accountNumber;
    }

    public String creditCode() {
        return creditCode;
    }

    public String name() {
        return name;
    }

    /** DWFXR, day of the month; the 31st is the last day of a shorter one. */
    public int payDay() {
        return payDay;
    }

    public EmployerState state() {
        return EmployerState.ofCode(state);
    }

    public EmployerRates rates() {
        return rates;
    }

    /** JZNY, empty until the first list is credited. */
    public Optional<YearMonth> paidTo() {
        return Optional.ofNullable(paidTo).map(Months::of);
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public AuditHead audit() {
        return audit;
    }

    /** {@code employer:<DWZH>}. */
    public String auditStream() {
        return "employer:" + accountNumber;
    }
}
