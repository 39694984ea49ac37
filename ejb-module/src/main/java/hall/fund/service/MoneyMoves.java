package hall.fund.service;

import hall.fund.domain.ledger.DayMoves;
import hall.fund.domain.ledger.LateMove;
import hall.fund.domain.ledger.LedgerHead;
import hall.fund.domain.ledger.MoneyMove;
import hall.shared.Role;
import hall.shared.service.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What moved on a day by the fund's books: the fund's side of the day's reconciliation. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR, Role.SYSTEM})
public class MoneyMoves {

    private static final int PAGE = 5_000;

    @Inject
    private DayMoves moves;

    /** Withdrawals the bank confirmed on the day, by payment number; negative. */
    public List<MoneyMove> paidWithdrawals(LocalDate day) {
        return Pages.whole(PAGE, MoneyMove::id, after -> moves.paidWithdrawals(day, after, PAGE));
    }

    /** Money of nobody that the bank paid back to its payers on the day, by payment number; negative. */
    public List<MoneyMove> paidRefunds(LocalDate day) {
        return Pages.whole(PAGE, MoneyMove::id, after -> moves.paidRefunds(day, after, PAGE));
    }

    /** Money that arrived on the day by the bank's books and was known until then, by the bank's serial; positive. */
    public List<MoneyMove> arrivals(LocalDate day, LocalDateTime keptUntil) {
        return Pages.whole(PAGE, MoneyMove::id, after -> moves.arrivals(day, keptUntil, after, PAGE));
    }

    /** Money that was learned of on the day and arrived before it, with the bank's day, and when it was learned. */
    public List<LateMove> arrivalsKeptLater(LocalDate day) {
        return Pages.whole(PAGE, late -> late.move().id(), after -> moves.arrivalsKeptLater(day, after, PAGE));
    }

    /** Entries booked on the day that moved a head, with what they debited it less what they credited. */
    public List<MoneyMove> ofHead(LedgerHead head, LocalDate day) {
        return Pages.whole(PAGE, MoneyMove::id, after -> moves.ofHead(head, day, after, PAGE));
    }

    /** The day of the first entry there is, null when the books are empty. */
    @RolesAllowed({Role.FINANCE, Role.SUPERVISOR, Role.AUDITOR, Role.SYSTEM})
    public LocalDate firstDay() {
        return moves.firstDay();
    }
}
