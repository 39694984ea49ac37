package hall.payment.domain;

import hall.shared.Money;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One batch to the bank, in values.
 *
 * @param number its own number, the idempotency key of the whole file
 * @param businessType BusType of the settlement application, the same for all its payments
 * @param total the sum of its payments
 * @param payments in the order of its rows, from 1
 * @param sentAt when we send it
 */
public record BatchOrder(
        String number, String businessType, Money total, List<PaymentOrder> payments, LocalDateTime sentAt) {}
