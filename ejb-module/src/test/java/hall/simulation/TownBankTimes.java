package hall.simulation;

import hall.payment.domain.BankHours;
import hall.payment.service.BankTimes;
import java.time.LocalDateTime;
import java.util.Optional;

/** Open on working days from half past eight to five; three payments make a batch, four are the most. */
final class TownBankTimes extends BankTimes {

    private static final BankHours HOURS = new BankHours(510, 1020, true);

    @Override
    public Optional<Closed> closedAt(LocalDateTime now) {
        return HOURS.isOpen(now, SimulatedTown.CALENDAR)
                ? Optional.empty()
                : Optional.of(new Closed(HOURS.nextOpening(now, SimulatedTown.CALENDAR), HOURS.display()));
    }

    @Override
    public int batchFrom(LocalDateTime now) {
        return 3;
    }

    @Override
    public int batchSize(LocalDateTime now) {
        return 4;
    }

    @Override
    public int moneyRetryMinutes(LocalDateTime now) {
        return 5;
    }
}
