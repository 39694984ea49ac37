package hall.fund.domain.policy;

import hall.shared.Facts;
import hall.shared.Money;
import java.util.List;

/**
 * What the centre's policy fixes for item TQ01.
 *
 * @param monthsSinceSigning how many months after its signing a contract of purchase may be withdrawn for
 * @param keepBalance what stays on the account (留存额)
 */
public record HomePurchasePolicy(int monthsSinceSigning, Money keepBalance) {

    public static final String MONTHS_SINCE_SIGNING = "TQ01.monthsSinceSigning";

    public static final List<String> NAMES = List.of(MONTHS_SINCE_SIGNING, LoanRepaymentPolicy.KEEP_BALANCE);

    public static HomePurchasePolicy of(Facts parameters) {
        return new HomePurchasePolicy(
                parameters.integer(MONTHS_SINCE_SIGNING), parameters.money(LoanRepaymentPolicy.KEEP_BALANCE));
    }
}
