package hall.fund.service.staff;

import hall.fund.domain.staff.StaffTables;
import hall.policy.service.PolicyInForce;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** How many tables an employer may hand in, so that one employer fills neither the database nor the readers' time. */
@ApplicationScoped
public class TableLimits {

    /** Policy parameter: so many an employer a day. */
    public static final String PER_DAY = "contribution.tablesPerDay";

    /** Each may lie here with ten megabytes until it is read. */
    private static final int UNREAD_MOST = 3;

    private StaffTables tables;
    private PolicyInForce policy;
    private Clock clock;

    protected TableLimits() {}

    @Inject
    public TableLimits(StaffTables tables, PolicyInForce policy, Clock clock) {
        this.tables = tables;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Refuses one more table; the caller has locked the employer.
     *
     * @throws BusinessException {@code CONTRIBUTION-048} three are waiting or being read (argument: three); {@code CONTRIBUTION-049} all
     *     of today's are handed in (argument: how many)
     */
    public void requireRoom(String employerAccount) {
        if (tables.unread(employerAccount) >= UNREAD_MOST) {
            throw new BusinessException("CONTRIBUTION-048", UNREAD_MOST);
        }
        LocalDate today = LocalDate.now(clock);
        int most = policy.integerOn(today, PER_DAY);
        if (tables.receivedSince(employerAccount, today.atStartOfDay()) >= most) {
            throw new BusinessException("CONTRIBUTION-049", most);
        }
    }
}
