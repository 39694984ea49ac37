package hall.fund.domain.contribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: deferrals of employers; joins the caller's transaction. What is changed is read under the employer's lock. */
public interface Deferrals {

    void add(EmployerDeferral deferral);

    Optional<EmployerDeferral> find(long id);

    /** The employer it is for; nothing is read that could be changed. */
    Optional<String> employerOf(long id);

    /** All of an employer, latest first, 50 at most. */
    List<EmployerDeferral> of(String employerAccount);

    /** The months that are or were put off, of each of the employers that has any; one statement. */
    Map<String, List<DeferredMonths>> months(Set<String> employers);

    /** Ids of those in force whose last month is before that month, those after an id, in order; 100 at most. */
    List<Long> over(ContributionMonth month, long after);
}
