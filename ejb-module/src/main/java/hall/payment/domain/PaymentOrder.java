package hall.payment.domain;

import hall.shared.BankCardNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import java.time.LocalDateTime;

/**
 * One payment to the bank, in values.
 *
 * @param sendSeqNo our number, the idempotency key; never reused for another payment
 * @param businessType BusType of the settlement application: {@code 02} part withdrawal, {@code 03} closing withdrawal, {@code 99} other
 * @param amount what is paid, positive
 * @param credit whom to
 * @param reference the case number, or what else is paid
 * @param summary what the holder reads on the statement
 * @param sentAt when we send it
 * @param batchNumber the number of the batch it went in, null when it goes singly
 * @param debitAccount the special account (专户) it is paid from, null before it leaves
 */
public record PaymentOrder(
        String sendSeqNo,
        String businessType,
        Money amount,
        CreditAccount credit,
        String reference,
        String summary,
        LocalDateTime sentAt,
        String batchNumber,
        String debitAccount) {

    /** One to a person's card that goes singly. */
    public PaymentOrder(
            String sendSeqNo,
            String businessType,
            Money amount,
            BankCardNumber card,
            PersonName holder,
            String bank,
            String reference,
            String summary,
            LocalDateTime sentAt) {
        this(
                sendSeqNo,
                businessType,
                amount,
                CreditAccount.of(card, holder, bank),
                reference,
                summary,
                sentAt,
                null,
                null);
    }
}
