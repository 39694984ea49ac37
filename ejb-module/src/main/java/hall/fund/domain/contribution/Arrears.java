package hall.fund.domain.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: what an employer has not paid although it is due (欠缴), counted by account; joins the caller's transaction. */
public interface Arrears {

    /**
     * The last of the staff to go: sealed, or closed by a withdrawal without it.
     *
     * @param paidTo the latest paid-to month of the staff's own accounts, for an employer without one
     */
    record Departure(LocalDate on, Optional<ContributionMonth> paidTo) {}

    /**
     * Months that were put off (缓缴) and are not made up for everybody, in order: for somebody whose contributions were put off, who had
     * come by the month, had not left before it and has an account that can take the money, perhaps one that the account was merged into, neither the
     * employer has paid nor did another remit.
     *
     * @param upTo the last month that is looked at
     */
    List<ContributionMonth> owed(String employerAccount, ContributionMonth upTo);

    /**
     * Months that nobody paid for somebody who left after them, perhaps to come back, and has an account that can take the money, in
     * order; none in which somebody was there already whom the employer pays for, for then it remits them.
     *
     * @param from the month that it would remit next
     * @param upTo the last month that is looked at
     */
    List<ContributionMonth> behind(String employerAccount, ContributionMonth from, ContributionMonth upTo);

    /** When the last of the employer's staff went, those who are with another by now included; empty when nobody did. */
    Optional<Departure> lastDeparture(String employerAccount);
}
