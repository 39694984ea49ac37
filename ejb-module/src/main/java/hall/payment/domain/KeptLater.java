package hall.payment.domain;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A line of the special account that the hall came to know on a later day than the bank's.
 *
 * @param bookedOn the bank's day
 */
public record KeptLater(
        long id,
        String bankSerial,
        String reference,
        BankLineReport.Direction direction,
        Money amount,
        LocalDate bookedOn,
        LocalDateTime keptAt)
        implements Serializable {

    /** As an entry of the day on which it was learned. */
    public ReconciliationSheet.BankEntry entry(LocalDate learned) {
        Money signed = direction == BankLineReport.Direction.IN ? amount : Money.ZERO.minus(amount);
        return new ReconciliationSheet.BankEntry(bankSerial, reference, signed, learned);
    }
}
