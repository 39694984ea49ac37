package hall.fund.domain.employer;

import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.MonthOrder;
import hall.fund.domain.contribution.RemittanceDays;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * An employer as its clerk sees it; no balance of anybody.
 *
 * @param unpaid the first month that is not paid, put off or not
 * @param next the month to be paid next
 * @param begins the first month that is paid for somebody who comes today
 * @param paidAhead whether that month may not be paid yet
 * @param days by when the next month is to be paid
 * @param owed months that were put off (缓缴) and are still to be made up, in order
 */
public record EmployerSheet(
        String account,
        String name,
        String state,
        int payDay,
        Optional<ContributionMonth> paidTo,
        ContributionMonth unpaid,
        ContributionMonth next,
        ContributionMonth begins,
        boolean paidAhead,
        RemittanceDays days,
        List<ContributionMonth> owed)
        implements Serializable {

    /** Of an account and its order of months. */
    public static EmployerSheet of(
            EmployerAccount employer, MonthOrder order, RemittanceDays days, List<ContributionMonth> owed) {
        return new EmployerSheet(
                employer.accountNumber(),
                employer.name(),
                employer.state().name(),
                employer.payDay(),
                order.paidTo(),
                order.unpaid(),
                order.next(),
                order.begins(),
                order.isPaidAhead(),
                days,
                owed);
    }
}
