package hall.fund.domain.account;

import hall.audit.domain.AuditHead;
import hall.fund.domain.ledger.LedgerEntry;
import hall.shared.BusinessException;
import hall.shared.Ids;
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
 * A person's housing provident fund account (个人住房公积金账户); one person, one account (Regulation Art. 13), by certificate type and
 * number. The balance is what the person can call their own now: money held for a payment under way has left it and stands in transit.
 * Every verb gives the journal row, to be kept in the same transaction; {@link AccountTransitions} refuses others with {@code FUND-017}.
 */
@Entity
@Table(name = "personal_account")
public class PersonalAccount {

    @Id
    private long id;

    /** GRZH. */
    @Column(name = "account_number", nullable = false, length = 12)
    private String accountNumber;

    @Embedded
    private AccountHolder holder;

    /** DWZH. */
    @Column(name = "employer_account", nullable = false, length = 12)
    private String employerAccount;

    /** Division code of the branch (管理部): routing and reporting, never a separate ledger. */
    @Column(name = "branch", nullable = false, length = 6)
    private String branch;

    @Embedded
    private AccountStanding standing;

    @Embedded
    private ContributionTerms terms;

    @Embedded
    private AccountBalance money;

    /** Null when nothing was paid yet. */
    @Embedded
    private PaidMonths paid;

    @Embedded
    private AuditHead audit;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected PersonalAccount() {}

    /** Opens an account with the balance it brings along. */
    public PersonalAccount(AccountOpening opening) {
        this.id = Ids.next();
        this.accountNumber = opening.accountNumber().value();
        this.holder = new AccountHolder(opening);
        this.employerAccount = opening.employerAccount();
        this.branch = opening.branch();
        this.standing = new AccountStanding(
                opening.state(), opening.openedOn(), opening.sealedOn().orElse(null));
        this.terms = opening.terms();
        this.money = new AccountBalance(opening.balance());
        this.paid = new PaidMonths(opening.paidTo());
        this.audit = AuditHead.start();
    }

    AccountEntry row(AccountEntryType type, BalanceSplit change, String serial, LedgerEntry entry, LocalDateTime at) {
        return new AccountEntry(number(), type, change, balance(), serial, entry, at);
    }

    AccountEntry note(AccountEntryType type, String serial, LocalDateTime at) {
        return row(type, BalanceSplit.NONE, serial, null, at);
    }

    /** The first row of the journal; no entry when it brings nothing along. */
    public AccountEntry openingEntry(String serial, LedgerEntry entry, LocalDateTime at) {
        return row(AccountEntryType.OPENING, money.parts(), serial, entry, at);
    }

    /**
     * Credits a contribution to the current year. A remittance moves the paid-to month on; a month at or before it is refused with
     * {@code FUND-019}, an amount that is none with {@code FUND-018}.
     */
    public AccountEntry credit(
            CreditKind kind, Money amount, YearMonth month, String serial, LedgerEntry entry, LocalDateTime at) {
        if (!amount.isPositive()) {
            throw new BusinessException("FUND-018", amount);
        }
        standing.move(kind.action(), at.toLocalDate());
        if (kind == CreditKind.REMITTANCE) {
            paid = paid().remitted(month, accountNumber);
        }
        BalanceSplit change = new BalanceSplit(Money.ZERO, amount);
        money.add(change);
        return row(kind.type(), change, serial, entry, at).paidFor(month);
    }

    /**
     * Undoes a wrong contribution (错缴更正) by a red row. Its money leaves the current year first: it may have been carried over
     * since. The paid-to month falls back when it was this row's: to the month remitted before, which need not be the one before it.
     *
     * @param remittedTo the latest other month that a remittance stands for
     * @throws BusinessException {@code FUND-021} the row is no contribution of this account; {@code FUND-022} the money is no
     *     longer there, or frozen
     */
    public AccountEntry correct(
            AccountEntry wrong, Optional<YearMonth> remittedTo, LedgerEntry entry, LocalDateTime at) {
        wrong.requireContributionOf(accountNumber);
        standing.move(AccountAction.CORRECT, at.toLocalDate());
        if (available().isLessThan(wrong.amount())) {
            throw new BusinessException("FUND-022", available(), wrong.amount());
        }
        if (wrong.type() == AccountEntryType.REMITTANCE) {
            paid = paid().undone(wrong.paidFor(), remittedTo);
        }
        BalanceSplit change = money.newestFirst(wrong.amount()).negated();
        money.add(change);
        return wrong.reversedBy(change, balance(), entry, at);
    }

