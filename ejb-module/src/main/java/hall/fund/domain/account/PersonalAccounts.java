package hall.fund.domain.account;

import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: personal accounts and their journals; joins the caller's transaction. */
public interface PersonalAccounts {

    void add(PersonalAccount account);

    void add(AccountEntry row);

    void add(EmployerAccount employer);

    /** The person's account, by the number of today or its old form, as the first of {@link #of}; its row locked until the transaction ends. */
    Optional<PersonalAccount> lock(IdentityNumber holder);

    /** The account by number, locked; an error of the program when there is none. */
    PersonalAccount lock(AccountNumber number);

    /** The account by a number somebody typed, locked. */
    Optional<PersonalAccount> lockIfAny(AccountNumber number);

    /**
     * The person's accounts with their employers, by the number of today and its old 15-digit form: those that are not closed first, and
     * of these the account of today's number. More than one that is not closed must be merged (ZY02); what was merged away is no longer among them.
     */
    List<AccountRecord> of(IdentityNumber holder);

    /** The accounts of several people, without those merged away, in no order; one statement for all of them. */
    List<AccountRecord> ofAll(Collection<IdentityNumber> holders);

    /**
     * Refuses with {@code FUND-034} a person who has an account that is not closed, under today's number or its old form: one
     * person, one account (Regulation Art. 13). To be asked before an account is opened.
     */
    default void requireNone(IdentityNumber holder) {
        of(holder).stream().filter(a -> !a.isClosed()).findFirst().ifPresent(a -> {
            throw new BusinessException("FUND-034", a.accountNumber());
        });
    }

    /** The employer's account by DWZH, its row locked. */
    Optional<EmployerAccount> lockEmployer(String accountNumber);

    /** How many of an employer's staff pay and how many are sealed, and what they have together. */
    StaffHeads heads(String employerAccount);

    /**
     * A row without money in the journal of each account of the employer that pays, by one statement; the employer is locked.
     *
     * @return how many accounts that are
     */
    int noteEach(String employerAccount, AccountEntryType type, String serial, LocalDateTime at);

    /** The black row of a serial on an account. */
    Optional<AccountEntry> row(AccountNumber account, String serial);

    /** Whether a red row points to the row. */
    boolean isReversed(AccountEntry row);

    /** The id of an account's last journal row. */
    long lastRow(AccountNumber account);

    /** The latest month that a remittance was credited for which was not undone, but for one row; empty when there is none. */
    Optional<YearMonth> remittedTo(AccountNumber account, AccountEntry without);

    /** DWZH of an account, nothing locked. */
    Optional<String> employerOf(AccountNumber account);

    /** What an account had at the end of a day, by the rows of its journal. */
    BalanceSplit balance(AccountNumber account, LocalDate upTo);

    /** Whether any account exists at all. */
    boolean isEmpty();
}
