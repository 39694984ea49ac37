package hall.finance.service.close;

import hall.calendar.service.Deadlines;
import hall.finance.domain.close.DueDays;
import hall.policy.service.PolicyInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The centre's limit for clearing a difference, in working days. */
@ApplicationScoped
public class PolicyDueDays implements DueDays {

    private static final String WORKING_DAYS = "finance.differenceWorkingDays";

    private PolicyInForce policy;
    private Deadlines deadlines;

    protected PolicyDueDays() {}

    @Inject
    public PolicyDueDays(PolicyInForce policy, Deadlines deadlines) {
        this.policy = policy;
        this.deadlines = deadlines;
    }

    @Override
    public LocalDate lastDay(LocalDate found) {
        return deadlines.lastDay(found, policy.integerOn(found, WORKING_DAYS)).lastDay();
    }
}
