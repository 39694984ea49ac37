package hall.fund.service.contribution;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.MonthOrder;
import hall.fund.domain.contribution.StaffLine;
import hall.fund.domain.contribution.StaffTable;
import hall.fund.domain.contribution.StaffTables;
import hall.fund.domain.contribution.TableFile;
import hall.fund.domain.contribution.TableKind;
import hall.shared.Actor;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Keeps clerks' tables, takes their good lines over, and takes them back. */
@ApplicationScoped
public class StaffTableKeeping {

    private OwnEmployer own;
    private StaffTables tables;
    private ContributionLists lists;
    private ContributionDrawing drawing;
    private AuditTrail audit;
    private Clock clock;

    protected StaffTableKeeping() {}

    @Inject
    public StaffTableKeeping(
            OwnEmployer own,
            StaffTables tables,
            ContributionLists lists,
            ContributionDrawing drawing,
            AuditTrail audit,
            Clock clock) {
        this.own = own;
        this.tables = tables;
        this.lists = lists;
        this.drawing = drawing;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps a table that was read; the accounts are not touched. */
    public long keep(String employerAccount, TableFile file, List<StaffLine> lines, Actor clerk) {
        own.lock(clerk, employerAccount);
        Optional<StaffTable> known = tables.same(employerAccount, file.kind(), file.sha256());
        if (known.isPresent()) {
            return known.get().id();
        }
        int good = (int) lines.stream().filter(StaffLine::isGood).count();
        StaffTable table = new StaffTable(employerAccount, file, good, lines.size() - good, LocalDateTime.now(clock));
        record(table, AuditEventType.STAFF_TABLE_READ, clerk);
        tables.add(table, lines);
        return table.id();
    }

    /** Takes the good lines over: bases at once, back payments as a list that waits to be confirmed. */
    public void apply(long id, Actor clerk) {
        StaffTable table = lock(id, clerk);
        LocalDateTime now = LocalDateTime.now(clock);
        if (table.kind() == TableKind.BASES) {
            table.apply(null, now);
            requireNoLivingList(table);
            int changed = tables.applyBases(table, now);
            if (changed != table.good()) {
                throw new BusinessException("CONTRIBUTION-043", table.good() - changed);
            }
        } else {
            table.apply(backPayments(table, clerk, now), now);
        }
        record(table, AuditEventType.STAFF_TABLE_APPLIED, clerk);
    }

    private void requireNoLivingList(StaffTable table) {
        // A list drawn before would be stale the moment the bases change: it is to be taken back first, by its clerk.
        if (tables.usedSince(table.employerAccount(), table.appliedAt().orElseThrow())) {
            throw new BusinessException("CONTRIBUTION-045");
        }
    }

    private long backPayments(StaffTable table, Actor clerk, LocalDateTime now) {
        EmployerAccount employer = own.lock(clerk, table.employerAccount());
        ContributionMonth month = table.month().orElseThrow();
        MonthOrder.requirePaying(employer, CreditKind.BACK_PAYMENT);
        drawing.order(employer).require(CreditKind.BACK_PAYMENT, month);
        if (lists.live(ContributionList.liveKey(table.employerAccount(), CreditKind.BACK_PAYMENT, month))
                .isPresent()) {
            throw new BusinessException("CONTRIBUTION-015", month.display());
        }
        ContributionList list = new ContributionList(
                table.employerAccount(),
                CreditKind.BACK_PAYMENT,
                month,
                drawing.days(employer, ContributionMonth.of(now.toLocalDate())),
                clerk,
                now);
        lists.add(list);
        list.laid(tables.lay(table, list));
        audit.record(
                list.audit(), list.auditStream(), AuditEventType.CONTRIBUTION_LIST_DRAWN, clerk, list.auditFacts());
        return list.id();
    }

    /** Takes applied bases back while no list was drawn or posted by them; back payments are taken back as the list they became. */
    public void undo(long id, Actor clerk) {
        StaffTable table = lock(id, clerk);
        LocalDateTime now = LocalDateTime.now(clock);
        Optional<LocalDateTime> applied = table.appliedAt();
        table.undo();
        if (table.kind() == TableKind.BACK_PAYMENTS) {
            drawing.undo(table.list().orElseThrow(), clerk);
        } else {
            if (tables.usedSince(table.employerAccount(), applied.orElseThrow())) {
                throw new BusinessException("CONTRIBUTION-046");
            }
            int changed = tables.undoBases(table, now);
            if (changed != table.good()) {
                throw new BusinessException("CONTRIBUTION-043", table.good() - changed);
            }
        }
        record(table, AuditEventType.STAFF_TABLE_UNDONE, clerk);
    }

    private StaffTable lock(long id, Actor clerk) {
        String employer = tables.find(id)
                .map(StaffTable::employerAccount)
                .orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
        own.lock(clerk, employer);
        return tables.lock(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
    }

    private void record(StaffTable table, AuditEventType type, Actor by) {
        audit.record(table.audit(), table.auditStream(), type, by, table.auditFacts());
    }
}
