package hall.fund.domain.account;

import hall.fund.domain.ledger.LedgerEntry;
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

/**
 * One row of a personal journal (个人明细账). Written once; a wrong or undone one is met by a red row (冲账, CZBZ) that points
 * to it. Amounts are signed: what leaves the account is negative.
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

    @Column(name = "booked_at", nullable = false)
    private LocalDateTime bookedAt;

    /** GJHTQYWLX. */
    @Column(name = "type", nullable = false, length = 2)
    private String type;

    /** TQYY, null when not a withdrawal. */
    @Column(name = "reason", length = 2)
    private String reason;

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

    /** YWLSH; unique together with the red mark. */
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
    @JoinColumn(name = "entry_id", nullable = false)
    private LedgerEntry entry;

    protected AccountEntry() {}

    private AccountEntry(
            String accountNumber,
            AccountEntryType type,
            String reason,
            Money carriedOver,
            Money currentYear,
            Money balanceAfter,
            String serial,
            LedgerEntry ledgerEntry,
            LocalDateTime at) {
        this.id = Ids.next();
        this.accountNumber = accountNumber;
        this.bookedOn = at.toLocalDate();
        this.bookedAt = at;
        this.type = type.code();
        this.reason = reason;
        this.carriedOver = carriedOver;
        this.currentYear = currentYear;
        this.amount = carriedOver.plus(currentYear);
        this.balanceAfter = balanceAfter;
        this.serial = serial;
        this.entry = ledgerEntry;
    }

    static AccountEntry withdrawal(
            String accountNumber,
            BalanceSplit taken,
            Money balanceAfter,
            WithdrawalReason reason,
            String serial,
            LedgerEntry ledgerEntry,
            LocalDateTime at) {
        return new AccountEntry(
                accountNumber,
                AccountEntryType.PART_WITHDRAWAL,
                reason.code(),
                Money.ZERO.minus(taken.carriedOver()),
                Money.ZERO.minus(taken.currentYear()),
                balanceAfter,
                serial,
                ledgerEntry,
                at);
    }

    static AccountEntry opening(
            String accountNumber, BalanceSplit brought, String serial, LedgerEntry ledgerEntry, LocalDateTime at) {
        return new AccountEntry(
                accountNumber,
                AccountEntryType.OPENING,
                null,
                brought.carriedOver(),
                brought.currentYear(),
                brought.total(),
                serial,
                ledgerEntry,
                at);
    }

    AccountEntry reversedBy(Money balanceAfterwards, LedgerEntry ledgerEntry, LocalDateTime at) {
        AccountEntry row = new AccountEntry(
                accountNumber,
                AccountEntryType.ofCode(type),
                reason,
                Money.ZERO.minus(carriedOver),
                Money.ZERO.minus(currentYear),
                balanceAfterwards,
                serial,
                ledgerEntry,
                at);
        row.red = true;
        row.reverses = id;
        return row;
    }

    public String accountNumber() {
        return accountNumber;
    }

    public String serial() {
        return serial;
    }

    public boolean isRed() {
        return red;
    }

    /** Signed. */
    public Money amount() {
        return amount;
    }

    Money carriedOver() {
        return carriedOver;
    }

    Money currentYear() {
        return currentYear;
    }

    public Money balanceAfter() {
        return balanceAfter;
    }
}
