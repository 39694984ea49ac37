package hall.fund.domain.contribution;

import java.util.Optional;

/**
 * Months of the accounts that an employer pays for.
 *
 * @param paidTo the latest one that any of them is paid to, those taken over from another employer left out
 * @param due the first one whose list would have a line for any of them; empty when it pays for nobody
 */
public record StaffMonths(Optional<ContributionMonth> paidTo, Optional<ContributionMonth> due) {

    /** Of an employer without staff. */
    public static final StaffMonths NONE = new StaffMonths(Optional.empty(), Optional.empty());
}
