package hall.fund.domain.contribution;

import java.time.LocalDate;
import java.util.List;

/**
 * A month is to be remitted soon, or was to be; announced once for each employer and month.
 *
 * @param since the first month that is unpaid, which may be earlier
 * @param payBy the last day of the month (Regulation Art. 19)
 * @param overdue whether it is over already
 * @param clerks identity numbers of those who act for the employer today
 */
public record MonthDue(
        String employerAccount,
        ContributionMonth since,
        ContributionMonth month,
        LocalDate payBy,
        boolean overdue,
        List<String> clerks) {}
