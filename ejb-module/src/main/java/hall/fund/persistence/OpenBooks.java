package hall.fund.persistence;

import hall.fund.domain.ledger.ClockBehindBooks;
import hall.shared.ClosedDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Which days are open, without a statement for each entry: it is looked for again only now and then. A day that was closed within that moment meets
 * the triggers of V1312 and V1313, the net.
 */
@ApplicationScoped
public class OpenBooks {

    private static final long TRUSTED_NANOS = Duration.ofSeconds(5).toNanos();

    @Inject
    private Event<ClockBehindBooks> behind;

    private volatile Look last;

    private record Look(LocalDate closed, long at) {

        /** How long ago is counted by the machine, not by the clock that may be wrong. */
        boolean stillHolds() {
            return System.nanoTime() - at < TRUSTED_NANOS;
        }

        boolean isClosed(LocalDate day) {
            return closed != null && !day.isAfter(closed);
        }
    }

    /**
     * Refuses a closed day, and has an alarm raised for it beside the transaction, which is lost.
     *
     * @param closed the last closed day by the database, null for none
     */
    void require(LocalDate day, Supplier<LocalDate> closed) {
        Look look = last;
        if (look == null || !look.stillHolds()) {
            look = new Look(closed.get(), System.nanoTime());
            last = look;
        }
        if (look.isClosed(day)) {
            behind.fireAsync(new ClockBehindBooks(day, look.closed()));
            throw new ClosedDay(day, look.closed());
        }
    }
}
