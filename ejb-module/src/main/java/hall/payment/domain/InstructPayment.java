package hall.payment.domain;

import hall.shared.BankCardNumber;
import hall.shared.CaseNumber;
import hall.shared.Money;
import hall.shared.PersonName;

/**
 * Pays a granted case to the applicant's card.
 *
 * @param businessType BusType of the settlement application: {@code 02} part withdrawal, {@code 03} closing withdrawal
 * @param amount in yuan, positive
 * @param payee the holder's name as the centre knows it
 * @param bankName the card's bank, empty when unknown
 * @param summary what the holder reads on the statement
 */
public record InstructPayment(
        CaseNumber caseNumber,
        String businessType,
        Money amount,
        BankCardNumber card,
        PersonName payee,
        String bankName,
        String summary) {}
