package hall.finance.domain.voucher;

import hall.shared.BusinessException;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days a voucher may be dated: not closed, not in the future.
 *
 * @param first the day after the last closed one, or the books' first
 * @param last today
 */
public record OpenDays(LocalDate first, LocalDate last) implements Serializable {

    /** Refuses any other day, and none, with {@code VOUCHER-009} (first, last). */
    public void require(LocalDate day) {
        if (day == null || day.isBefore(first) || day.isAfter(last)) {
            throw new BusinessException("VOUCHER-009", first, last);
        }
    }
}
