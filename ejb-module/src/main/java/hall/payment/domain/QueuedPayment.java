package hall.payment.domain;

import hall.shared.Money;
import hall.shared.PaymentWait;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A payment that waits.
 *
 * @param dueAt when the bank opens, null when it waits for money
 */
public record QueuedPayment(
        long id,
        PaymentReference reference,
        Money amount,
        LocalDateTime instructedAt,
        PaymentWait.For waitsFor,
        LocalDateTime dueAt)
        implements Serializable {}
