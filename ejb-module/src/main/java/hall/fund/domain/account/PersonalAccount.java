package hall.fund.domain.account;

import hall.fund.domain.ledger.LedgerEntry;
import hall.shared.BusinessException;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A person's housing provident fund account (个人住房公积金账户); one person, one account (Regulation Art. 13), by certificate
 * type and number. The balance is what the person can call their own now: money held for a payment under way has left it
 * and stands in transit.
 */
@Entity
@Table(name = "personal_account")
public class PersonalAccount {

    @Id
    private long id;

    /** GRZH. */
    @Column(name = "account_number", nullable = false, length = 12)
    private String accountNumber;

    /** ZJLX: 01 identity card. */
    @Column(name = "certificate_type", nullable = false, length = 2)
    private String certificateType;

    /** ZJHM. */
    @Column(name = "certificate_number", nullable = false, length = 18)
    private String certificateNumber;

    /** XingMing. */
    @Column(name = "holder_name", nullable = false, length = 60)
    private String holderName;

    /** ZJHM of the spouse as declared to the centre, for conflicts of interest only; null when none. */
    @Column(name = "spouse_number", length = 18)
    private String spouseNumber;

    /** DWZH. */
    @Column(name = "employer_account", nullable = false, length = 12)
    private String employerAccount;

    /** Division code of the branch (管理部): routing and reporting, never a separate ledger. */
    @Column(name = "branch", nullable = false, length = 6)
    private String branch;

    /** GRZHZT. */
    @Column(name = "state", nullable = false, length = 2)
    private String state;

    /** GRJCJS. */
    @Column(name = "base", nullable = false)
    private Money base;

    /** GRJCBL. */
    @Column(name = "rate", nullable = false, precision = 4, scale = 2)
    private BigDecimal rate;

    /** GRZHSNJZYE. */
    @Column(name = "carried_over", nullable = false)
    private Money carriedOver;

    /** GRZHDNGJYE. */
    @Column(name = "current_year", nullable = false)
    private Money currentYear;

    /** The part of the balance that is frozen (冻结): by a court, or as security for another's loan. */
    @Column(name = "held", nullable = false)
    private Money held;

    /** JZNY, {@code yyyyMM}. */
    @Column(name = "paid_to", length = 6)
    private String paidTo;

    /** KHRQ. */
    @Column(name = "opened_on", nullable = false)
    private LocalDate openedOn;

    /** Day of sealing, null while not sealed. */
    @Column(name = "sealed_on")
    private LocalDate sealedOn;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected PersonalAccount() {}

    /** Opens an account with the balance it brings along. */
    public PersonalAccount(AccountOpening opening) {
        this.id = Ids.next();
        this.accountNumber = opening.accountNumber().value();
        this.certificateType = opening.certificateType();
        this.certificateNumber = opening.certificateNumber();
        this.holderName = opening.holder().value();
        this.spouseNumber = opening.spouseNumber().orElse(null);
        this.employerAccount = opening.employerAccount();
        this.branch = opening.branch();
        this.state = opening.state().code();
        this.base = opening.base();
        this.rate = opening.rate();
        this.carriedOver = opening.balance().carriedOver();
        this.currentYear = opening.balance().currentYear();
        this.held = Money.ZERO;
        this.paidTo = opening.paidTo();
        this.openedOn = opening.openedOn();
        this.sealedOn = opening.sealedOn().orElse(null);
    }

    /**
     * Takes a part withdrawal out, carried-over first. Refuses with {@code FUND-002} an account that is not normal and with
     * {@code FUND-003} more than what is free beyond {@code keep}.
     *
     * @return the journal row, to be kept in the same transaction
     */
    public AccountEntry withdraw(
            Money amount,
            Money keep,
            WithdrawalReason reason,
            String serial,
            LedgerEntry ledgerEntry,
            LocalDateTime now) {
        requireFree(amount, keep);
        BalanceSplit taken = BalanceSplit.taking(amount, carriedOver);
        carriedOver = carriedOver.minus(taken.carriedOver());
        currentYear = currentYear.minus(taken.currentYear());
        return AccountEntry.withdrawal(accountNumber, taken, balance(), reason, serial, ledgerEntry, now);
    }

    /** Refuses as {@link #withdraw} does, and changes nothing. */
    public void requireFree(Money amount, Money keep) {
        if (state() != AccountState.NORMAL) {
            throw new BusinessException("FUND-002", state());
        }
        if (!amount.isPositive() || available().minus(keep).isLessThan(amount)) {
            throw new BusinessException("FUND-003", available().display(), held.display());
        }
    }

    /** Puts back what a row took, as a red row (冲账) that points to it. */
    public AccountEntry reverse(AccountEntry original, LedgerEntry ledgerEntry, LocalDateTime now) {
        carriedOver = carriedOver.minus(original.carriedOver());
        currentYear = currentYear.minus(original.currentYear());
        return original.reversedBy(balance(), ledgerEntry, now);
    }

    /** The first row of the journal: what the account was opened with. */
    public AccountEntry openingEntry(String serial, LedgerEntry ledgerEntry, LocalDateTime at) {
        return AccountEntry.opening(accountNumber, new BalanceSplit(carriedOver, currentYear), serial, ledgerEntry, at);
    }

    /** As it is read for the holder. */
    public AccountRecord with(EmployerAccount employer) {
        return new AccountRecord(
                accountNumber,
                certificateNumber,
                state,
                base,
                carriedOver,
                currentYear,
                held,
                paidTo,
                openedOn,
                spouseNumber,
                employer.creditCode(),
                employer.name());
    }

    /** DWZH. */
    public String employerAccount() {
        return employerAccount;
    }

    /** ZJHM. */
    public String certificateNumber() {
        return certificateNumber;
    }

    /** GRZHYE = GRZHSNJZYE + GRZHDNGJYE. */
    public Money balance() {
        return carriedOver.plus(currentYear);
    }

    /** The balance without what is frozen. */
    public Money available() {
        return balance().minus(held);
    }

    public AccountNumber number() {
        return new AccountNumber(accountNumber);
    }

    public AccountState state() {
        return AccountState.ofCode(state);
    }

    public Money held() {
        return held;
    }
}
