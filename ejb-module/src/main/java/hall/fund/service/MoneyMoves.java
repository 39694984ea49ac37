package hall.fund.service;

import hall.fund.domain.ledger.DayMoves;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** When the fund's books began. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.SUPERVISOR, Role.AUDITOR, Role.SYSTEM})
public class MoneyMoves {

    @Inject
    private DayMoves moves;

    /** The day of the first entry there is, null when the books are empty. */
    public LocalDate firstDay() {
        return moves.firstDay();
    }
}
