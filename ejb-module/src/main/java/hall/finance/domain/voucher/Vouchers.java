package hall.finance.domain.voucher;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: the manual vouchers. */
public interface Vouchers {

    void add(ManualVoucher voucher);

    /** The voucher, locked. */
    Optional<ManualVoucher> lock(long id);

    Optional<ManualVoucher> find(long id);

    /** The id of the voucher that a form has made already. */
    Optional<Long> ofForm(String key);

    /**
     * Vouchers with their lines, newest first; two statements.
     *
     * @param openOnly only what a second officer is to decide
     * @param before only with a smaller id
     */
    List<ManualVoucher> page(boolean openOnly, long before, int most);

    /** How many dated up to and including the day are to be decided, those to be undone by their red day. */
    long openUpTo(LocalDate day);
}
