package hall.fund.memory;

import hall.fund.domain.policy.HomePurchasePolicy;
import hall.fund.domain.policy.LoanRepaymentPolicy;
import hall.fund.service.account.FreezeKeeping;
import hall.fund.service.contribution.DeferralKeeping;
import hall.policy.domain.PolicyParameter;
import hall.policy.domain.PolicyParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The parameters that the rules of these tests look at, as the installation brings them. */
public final class SamplePolicies implements PolicyParameters {

    @Override
    public long version() {
        return 1;
    }

    @Override
    public List<PolicyParameter> all() {
        LocalDate from = LocalDate.of(2016, 1, 1);
        return Map.of(
                        LoanRepaymentPolicy.MONTHS_BETWEEN,
                        "12",
                        LoanRepaymentPolicy.MONTHS_SINCE_RELEASE,
                        "12",
                        LoanRepaymentPolicy.WINDOW_MONTHS,
                        "12",
                        LoanRepaymentPolicy.KEEP_BALANCE,
                        "0.00",
                        HomePurchasePolicy.MONTHS_SINCE_SIGNING,
                        "24",
                        FreezeKeeping.LONGEST_MONTHS,
                        "12",
                        "contribution.monthsAhead",
                        "1",
                        "contribution.remindDays",
                        "5",
                        "contribution.remindMinute",
                        "540",
                        DeferralKeeping.LONGEST,
                        "12")
                .entrySet()
                .stream()
                .map(p -> new PolicyParameter(
                        p.getKey(), new BigDecimal(p.getValue()), "", from, null, "示例参数", from.atStartOfDay()))
                .toList();
    }
}
