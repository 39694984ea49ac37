package hall.fund.domain.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Port: what moved on a day, for reconciliation; joins the caller's transaction. All lists in the order of ids, after one. */
public interface DayMoves {

    /** Withdrawals the bank confirmed on the day, by payment number; negative. */
    List<MoneyMove> paidWithdrawals(LocalDate day, long after, int limit);

    /** Money of nobody that the bank paid back to its payers on the day, by payment number; negative. */
    List<MoneyMove> paidRefunds(LocalDate day, long after, int limit);

    /** Money that arrived on the day by the bank's books and was known until then, by the bank's serial; positive. */
    List<MoneyMove> arrivals(LocalDate day, LocalDateTime keptUntil, long after, int limit);

    /** Money that was learned of on the day and arrived before it, by the bank's serial, with the bank's day. */
    List<LateMove> arrivalsKeptLater(LocalDate day, long after, int limit);

    /** Entries booked on the day that moved a head, with what they debited it less what they credited. */
    List<MoneyMove> ofHead(LedgerHead head, LocalDate day, long after, int limit);

    /** The day of the first entry there is, null when the books are empty. */
    LocalDate firstDay();
}
