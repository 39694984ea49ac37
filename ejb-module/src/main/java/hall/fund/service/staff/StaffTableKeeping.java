package hall.fund.service.staff;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.MonthOrder;
import hall.fund.domain.staff.StaffLine;
import hall.fund.domain.staff.StaffTable;
import hall.fund.domain.staff.StaffTables;
import hall.fund.domain.staff.TableFile;
import hall.fund.domain.staff.TableKind;
import hall.fund.service.contribution.ContributionDrawing;
import hall.fund.service.contribution.OwnEmployer;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.work.domain.Hold;
import hall.work.domain.WorkKind;
import hall.work.service.WorkDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Keeps clerks' tables and what was read of them, takes their good lines over, and takes them back. */
@ApplicationScoped
public class StaffTableKeeping {

    /** Some hundred lines: read within the request that brings them, so that the next page shows what was read. */
    static final int SMALL = 32 * 1024;

    private OwnEmployer own;
    private StaffTables tables;
    private ContributionLists lists;
    private ContributionDrawing drawing;
    private TableLimits limits;
    private BaseYears years;
    private StaffTableFitting fitting;
    private WorkDesk works;
    private AuditTrail audit;
    private Clock clock;

    protected StaffTableKeeping() {}

    @Inject
    public StaffTableKeeping(
            OwnEmployer own,
            StaffTables tables,
            ContributionLists lists,
            ContributionDrawing drawing,
            TableLimits limits,
            BaseYears years,
            StaffTableFitting fitting,
            WorkDesk works,
            AuditTrail audit,
            Clock clock) {
        this.own = own;
        this.tables = tables;
        this.lists = lists;
        this.drawing = drawing;
        this.limits = limits;
        this.years = years;
        this.fitting = fitting;
        this.works = works;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A table that was handed in.
     *
     * @param known whether the same bytes were before
     * @param hold for the caller to read it at once; empty when it is known, or large enough to be left to others
     */
    public record Kept(long id, boolean known, Optional<Hold> hold) {}

    /**
     * Keeps a table to be read, or finds the one with the same bytes; the accounts are not touched. One that was read and cannot be taken over
     * any more is read anew.
     *
     * @throws BusinessException {@code CONTRIBUTION-047} a list of the employer is being posted; {@code 048}, {@code 049} see {@link
     *     TableLimits}
     */
    public Kept receive(String employerAccount, TableFile file, byte[] content, Actor clerk) {
        lockIfFree(employerAccount, clerk);
        Optional<StaffTable> known = tables.same(employerAccount, file.kind(), file.sha256());
        boolean outdated = known.filter(fitting::isOutdated).isPresent();
        if (known.isPresent() && !outdated) {
            return new Kept(known.get().id(), true, Optional.empty());
        }
        limits.requireRoom(employerAccount);
        if (outdated) {
            known.get().supersede();
            record(known.get(), AuditEventType.STAFF_TABLE_CALLED_OFF, clerk);
        }
        StaffTable table = new StaffTable(employerAccount, file, LocalDateTime.now(clock));
        record(table, AuditEventType.STAFF_TABLE_RECEIVED, clerk);
        tables.add(table, content);
        if (content.length <= SMALL) {
            Hold hold = works.askHere(WorkKind.STAFF_TABLE, table.id(), employerAccount, clerk);
            return new Kept(table.id(), false, Optional.of(hold));
        }
        works.ask(WorkKind.STAFF_TABLE, table.id(), employerAccount, clerk);
        return new Kept(table.id(), false, Optional.empty());
    }

    // Nobody waits for a posting of a hundred thousand lines: it may take longer than a database lets anybody wait.
    private void lockIfFree(String employerAccount, Actor clerk) {
        own.require(clerk, employerAccount);
        if (!lists.lockIfFree(employerAccount)) {
            throw new BusinessException("CONTRIBUTION-047");
        }
    }

    /** Keeps what was read, and ends the work. */
    public void keep(Hold hold, List<StaffLine> lines) {
        works.done(hold);
        StaffTable table = lock(hold);
        int good = (int) lines.stream().filter(StaffLine::isGood).count();
        table.read(good, lines.size() - good);
        tables.keep(table, lines);
        tables.forgetContent(table.id());
        record(table, AuditEventType.STAFF_TABLE_READ, Actor.SYSTEM);
    }

    /** It cannot be read, for a reason that its clerk can mend. */
    public void failed(Hold hold, BusinessException why) {
        works.failed(hold, why);
        StaffTable table = lock(hold);
        drop(table);
        audit.record(
                table.audit(),
                table.auditStream(),
                AuditEventType.STAFF_TABLE_FAILED,
                Actor.SYSTEM,
                Facts.with("because", why.code()).build().plus(table.auditFacts()));
    }

    /** The clerk, or a colleague, does not want it read any more; refuses with {@code WORK-002} what was read by now. */
    public void callOff(long id, Actor clerk) {
        own.require(
                clerk,
                tables.find(id)
                        .map(StaffTable::employerAccount)
                        .orElseThrow(() -> new BusinessException("CONTRIBUTION-404")));
        // The work before the table, as its reader does: neither waits for the other in a circle.
        works.callOff(WorkKind.STAFF_TABLE, id);
        StaffTable table = tables.lock(id).orElseThrow();
        drop(table);
        record(table, AuditEventType.STAFF_TABLE_CALLED_OFF, clerk);
    }

    private void drop(StaffTable table) {
        table.drop();
        tables.forgetContent(table.id());
    }

    private StaffTable lock(Hold hold) {
        return tables.lock(hold.subject()).orElseThrow();
    }

    /** Takes the good lines over: bases at once, back payments as a list that waits to be confirmed. */
    public void apply(long id, Actor clerk) {
        StaffTable table = lock(id, clerk);
        LocalDateTime now = LocalDateTime.now(clock);
        if (table.kind() == TableKind.BASES) {
            table.apply(null, now);
            requireNoLivingList(table);
            fitting.require(table);
            years.hold(table);
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
        fitting.require(table);
        ContributionMonth month = table.month().orElseThrow();
        MonthOrder.requirePaying(employer, CreditKind.BACK_PAYMENT);
        drawing.requireToBeMadeUp(employer, month);
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
        lockIfFree(employer, clerk);
        return tables.lock(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
    }

    private void record(StaffTable table, AuditEventType type, Actor by) {
        audit.record(table.audit(), table.auditStream(), type, by, table.auditFacts());
    }
}
