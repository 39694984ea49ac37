package hall.fund.domain.court;

import hall.payment.domain.CreditAccount;
import hall.shared.BusinessException;

/**
 * Whom a court's document orders to be paid, usually the court itself.
 *
 * @param account the payee's account number at a bank, up to 30 digits
 * @param bank name of that bank
 */
public record CourtPayee(String name, String account, String bank) {

    private static final int BANK_LENGTH = 60;

    /** Refuses with {@code FUND-026} a text that is missing or too long, with {@code FUND-038} an account number that cannot be one. */
    public CourtPayee {
        name = CourtText.of(name, FreezeOrder.COURT_LENGTH);
        bank = CourtText.of(bank, BANK_LENGTH);
        account = account == null ? "" : account.strip();
        if (!account.matches("[0-9]{6,30}")) {
            throw new BusinessException("FUND-038");
        }
    }

    /** As an institution's account to pay to. */
    CreditAccount credit() {
        return new CreditAccount(account, name, bank, true);
    }
}
