package hall.fund.domain.account;

import hall.audit.domain.AuditHead;
import hall.fund.domain.account.EmployerTransitions.Action;
import hall.shared.BusinessException;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

    /** DWXHYY in an officer's words, null while not closed. */
    @Column(name = "close_reason", length = 200)
    private String closeReason;

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

    private EmployerEntry note(AccountEntryType type, int heads, String serial, LocalDateTime at) {
        return new EmployerEntry(accountNumber, type, heads, Money.ZERO, serial, at);
    }

    /** The first row of its journal. */
    public EmployerEntry openingEntry(LocalDateTime at) {
        return note(AccountEntryType.OPENING, 0, "OPEN" + accountNumber, at);
    }

    /**
     * A list of contributions was credited, the first one too; a remittance moves the paid-to month on, a back payment moves nothing.
     *
     * @throws BusinessException {@code FUND-017} its state takes no contributions; {@code FUND-019} the month is paid already
     */
    public EmployerEntry credited(
            CreditKind kind, YearMonth month, int heads, Money total, String serial, LocalDateTime at) {
        move(state() == EmployerState.OPENING ? Action.BEGIN : Action.CREDIT);
        if (kind == CreditKind.REMITTANCE) {
            if (paidTo().filter(to -> !month.isAfter(to)).isPresent()) {
                throw new BusinessException("FUND-019", accountNumber, paidTo, Months.text(month));
            }
            paidTo = Months.text(month);
        }
        return new EmployerEntry(accountNumber, kind.type(), heads, total, serial, at).of(month);
    }

    /**
     * Contributions are put off by the committee's leave (缓缴).
     *
     * @param heads how many accounts that is
     */
    public EmployerEntry defer(YearMonth from, int heads, String serial, LocalDateTime at) {
        move(Action.DEFER);
        return note(AccountEntryType.DEFERRAL, heads, serial, at).of(from);
    }

    /** Contributions go on after a deferral; the standard has no type of its own for it. */
    public EmployerEntry resume(String serial, LocalDateTime at) {
        move(Action.RESUME);
        return note(AccountEntryType.OTHER, 0, serial, at);
    }

    /**
     * It has nobody to pay for any more (封存).
     *
     * @param staff how many of its staff's accounts are neither sealed nor closed; any is refused with {@code FUND-037}
     */
    public EmployerEntry seal(long staff, String serial, LocalDateTime at) {
        requireNobody(staff);
        move(Action.SEAL);
        return note(AccountEntryType.SEALING, 0, serial, at);
    }

    /** It pays again (启封). */
    public EmployerEntry unseal(String serial, LocalDateTime at) {
        move(Action.UNSEAL);
        return note(AccountEntryType.UNSEALING, 0, serial, at);
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
    public EmployerEntry close(long staff, String reason, String serial, LocalDateTime at) {
        requireNobody(staff);
        move(Action.CLOSE);
        closedOn = at.toLocalDate();
        closeReason = reason;
        return note(AccountEntryType.CLOSING_WITHDRAWAL, 0, serial, at);
    }

    private void requireNobody(long staff) {
        if (staff > 0) {
            throw new BusinessException("FUND-037", accountNumber, staff);
        }
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

    /** DWXHRQ, empty while not closed. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** DWXHYY, empty while not closed. */
    public Optional<String> closeReason() {
        return Optional.ofNullable(closeReason);
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
