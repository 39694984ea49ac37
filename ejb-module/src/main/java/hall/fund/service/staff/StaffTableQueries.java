package hall.fund.service.staff;

import hall.fund.domain.staff.Member;
import hall.fund.domain.staff.Staff;
import hall.fund.domain.staff.StaffLine;
import hall.fund.domain.staff.StaffTable;
import hall.fund.domain.staff.StaffTables;
import hall.fund.domain.staff.TableKind;
import hall.fund.domain.staff.TableSheet;
import hall.fund.service.contribution.OwnEmployer;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What a clerk sees of the tables handed in for the employer. Another employer's is {@code CONTRIBUTION-404}. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class StaffTableQueries {

    private static final int TABLES = 10;

    /** Lines at once, at most. */
    public static final int LINES = 1000;

    @Resource
    private EJBContext context;

    @Inject
    private OwnEmployer own;

    @Inject
    private StaffTables tables;

    @Inject
    private Staff staff;

    /** One table. */
    public TableSheet table(long id) {
        return TableSheet.of(ofMine(id));
    }

    /** The latest ones of an employer, newest first. */
    public List<TableSheet> tables(String employerAccount) {
        own.require(Caller.actor(context), employerAccount);
        return tables.latest(employerAccount, TABLES).stream()
                .map(TableSheet::of)
                .toList();
    }

    /**
     * Lines after a row of the file, in order.
     *
     * @param limit 1,000 at most
     */
    public List<StaffLine> lines(long id, int row, int limit, boolean badOnly) {
        return tables.lines(ofMine(id).id(), row, Math.max(1, Math.min(limit, LINES)), badOnly);
    }

    /**
     * The staff for the table to fill in: those after an account, 1,000 at most. New bases are for who pays, back payments also for who is
     * sealed.
     */
    public List<Member> staff(String employerAccount, TableKind kind, String account) {
        own.require(Caller.actor(context), employerAccount);
        return kind == TableKind.BASES
                ? tables.paying(employerAccount, account, LINES)
                : staff.all(employerAccount, account, LINES);
    }

    private StaffTable ofMine(long id) {
        StaffTable table = tables.find(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
        own.require(Caller.actor(context), table.employerAccount());
        return table;
    }
}
