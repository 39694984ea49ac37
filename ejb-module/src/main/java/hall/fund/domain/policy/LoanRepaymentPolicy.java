package hall.fund.domain.policy;

import hall.shared.Facts;
import hall.shared.Money;
import java.util.List;

/**
 * What the centre's policy fixes for item TQ04.
 *
 * @param monthsBetween whole months between two withdrawals of this kind
 * @param monthsSinceRelease whole months between the loan's release and the first withdrawal
 * @param windowMonths how many months of repayments a withdrawal may cover
 * @param keepBalance what stays on the account (留存额)
 */
public record LoanRepaymentPolicy(int monthsBetween, int monthsSinceRelease, int windowMonths, Money keepBalance) {

    public static final String MONTHS_BETWEEN = "TQ04.monthsBetween";
    public static final String MONTHS_SINCE_RELEASE = "TQ04.monthsSinceRelease";
    public static final String WINDOW_MONTHS = "TQ04.windowMonths";
    public static final String KEEP_BALANCE = "withdrawal.keepBalance";

    public static final List<String> NAMES = List.of(MONTHS_BETWEEN, MONTHS_SINCE_RELEASE, WINDOW_MONTHS, KEEP_BALANCE);

    public static LoanRepaymentPolicy of(Facts parameters) {
        return new LoanRepaymentPolicy(
                parameters.integer(MONTHS_BETWEEN),
                parameters.integer(MONTHS_SINCE_RELEASE),
                parameters.integer(WINDOW_MONTHS),
                parameters.money(KEEP_BALANCE));
    }
}
