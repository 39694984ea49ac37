package hall.fund.service;

import hall.fund.domain.ledger.Ledger;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Keeps the totals of a day that is over, so that the centre's accounts are summed from there and never stored in a row that
 * every withdrawal would fight for.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class LedgerClosing {

    /** A transaction that began before midnight has long ended by then. */
    private static final int HOUR = 1;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /**
     * Closes yesterday from one o'clock on, once; days before it are contained in its totals.
     *
     * @return whether it did
     */
    public boolean closeYesterday() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate yesterday = now.toLocalDate().minusDays(1);
        LocalDate last = ledger.lastClosedDay();
        if (now.getHour() < HOUR || last != null && !last.isBefore(yesterday)) {
            return false;
        }
        ledger.closeDay(yesterday);
        return true;
    }
}
