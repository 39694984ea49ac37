package hall.fund.domain.account;

import hall.fund.domain.ledger.LedgerEntry;
import hall.shared.BusinessException;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One row of a personal journal (个人明细账). Written once; a wrong or undone one is met by a red row (冲账, CZBZ) that points
 * to it. Amounts are signed: what leaves the account is negative. Rows without money have no ledger entry.
 */
@Entity
@Table(name = "account_entry")
public class AccountEntry {

    @Id
    private long id;

    @Column(name = "account_number", nullable = false, length = 12)
    private String accountNumber;

    /** JZRQ. */
    @Column(name = "booked_on", nullable = false)
    private LocalDate bookedOn;

    @Column(name = "interest_from")
    private LocalDate interestFrom;

    @Column(name = "booked_at", nullable = false)
    private LocalDateTime bookedAt;

    /** GJHTQYWLX. */
    @Column(name = "type", nullable = false, length = 2)
    private String type;

    /** TQYY, null when not a withdrawal. */
    @Column(name = "reason", length = 2)
    private String reason;

    /** HBJNY {@code yyyyMM}, null when not a contribution. */
    @Column(name = "paid_for", length = 6)
    private String paidFor;

    /** FSE. */
    @Column(name = "amount", nullable = false)
    private Money amount;

    /** SNJZFSE. */
    @Column(name = "carried_over", nullable = false)
    private Money carriedOver;

    /** DNGJFSE. */
    @Column(name = "current_year", nullable = false)
    private Money currentYear;

    @Column(name = "balance_after", nullable = false)
    private Money balanceAfter;

    /** YWLSH; unique on an account together with the red mark. */
    @Column(name = "serial", nullable = false, length = 20)
    private String serial;

    /** CZBZ. */
    @Column(name = "red", nullable = false)
    private boolean red;

    /** The row a red one undoes. */
    @Column(name = "reverses")
    private Long reverses;

    /** The ledger entry that moved the money; persisted with the row, whichever comes to the database first. */
    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "entry_id")
    private LedgerEntry entry;

    protected AccountEntry() {}

    /**
     * A row that changes the balance by its parts, or by nothing.
     *
     * @param ledgerEntry null when no money moves
     */
    AccountEntry(
            AccountNumber account,
            AccountEntryType type,
            BalanceSplit change,
            Money balanceAfter,
            String serial,
            LedgerEntry ledgerEntry,
            LocalDateTime at) {
        this.id = Ids.next();
        this.accountNumber = account.value();
        this.bookedOn = at.toLocalDate();
        this.bookedAt = at;
        this.type = type.code();
        this.carriedOver = change.carriedOver();
        this.currentYear = change.currentYear();
        this.amount = change.total();
        this.balanceAfter = balanceAfter;
        this.serial = serial;
        this.entry = ledgerEntry;
    }

    AccountEntry because(WithdrawalReason ground) {
        reason = ground.code();
        return this;
    }

    AccountEntry paidFor(YearMonth month) {
        paidFor = Months.text(month);
        return this;
    }

    /** The red row that undoes this one by the parts it took, and from the day it took them: the interest is unbroken. */
    AccountEntry reversedBy(Money balanceAfterwards, LedgerEntry ledgerEntry, LocalDateTime at) {
        AccountEntry row = reversedBy(change().negated(), balanceAfterwards, ledgerEntry, at);
        row.interestFrom = interestFrom();
        return row;
    }

    /** The red row that undoes this one from other parts: what was credited may have been carried over since. */
    AccountEntry reversedBy(BalanceSplit change, Money balanceAfterwards, LedgerEntry ledgerEntry, LocalDateTime at) {
        AccountEntry row = new AccountEntry(
                new AccountNumber(accountNumber), type(), change, balanceAfterwards, serial, ledgerEntry, at);
        row.reason = reason;
        row.paidFor = paidFor;
        row.red = true;
        row.reverses = id;
        return row;
    }

    /** Refuses with {@code FUND-021} what is no contribution of the account, or undoes one. */
    void requireContributionOf(String account) {
        boolean contribution = type() == AccountEntryType.REMITTANCE || type() == AccountEntryType.BACK_PAYMENT;
        if (!contribution || red || !accountNumber.equals(account)) {
            throw new BusinessException("FUND-021", serial);
        }
    }

    public long id() {
        return id;
    }

    public String accountNumber() {
        return accountNumber;
    }

    public AccountEntryType type() {
        return AccountEntryType.ofCode(type);
    }

    public String serial() {
        return serial;
    }

    public boolean isRed() {
        return red;
    }

    /** The id of the row it undoes, empty when it is not red. */
    public Optional<Long> reverses() {
        return Optional.ofNullable(reverses);
    }

    /** The month it was paid for, empty when it is no contribution. */
    public Optional<YearMonth> paidFor() {
        return Optional.ofNullable(paidFor).map(Months::of);
    }

    /** The entry that moved the money, empty when none did. */
    public Optional<LedgerEntry> entry() {
        return Optional.ofNullable(entry);
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    /**
     * The day from which interest counts the change (起息日, Regulation Art. 21): the day it was booked on, or, of a red row that puts back what a
     * payment took and did not bring, the day of the row it undoes.
     */
    public LocalDate interestFrom() {
        return interestFrom == null ? bookedOn : interestFrom;
    }

    /** Signed. */
    public Money amount() {
        return amount;
    }

    /** Signed, by the parts. */
    public BalanceSplit change() {
        return new BalanceSplit(carriedOver, currentYear);
    }

    public Money balanceAfter() {
        return balanceAfter;
    }
}
