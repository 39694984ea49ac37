package hall.payment.domain;

import hall.shared.BankCardNumber;
import hall.shared.CaseNumber;
import hall.shared.Money;
import hall.shared.PersonName;

/**
 * Pays a granted case to the applicant's card, or something else that is owed.
 *
 * @param reference what is paid
 * @param businessType BusType of the settlement application: {@code 02} part withdrawal, {@code 03} closing withdrawal, {@code 99} other
 * @param amount in yuan, positive
 * @param credit whom to
 * @param summary what the holder reads on the statement
 */
public record InstructPayment(
        PaymentReference reference, String businessType, Money amount, CreditAccount credit, String summary) {

    /**
     * A case to a card.
     *
     * @param payee the holder's name as the centre knows it
     * @param bankName the card's bank, empty when unknown
     */
    public InstructPayment(
            CaseNumber caseNumber,
            String businessType,
            Money amount,
            BankCardNumber card,
            PersonName payee,
            String bankName,
            String summary) {
        this(PaymentReference.of(caseNumber), businessType, amount, CreditAccount.of(card, payee, bankName), summary);
    }
}
