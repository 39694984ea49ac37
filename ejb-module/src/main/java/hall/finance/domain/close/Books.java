package hall.finance.domain.close;

import hall.shared.Money;
import java.time.LocalDate;

/** Port: the books that a day's reconciliation compares, and the ledger's own close; joins the caller's transaction. */
public interface Books {

    /** What each book has of a day. */
    DayBooks of(LocalDate day);

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
