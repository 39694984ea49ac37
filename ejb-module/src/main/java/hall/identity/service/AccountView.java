package hall.identity.service;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * My account.
 *
 * @param maskedNumber identity number, masked
 * @param maskedPhone phone, masked
 */
public record AccountView(
        String name, String maskedNumber, String maskedPhone, LocalDateTime registeredAt, List<CardView> cards)
        implements Serializable {

    /**
     * A card of mine.
     *
     * @param id how it is chosen
     * @param kind name of {@code PayoutCard.Kind}
     * @param bankName empty when the bank is not known yet
     * @param tail last four digits
     * @param usual whether money goes here unless another is chosen
     * @param removable whether it can be taken off the account, open cases apart
     */
    public record CardView(long id, String kind, String bankName, String tail, boolean usual, boolean removable)
            implements Serializable {}
}
