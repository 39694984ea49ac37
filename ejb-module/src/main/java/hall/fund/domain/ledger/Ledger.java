package hall.fund.domain.ledger;

import hall.shared.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Port: the books. Rows are added, never changed; joins the caller's transaction. */
public interface Ledger {

    /**
     * Writes the entry; the database refuses a business key that was written before.
     *
     * @throws hall.shared.ClosedDay its day is closed
     */
    default void write(LedgerEntry entry) {
        requireOpen(entry.bookedOn());
        append(entry);
    }

    /**
     * Before anything is written for a day.
     *
     * @throws hall.shared.ClosedDay it is closed: the clock was set back, for what happens today
     */
    void requireOpen(LocalDate day);

    /** Adds an entry of a day that is open; called by {@link #write}. */
    void append(LedgerEntry entry);

    /**
     * Corrects an entry by a red one (冲账) that points to it and mirrors its transfers; the database refuses a second one.
     *
     * @param key the red entry's own business key
     * @throws hall.shared.BusinessException {@code FUND-016} the original is a red entry itself
     */
    default LedgerEntry reverse(LedgerEntry original, String key, LocalDateTime at) {
        return reverse(original, key, at.toLocalDate(), at);
    }

    /** The same for a day that is not closed. */
    default LedgerEntry reverse(LedgerEntry original, String key, LocalDate on, LocalDateTime at) {
        LedgerEntry red = LedgerEntry.reversing(original, key, on, at);
        write(red);
        return red;
    }

    /** The entry of a business key. */
    Optional<LedgerEntry> entry(String businessKey);

    /** The account that an entry debited when it credited that one; empty when it did not, or more than once. */
    Optional<LedgerAccount> debitedFor(LedgerEntry entry, LedgerAccount credited);

    /** What each head was debited and credited up to and including the day, in the order of the heads. */
    List<TrialBalanceRow> trialBalance(LocalDate upTo);

    /** The same of the sub-accounts of one head that are not at zero on that day, 1,000 at most, in the order of their codes. */
    List<TrialBalanceRow> subAccounts(LedgerHead head, LocalDate upTo);

    /** What one account was credited less what it was debited up to and including the day, by its postings. */
    Money balance(LedgerAccount account, LocalDate upTo);

    /** The last day whose totals are kept, null when none is. */
    LocalDate lastClosedDay();

    /** Keeps the totals of a day that is over; a day is kept once. */
    void closeDay(LocalDate day);
}
