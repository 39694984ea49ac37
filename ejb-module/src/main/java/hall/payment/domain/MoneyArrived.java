package hall.payment.domain;

import hall.shared.Money;
import java.time.LocalDate;

/**
 * Announced once for each arrival of money, in the transaction that keeps its line; who books it observes it there.
 *
 * @param bankSerial the bank's number of the movement: the key of whatever is booked for it
 * @param bankAccount the special account (专户) that it is on
 * @param payerAccount the payer's account, empty when the bank did not say
 * @param payerName the payer's name, empty when the bank did not say
 * @param amount positive
 * @param remark what the payer wrote (附言)
 * @param bookedOn the bank's day
 * @param amends serial of the arrival of which this is what the bank's detail has more, empty for an arrival of its own
 */
public record MoneyArrived(
        String bankSerial,
        String bankAccount,
        String payerAccount,
        String payerName,
        Money amount,
        String remark,
        LocalDate bookedOn,
        String amends) {

    /** An arrival of its own. */
    public MoneyArrived(
            String bankSerial,
            String bankAccount,
            String payerAccount,
            String payerName,
            Money amount,
            String remark,
            LocalDate bookedOn) {
        this(bankSerial, bankAccount, payerAccount, payerName, amount, remark, bookedOn, "");
    }
}
