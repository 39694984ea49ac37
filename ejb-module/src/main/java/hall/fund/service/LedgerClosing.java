package hall.fund.service;

import hall.fund.domain.ledger.Ledger;
import hall.shared.BusinessException;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Keeps the totals of a day that finance officers close, so that the centre's accounts are summed from there and never stored in a
 * row that every withdrawal would fight for. From then on the database refuses an entry of that day or an earlier one.
 */
@Stateless
@RolesAllowed(Role.FINANCE)
public class LedgerClosing {

    /** A transaction that began before midnight has long ended by then. */
    private static final int HOURS = 1;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /**
     * Closes a day in the caller's transaction; days before it that were never closed are contained in its totals.
     *
     * @throws BusinessException {@code FUND-090} the day is not over, or not for an hour; {@code FUND-091} it is closed already
     */
    public void close(LocalDate day) {
        if (LocalDateTime.now(clock).isBefore(day.plusDays(1).atStartOfDay().plusHours(HOURS))) {
            throw new BusinessException("FUND-090", day);
        }
        LocalDate last = ledger.lastClosedDay();
        if (last != null && !last.isBefore(day)) {
            throw new BusinessException("FUND-091", last);
        }
        ledger.closeDay(day);
    }
}
