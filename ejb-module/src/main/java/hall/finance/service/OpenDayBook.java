package hall.finance.service;

import hall.finance.domain.voucher.OpenDays;
import hall.finance.domain.voucher.VoucherNumbers;
import hall.fund.domain.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Which days people may still book on. */
@ApplicationScoped
public class OpenDayBook {

    private Ledger ledger;
    private VoucherNumbers numbers;
    private Clock clock;

    protected OpenDayBook() {}

    @Inject
    public OpenDayBook(Ledger ledger, VoucherNumbers numbers, Clock clock) {
        this.ledger = ledger;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** From the day after the last closed one, or from the books' first, to today. */
    public OpenDays now() {
        LocalDate today = LocalDate.now(clock);
        LocalDate closed = ledger.lastClosedDay();
        return new OpenDays(closed == null ? numbers.firstDay().orElse(today) : closed.plusDays(1), today);
    }
}
