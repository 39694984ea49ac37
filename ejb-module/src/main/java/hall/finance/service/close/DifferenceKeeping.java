package hall.finance.service.close;

import hall.audit.domain.AuditEventType;
import hall.finance.domain.close.Classification;
import hall.finance.domain.close.FinanceDays;
import hall.finance.domain.close.ReconciliationItem;
import hall.finance.domain.close.Settlement;
import hall.identity.domain.OfficerDirectory;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;

/** What officers do with differences; whatever it is, a proposal to close that was made before is void. */
@ApplicationScoped
public class DifferenceKeeping {

    private FinanceDays days;
    private OfficerDirectory officers;
    private DayRun run;
    private Clock clock;

    protected DifferenceKeeping() {}

    @Inject
    public DifferenceKeeping(FinanceDays days, OfficerDirectory officers, DayRun run, Clock clock) {
        this.days = days;
        this.officers = officers;
        this.run = run;
        this.clock = clock;
    }

    /** Gives differences to an officer with the finance post; refuses with {@code FINANCE-020} anybody else. */
    public void give(List<Long> ids, String officer, Actor by) {
        String name = financeOfficer(officer == null ? "" : officer.strip());
        List<ReconciliationItem> items = lock(ids);
        items.forEach(item -> item.give(name));
        record(items, AuditEventType.DIFFERENCE_GIVEN, by);
    }

    private String financeOfficer(String name) {
        boolean known;
        try {
            known = officers.byName(name).duties().stream()
                    .anyMatch(d -> d.post().equals(Role.FINANCE));
        } catch (BusinessException nobody) {
            known = false;
        }
        if (!known) {
            throw new BusinessException("FINANCE-020", name);
        }
        return name;
    }

    /** Says what differences are. */
    public void classify(List<Long> ids, Classification as, String why, Actor by) {
        List<ReconciliationItem> items = lock(ids);
        items.forEach(item -> item.classify(as, why, by.id(), LocalDateTime.now(clock)));
        record(items, AuditEventType.DIFFERENCE_CLASSIFIED, by);
    }

    /** Sets differences against each other. */
    public void resolve(List<Long> ids, String why, Actor by) {
        List<ReconciliationItem> items = lock(ids);
        Settlement.of(items, why, by.id(), LocalDateTime.now(clock));
        record(items, AuditEventType.DIFFERENCE_RESOLVED, by);
    }

    // The day first and then its differences, as a day's comparison and its close do.
    private List<ReconciliationItem> lock(List<Long> ids) {
        days.lockPrepared();
        List<ReconciliationItem> items = days.lock(ids);
        if (items.isEmpty() || items.size() != new HashSet<>(ids).size()) {
            throw new BusinessException("FINANCE-011");
        }
        return items;
    }

    private void record(List<ReconciliationItem> items, AuditEventType type, Actor by) {
        items.forEach(item -> run.record(item, type, by));
        run.voidStale(by);
    }
}
