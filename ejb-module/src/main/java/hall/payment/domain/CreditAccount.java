package hall.payment.domain;

import hall.shared.BankCardNumber;
import hall.shared.PersonName;

/**
 * The account that is paid to.
 *
 * @param number of the account or card, 6 to 30 digits
 * @param name of its holder, as the bank is to compare it
 * @param bank its bank's name, empty when unknown
 * @param corporate whether it is an institution's (对公) and not a person's (对私)
 */
public record CreditAccount(String number, String name, String bank, boolean corporate) {

    private static final int TAIL = 4;

    public CreditAccount {
        if (!number.matches("[0-9]{6,30}") || name.isBlank()) {
            throw new IllegalArgumentException("no account to pay to");
        }
    }

    /** A person's own card. */
    public static CreditAccount of(BankCardNumber card, PersonName holder, String bank) {
        return new CreditAccount(card.value(), holder.value(), bank, false);
    }

    /** Last four digits: the only part of it that is shown or logged. */
    public String tail() {
        return number.substring(number.length() - TAIL);
    }

    @Override
    public String toString() {
        return "…" + tail();
    }
}
