package hall.finance.service;

import hall.finance.domain.chart.Transfer;
import hall.finance.domain.voucher.VoucherNumber;
import hall.finance.domain.voucher.VoucherNumbers;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Writes entries that people made, each with the next number of its month. */
@ApplicationScoped
public class HandBooking {

    private Ledger ledger;
    private VoucherNumbers numbers;
    private Clock clock;

    protected HandBooking() {}

    @Inject
    public HandBooking(Ledger ledger, VoucherNumbers numbers, Clock clock) {
        this.ledger = ledger;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Before anything is looked at on which a booking rests. */
    void lock() {
        numbers.lockBooks();
    }

    /** Books the transfers as one entry; the database refuses a key that was booked before. Under {@link #lock}. */
    VoucherNumber book(String key, LocalDate on, List<Transfer> transfers) {
        LedgerEntry entry = new LedgerEntry(key, null, on, LocalDateTime.now(clock));
        transfers.forEach(t -> entry.transfer(t.debit(), t.credit(), t.amount()));
        ledger.write(entry);
        return numbers.give(entry.id(), on);
    }

    /** Undoes the entry of a key by a red one of another. Under {@link #lock}. */
    VoucherNumber undo(String key, String redKey, LocalDate on) {
        LedgerEntry original = ledger.entry(key).orElseThrow(() -> new IllegalStateException("no entry " + key));
        return numbers.give(
                ledger.reverse(original, redKey, on, LocalDateTime.now(clock)).id(), on);
    }
}
