package hall.payment.domain;

import hall.shared.Money;
import hall.shared.PaymentWait;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * How much waits for the same.
 *
 * @param oldest when the first of them was instructed
 */
public record QueueFigure(PaymentWait.For waitsFor, long count, Money total, LocalDateTime oldest)
        implements Serializable {}
