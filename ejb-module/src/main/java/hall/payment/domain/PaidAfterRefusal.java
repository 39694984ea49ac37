package hall.payment.domain;

import hall.shared.Money;

/**
 * Port: the bank paid what it had refused, and what was given back then is taken and instructed once more, to be settled by what was paid.
 * Implemented by whoever had it instructed; joins the caller's transaction, in which the payment is locked.
 */
public interface PaidAfterRefusal {

    /**
     * Changes nothing.
     *
     * @throws hall.shared.BusinessException {@code PAY-043} what this pays is never taken again; {@code 047} it was paid, or is being paid, by
     *     another payment; {@code 048} the account does not cover it any more, or the rules that granted it refuse it now
     */
    void require(PaymentReference reference, Money amount, String bankSerial);

    /**
     * Refuses as whoever grants such a payment does.
     *
     * @return the number of the payment that stands for what the bank paid
     */
    String takeAgain(PaymentReference reference);
}
