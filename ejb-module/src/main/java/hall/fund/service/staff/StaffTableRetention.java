package hall.fund.service.staff;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.staff.StaffTable;
import hall.fund.domain.staff.StaffTables;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Removes the names and numbers that clerks typed into tables once their time is up ({@code contribution.tableDays}; Personal Information
 * Protection Law Art. 19): what a line came to, and which row of the file it was, stays.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class StaffTableRetention {

    private static final String DAYS = "contribution.tableDays";

    @Inject
    private StaffTables tables;

    @Inject
    private PolicyInForce policy;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public StaffTableRetention() {}

    /** For tests without a container. */
    StaffTableRetention(StaffTables tables, PolicyInForce policy, AuditTrail audit, Clock clock) {
        this.tables = tables;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** Tables whose time is up, 100 at most. */
    public List<Long> due() {
        LocalDate today = LocalDate.now(clock);
        return tables.typedBefore(today.minusDays(policy.integerOn(today, DAYS)).atStartOfDay());
    }

    /** Forgets one, unless another server has. */
    public void forget(long id) {
        StaffTable table = tables.lock(id).orElseThrow();
        if (table.isForgotten()) {
            return;
        }
        table.forget(LocalDateTime.now(clock));
        tables.forgetTyped(id);
        audit.record(
                table.audit(),
                table.auditStream(),
                AuditEventType.STAFF_TABLE_FORGOTTEN,
                Actor.SYSTEM,
                table.auditFacts());
    }
}
