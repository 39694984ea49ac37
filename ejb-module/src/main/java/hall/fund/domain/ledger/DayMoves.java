package hall.fund.domain.ledger;

import java.time.LocalDate;

/** Port: when the books began; joins the caller's transaction. */
public interface DayMoves {

    /** The day of the first entry there is, null when the books are empty. */
    LocalDate firstDay();
}
