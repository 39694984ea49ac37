package hall.identity.domain;

import hall.shared.BusinessException;
import java.io.Serializable;
import java.util.List;

/**
 * A person and all own cards that money can go to.
 *
 * @param applicant the person with the usual card
 * @param cards the usual one first
 */
public record Payee(Applicant applicant, List<OwnCard> cards) implements Serializable {

    /** The person with that own card; refuses with {@code IDENTITY-022} what is no card of this person. */
    public Applicant to(long card) {
        return cards.stream()
                .filter(own -> own.id() == card)
                .findFirst()
                .map(own -> applicant.payingTo(own.card()))
                .orElseThrow(() -> new BusinessException("IDENTITY-022"));
    }
}
