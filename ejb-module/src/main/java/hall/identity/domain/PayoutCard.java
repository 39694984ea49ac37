package hall.identity.domain;

import hall.shared.BankCardNumber;
import java.io.Serializable;

/**
 * A card of a person that money may go to.
 *
 * @param kind social-security card or ordinary bank card of class I
 * @param number the financial account's number
 * @param bankName the bank as the register names it
 */
public record PayoutCard(Kind kind, BankCardNumber number, String bankName) implements Serializable {

    /** What sort of card. */
    public enum Kind {
        SOCIAL_SECURITY,
        BANK
    }
}
