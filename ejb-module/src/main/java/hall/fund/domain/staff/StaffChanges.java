package hall.fund.domain.staff;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.contribution.ContributionMonth;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: what clerks changed about their staff, and how often they asked about people; joins the caller's transaction. What is changed is read under the employer's lock. */
public interface StaffChanges {

    void add(StaffChange change);

    Optional<StaffChange> find(long id);

    /** The latest one of an account that was not taken back. */
    Optional<StaffChange> latest(AccountNumber account);

    /** How many of an employer's for a month and later ones were not taken back, by kind; without those there are none of. */
    Map<StaffChange.Kind, Integer> counts(String employerAccount, ContributionMonth from);

    /** An employer's for a month and later ones that were not taken back, latest first, those with a smaller id. */
    List<Line> lines(String employerAccount, ContributionMonth from, long before, int limit);

    /** The branch where most of the employer's staff have their accounts; empty for one without staff. */
    Optional<String> branch(String employerAccount);

    void add(StaffAsk ask);

    /** How often an employer's clerks asked since then. */
    int asksSince(String employerAccount, LocalDateTime since);

    /** The holders' names of some changes, by the changes' ids; one statement, none for no ids. */
    Map<Long, String> holders(Collection<Long> changes);

    /** One with the holder's name. */
    record Line(StaffChange change, String holderName) {}
}