    /**
     * Takes a part withdrawal out, carried-over first. Refuses with {@code FUND-002} an account that is not normal and with
     * {@code FUND-003} more than what is free beyond {@code keep}.
     */
    public AccountEntry withdraw(
            Money amount, Money keep, WithdrawalReason reason, String serial, LedgerEntry entry, LocalDateTime at) {
        requireFree(amount, keep);
        BalanceSplit change = money.oldestFirst(amount).negated();
        money.add(change);
        return row(AccountEntryType.PART_WITHDRAWAL, change, serial, entry, at).because(reason);
    }

    /** Refuses as {@link #withdraw} does, and changes nothing. */
    public void requireFree(Money amount, Money keep) {
        if (!standing.allows(AccountAction.WITHDRAW)) {
            throw new BusinessException("FUND-002", state());
        }
        if (!amount.isPositive() || available().minus(keep).isLessThan(amount)) {
            throw new BusinessException("FUND-003", available().display(), held().display());
        }
    }

    /** Puts back what a row took, as a red row (冲账) that points to it; allowed in any state, for the money is the person's. */
    public AccountEntry reverse(AccountEntry original, LedgerEntry entry, LocalDateTime at) {
        money.add(original.change().negated());
        return original.reversedBy(balance(), entry, at);
    }

    /** The person stopped paying (封存). */
    public AccountEntry seal(String serial, LocalDateTime at) {
        return sealAgain(at.toLocalDate(), serial, at);
    }

    /** The person pays again (启封). */
    public AccountEntry unseal(String serial, LocalDateTime at) {
        standing.move(AccountAction.UNSEAL, at.toLocalDate());
        return note(AccountEntryType.UNSEALING, serial, at);
    }

    /** An unsealing is taken back: it is sealed since the day it was before. */
    public AccountEntry sealAgain(LocalDate since, String serial, LocalDateTime at) {
        standing.move(AccountAction.SEAL, since);
        return note(AccountEntryType.SEALING, serial, at);
    }

    /** Moves the account to another employer (DWZH) of this centre (内部转移). */
    public AccountEntry transferWithin(String to, String serial, LocalDateTime at) {
        standing.move(AccountAction.MOVE, at.toLocalDate());
        employerAccount = to;
        return note(AccountEntryType.INTERNAL_TRANSFER, serial, at);
    }

    /** Other base, rates or monthly amounts from now on (基数调整). */
    public AccountEntry change(ContributionTerms to, String serial, LocalDateTime at) {
        standing.move(AccountAction.CHANGE_TERMS, at.toLocalDate());
        terms = to;
        return note(AccountEntryType.BASE_CHANGE, serial, at);
    }

    /** How it ends. */
    public AccountEnding ending() {
        return new AccountEnding(this);
    }

    /** What makes one account of a person's two. */
    public AccountMerging merging() {
        return new AccountMerging(this);
    }

    /** From when on it is paid to. */
    public AccountPaying paying() {
        return new AccountPaying(this);
    }

    /** What courts do to it. */
    public AccountFreezing freezing() {
        return new AccountFreezing(this);
    }

    AccountStanding standing() {
        return standing;
    }

    AccountBalance money() {
        return money;
    }

    /** DWZH. */
    public String employerAccount() {
        return employerAccount;
    }

    /** ZJHM. */
    public String certificateNumber() {
        return holder.certificateNumber();
    }

    public AccountHolder holder() {
        return holder;
    }

    /** GRZHYE = GRZHSNJZYE + GRZHDNGJYE. */
    public Money balance() {
        return money.total();
    }

    /** The balance by its parts. */
    public BalanceSplit parts() {
        return money.parts();
    }

    /** The balance without what is frozen. */
    public Money available() {
        return balance().minus(held());
    }

    public AccountNumber number() {
        return new AccountNumber(accountNumber);
    }

    public AccountState state() {
        return standing.state();
    }

    /** Whether a list of contributions has a line for it: it is normal, or was when a court froze it. */
    public boolean isPaying() {
        return standing.allows(AccountAction.REMIT);
    }

    /** Day of sealing, empty while it is not sealed. */
    public Optional<LocalDate> sealedOn() {
        return standing.sealedOn();
    }

    public Money held() {
        return money.held();
    }

    public ContributionTerms terms() {
        return terms;
    }

    /** JZNY, empty when nothing was paid yet. */
    public Optional<YearMonth> paidTo() {
        return paid().to();
    }

    PaidMonths paid() {
        return paid == null ? new PaidMonths(null) : paid;
    }

    void paid(PaidMonths months) {
        paid = months;
    }

    public AuditHead audit() {
        return audit;
    }

    /** {@code account:<GRZH>}. */
    public String auditStream() {
        return "account:" + accountNumber;
    }
}
