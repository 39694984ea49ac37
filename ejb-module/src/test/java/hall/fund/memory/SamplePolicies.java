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
        return Map.ofEntries(
                        Map.entry(LoanRepaymentPolicy.MONTHS_BETWEEN, "12"),
                        Map.entry(LoanRepaymentPolicy.MONTHS_SINCE_RELEASE, "12"),
                        Map.entry(LoanRepaymentPolicy.WINDOW_MONTHS, "12"),
                        Map.entry(LoanRepaymentPolicy.KEEP_BALANCE, "0.00"),
                        Map.entry(HomePurchasePolicy.MONTHS_SINCE_SIGNING, "24"),
                        Map.entry(FreezeKeeping.LONGEST_MONTHS, "12"),
                        Map.entry("contribution.monthsAhead", "1"),
                        Map.entry("contribution.remindDays", "5"),
                        Map.entry("contribution.remindMinute", "540"),
                        Map.entry("contribution.minimumWage", "2000.00"),
                        Map.entry("contribution.averageWage", "8000.00"),
                        Map.entry("contribution.capFactor", "3"),
                        Map.entry("contribution.rateLeast", "0.05"),
                        Map.entry("contribution.rateMost", "0.12"),
                        Map.entry("contribution.roundTo", "0.01"),
                        Map.entry("contribution.roundUp", "0"),
                        Map.entry("contribution.asksPerDay", "3"),
                        Map.entry("contribution.baseYearMonth", "7"),
                        Map.entry("contribution.baseMonths", "12"),
                        Map.entry("contribution.baseChanges", "1"),
                        Map.entry("contribution.tableDays", "180"),
                        Map.entry(DeferralKeeping.LONGEST, "12"),
                        Map.entry("case.claimOfficeHours", "4"),
                        Map.entry("office.morningFrom", "510"),
                        Map.entry("office.morningTo", "720"),
                        Map.entry("office.afternoonFrom", "870"),
                        Map.entry("office.afternoonTo", "1050"))
                .entrySet()
                .stream()
                .map(p -> new PolicyParameter(
                        p.getKey(), new BigDecimal(p.getValue()), "", from, null, "示例参数", from.atStartOfDay()))
                .toList();
    }
}
