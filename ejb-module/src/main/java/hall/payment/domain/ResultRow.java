package hall.payment.domain;

import hall.shared.Money;
import java.time.LocalDate;

/**
 * One row of a batch's result file.
 *
 * @param sendSeqNo the payment's own number (流水号1)
 * @param account the account that was credited, by the bank
 * @param code {@code 00000} for paid, else why not
 * @param message the bank's words
 * @param day the bank's day
 * @param hostSerial the bank's serial number, empty unless paid
 */
public record ResultRow(
        String sendSeqNo, Money amount, String account, String code, String message, LocalDate day, String hostSerial) {

    static final String PAID = "00000";

    /** What it says of the payment that it names. */
    BankAnswer about(PaymentOrder order) {
        if (!amount.equals(order.amount()) || !account.equals(order.credit().number())) {
            return contradiction();
        }
        if (!PAID.equals(code)) {
            return new BankAnswer(BankAnswer.Status.FAILED, code, message, "", day.atStartOfDay());
        }
        return hostSerial.isEmpty()
                ? BankAnswer.unknown("a paid row without the bank's serial")
                : new BankAnswer(BankAnswer.Status.DONE, code, message, hostSerial, day.atStartOfDay());
    }

    BankAnswer contradiction() {
        return new BankAnswer(BankAnswer.Status.CONTRADICTION, code, "银行批量结果与指令不符", "", day.atStartOfDay());
    }
}
