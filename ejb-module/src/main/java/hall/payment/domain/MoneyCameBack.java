package hall.payment.domain;

import hall.shared.Actor;

/**
 * Port: a payment that the bank had confirmed came back (退汇), and what it was for is owed again. Implemented by whoever had it instructed; joins
 * the caller's transaction, in which the payment is locked.
 */
public interface MoneyCameBack {

    /**
     * Changes nothing.
     *
     * @param bankSerial of the line that brought the money
     * @throws hall.shared.BusinessException {@code PAY-052} the money of that line has another use, or somebody proposed one; {@code 054} the account it was taken from is
     *     closed; {@code CONTRIBUTION-130} the line is contested
     */
    void require(PaymentMove payment, String bankSerial);

    /** Books it; refuses as {@link #require} does. */
    void take(PaymentMove payment, String bankSerial, Actor by);
}
