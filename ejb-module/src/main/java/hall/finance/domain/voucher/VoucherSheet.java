package hall.finance.domain.voucher;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A manual voucher as people read it.
 *
 * @param total of either side
 * @param decidedBy who posted, refused or took it back; null while nobody did
 * @param reason why it was refused or taken back, null when it was not
 * @param cancel the last wish to undo it, null when there was none
 */
public record VoucherSheet(
        long id,
        VoucherState state,
        LocalDate bookedOn,
        String summary,
        String document,
        List<VoucherLines.Line> lines,
        Money total,
        String enteredBy,
        LocalDateTime enteredAt,
        String decidedBy,
        LocalDateTime decidedAt,
        String reason,
        Cancel cancel)
        implements Serializable {

    /** A wish to undo it. */
    public record Cancel(
            LocalDate on,
            String reason,
            String askedBy,
            LocalDateTime askedAt,
            String decidedBy,
            LocalDateTime decidedAt)
            implements Serializable {}
}
