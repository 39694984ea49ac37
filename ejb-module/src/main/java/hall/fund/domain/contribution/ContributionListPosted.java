package hall.fund.domain.contribution;

import hall.fund.domain.account.CreditKind;
import hall.shared.Money;
import java.util.List;

/**
 * Announced in the transaction that credits a list.
 *
 * @param clerks identity numbers of the employer's clerks, who are told
 */
public record ContributionListPosted(
        long list, CreditKind kind, ContributionMonth month, int heads, Money total, List<String> clerks) {}
