package hall.payment.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What an officer entered about a frozen payment and another is to confirm.
 *
 * @param bankSerial of the line that shows the payment, empty for UNPAID
 * @param document number of the bank's letter, empty for PAID
 * @param documentDate its day, null for PAID
 * @param enteredBy sign-in name
 */
public record RulingView(
        long id,
        PaymentRuling.Verdict verdict,
        String bankSerial,
        String document,
        LocalDate documentDate,
        String enteredBy,
        LocalDateTime enteredAt)
        implements Serializable {}
