package hall.fund.domain.court;

import hall.shared.BusinessException;
import hall.shared.Money;

/**
 * What a court's document orders to be taken out and paid (协助扣划存款通知书).
 *
 * @param payeeName whom to pay, usually the court itself
 * @param payeeAccount the payee's account number at a bank, up to 30 digits
 * @param payeeBank name of that bank
 */
public record DeductionOrder(
        String documentNumber, Money amount, String payeeName, String payeeAccount, String payeeBank) {

    /**
     * Refuses with {@code FUND-026} a text that is missing or too long, with {@code FUND-018} an amount that is none, with {@code
     * FUND-038} an account number that cannot be one.
     */
    public DeductionOrder {
        documentNumber = CourtText.of(documentNumber, FreezeOrder.DOCUMENT_LENGTH);
        CourtPayee payee = new CourtPayee(payeeName, payeeAccount, payeeBank);
        payeeName = payee.name();
        payeeAccount = payee.account();
        payeeBank = payee.bank();
        if (amount == null || !amount.isPositive()) {
            throw new BusinessException("FUND-018", amount == null ? "" : amount);
        }
    }
}
