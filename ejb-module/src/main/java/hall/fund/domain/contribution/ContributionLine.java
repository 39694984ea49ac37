package hall.fund.domain.contribution;

import hall.shared.Money;

/**
 * One person on a contribution list. The amounts are those of the account when the list was drawn.
 *
 * @param line from 1, in the order of the account numbers
 * @param account GRZH
 * @param base GRJCJS; zero on a back payment for somebody who is with another employer by then
 * @param personPart GRYJCE
 * @param employerPart DWYJCE
 */
public record ContributionLine(
        int line, String account, String holderName, Money base, Money personPart, Money employerPart) {

    public Money total() {
        return personPart.plus(employerPart);
    }
}
