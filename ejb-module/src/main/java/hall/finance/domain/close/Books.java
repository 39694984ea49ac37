package hall.finance.domain.close;

import hall.shared.Money;
import java.time.LocalDate;
import java.util.Set;

/** Port: the books that a day's reconciliation compares, and the ledger's own close; joins the caller's transaction. */
public interface Books {

    /** What the books have of a day in some ways; plain pairs may be left out. */
    DayBooks of(LocalDate day, Set<Way> ways);

    /**
     * The same of a day beside the one that is compared, perhaps without what cannot be put together with it: only rows matter that have one of
     * the words.
     *
     * @param words numbers, serials and keys
     */
    DayBooks about(LocalDate day, Set<Way> ways, Set<String> words);

    /** What each book comes to on a day. */
    DaySums sums(LocalDate day);

    /**
     * What all the rows that a day's comparison reads are counted to, theirs of the days around and of what the day's balances start from
     * included: another mark when one has come, gone or changed. Cheap, beside the comparison.
     */
    String mark(LocalDate day);

    /** How many postings a day and the open ones before it have; none ever goes or changes, so the same number means the same postings. */
    long booked(LocalDate day);

    /** The ledger's special account (101, with its sub-accounts) at the end of a day. */
    Money ledgerBalance(LocalDate day);

    /** Whether the bank's statement of a day was read whole after its end. */
    boolean statementRead(LocalDate day);

    /** The day of the first entry, null when the books are empty. */
    LocalDate firstDay();

    /** The last day that was closed, null when none was. */
    LocalDate lastClosedDay();

    /** Closes a day in the ledger: its totals are kept, and it takes no entry any more. */
    void close(LocalDate day);
}
