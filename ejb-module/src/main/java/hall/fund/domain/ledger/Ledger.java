package hall.fund.domain.ledger;

import java.time.LocalDate;
import java.util.List;

/** Port: the books. Rows are added, never changed; joins the caller's transaction. */
public interface Ledger {

    /** Writes the entry; the database refuses a business key that was written before. */
    void write(LedgerEntry entry);

    /** What each head was debited and credited up to and including the day, in the order of the heads. */
    List<TrialBalanceRow> trialBalance(LocalDate upTo);

    /** The last day whose totals are kept, null when none is. */
    LocalDate lastClosedDay();

    /** Keeps the totals of a day that is over; a day is kept once. */
    void closeDay(LocalDate day);
}
