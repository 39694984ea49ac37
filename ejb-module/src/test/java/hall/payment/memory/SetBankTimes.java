package hall.payment.memory;

import hall.payment.service.BankTimes;
import java.time.LocalDateTime;
import java.util.Optional;

/** Bank hours and numbers as a test sets them: open, batches from 3 payments, of 10 at most, money tried for again after 5 minutes. */
public final class SetBankTimes extends BankTimes {

    public Closed closed;
    public int batchFrom = 3;
    public int batchSize = 10;

    @Override
    public Optional<Closed> closedAt(LocalDateTime now) {
        return Optional.ofNullable(closed).filter(c -> now.isBefore(c.until()));
    }

    @Override
    public int batchFrom(LocalDateTime now) {
        return batchFrom;
    }

    @Override
    public int batchSize(LocalDateTime now) {
        return batchSize;
    }

    @Override
    public int moneyRetryMinutes(LocalDateTime now) {
        return 5;
    }
}
