package hall.finance.domain.voucher;

import java.time.LocalDate;
import java.util.Optional;

/** Port: the numbers of entries that people made. */
public interface VoucherNumbers {

    /** Waits until nobody else books by hand, then keeps everybody else waiting until the transaction ends. */
    void lockBooks();

    /** The next number of the day's month for an entry that was just written; under {@link #lockBooks}. */
    VoucherNumber give(long entry, LocalDate day);

    /** The number of an entry by its business key; empty when people did not make it. */
    Optional<VoucherNumber> of(String businessKey);

    /** The first day of the books, empty while there is no entry. */
    Optional<LocalDate> firstDay();
}
