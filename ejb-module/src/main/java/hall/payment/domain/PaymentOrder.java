package hall.payment.domain;

import hall.shared.BankCardNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import java.time.LocalDateTime;

/**
 * One payment to the bank, in values.
 *
 * @param sendSeqNo our number, the idempotency key; never reused for another payment
 * @param businessType BusType of the settlement application: {@code 02} part withdrawal, {@code 03} closing withdrawal
 * @param amount what is paid, positive
 * @param creditAccount the applicant's own card
 * @param creditName the holder's name as the centre knows it
 * @param creditBank the bank's name, empty when unknown
 * @param reference the case number
 * @param summary what the holder reads on the statement
 * @param sentAt when we send it
 * @param batchNumber the number of the batch it went in, null when it goes singly
 */
public record PaymentOrder(
        String sendSeqNo,
        String businessType,
        Money amount,
        BankCardNumber creditAccount,
        PersonName creditName,
        String creditBank,
        String reference,
        String summary,
        LocalDateTime sentAt,
        String batchNumber) {

    /** One that goes singly. */
    public PaymentOrder(
            String sendSeqNo,
            String businessType,
            Money amount,
            BankCardNumber creditAccount,
            PersonName creditName,
            String creditBank,
            String reference,
            String summary,
            LocalDateTime sentAt) {
        this(sendSeqNo, businessType, amount, creditAccount, creditName, creditBank, reference, summary, sentAt, null);
    }
}
