package hall.fund.domain.staff;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.contribution.ContributionMonth;
import hall.shared.IdentityNumber;

/**
 * Announced in the transaction in which an employer's clerk takes somebody's account over from another employer, or gives it back.
 *
 * @param person its holder, who is told
 * @param employer the name of the employer that took it over
 * @param from the first month it is paid by that employer
 * @param back whether that was taken back
 */
public record StaffMoved(
        AccountNumber account, IdentityNumber person, String employer, ContributionMonth from, boolean back) {}
