package hall.fund.service.staff;

import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.staff.StaffAsk;
import hall.fund.domain.staff.StaffChanges;
import hall.fund.service.contribution.OwnEmployer;
import hall.identity.domain.DataRead;
import hall.identity.service.AccessLog;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * That a clerk asks about a person by identity number: so many a day, and each stands in the person's access log (谁看过我的数据), whatever
 * the answer was and whether the person is registered or not. Nothing is locked for the count: two at the same moment may pass the limit by
 * one, and nobody waits for a list that is being posted.
 */
@ApplicationScoped
public class StaffAsking {

    /** Policy parameter: so many an employer a day. */
    public static final String PER_DAY = "contribution.asksPerDay";

    private static final String WHAT = "staff";

    /** {@code access.purpose.staff-change}, with the employer's name. */
    private static final String PURPOSE = "staff-change:";

    private OwnEmployer own;
    private StaffChanges changes;
    private AccessLog log;
    private PolicyInForce policy;
    private Clock clock;

    protected StaffAsking() {}

    @Inject
    public StaffAsking(OwnEmployer own, StaffChanges changes, AccessLog log, PolicyInForce policy, Clock clock) {
        this.own = own;
        this.changes = changes;
        this.log = log;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Notes one more, before it is answered.
     *
     * @throws BusinessException {@code CONTRIBUTION-404} not this employer's clerk; {@code CONTRIBUTION-122} all of today's are asked
     *     (argument: how many)
     */
    void note(String employerAccount, IdentityNumber number, Actor clerk) {
        EmployerAccount employer = own.read(clerk, employerAccount);
        LocalDate today = LocalDate.now(clock);
        int most = policy.integerOn(today, PER_DAY);
        if (changes.asksSince(employerAccount, today.atStartOfDay()) >= most) {
            throw new BusinessException("CONTRIBUTION-122", most);
        }
        changes.add(new StaffAsk(employerAccount, LocalDateTime.now(clock)));
        log.clerkRead(clerk, number, new DataRead(Role.CITIZEN, Optional.empty(), WHAT, PURPOSE + employer.name()));
    }
}
