package hall.fund.service.staff;

import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.MonthlyContribution;
import hall.fund.domain.staff.BaseHistory;
import hall.fund.domain.staff.BaseYear;
import hall.fund.domain.staff.Member;
import hall.fund.domain.staff.StaffLine;
import hall.fund.domain.staff.StaffTable;
import hall.fund.domain.staff.StaffTables;
import hall.fund.domain.staff.TableFile;
import hall.fund.domain.staff.TableKind;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.work.domain.Hold;
import hall.work.service.WorkLost;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The transactions around the reading of a clerk's table; {@link StaffTableWork} reads between them with none open. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class StaffTableReads {

    @Inject
    private StaffTables tables;

    @Inject
    private StaffTableKeeping keeping;

    @Inject
    private BaseYears years;

    /**
     * What is to be read.
     *
     * @param employer DWZH
     */
    public record Upload(String employer, TableFile file, byte[] content) {}

    /**
     * How new bases are judged.
     *
     * @param histories by account number; who has none was not paid for in the year
     */
    public record Bases(BaseYear year, Map<String, BaseHistory> histories) {}

    /** What was handed in; {@link WorkLost} when it is wanted no more. */
    public Upload upload(Hold hold) {
        StaffTable table = tables.find(hold.subject()).orElseThrow();
        byte[] content = tables.content(table.id()).orElseThrow(() -> new WorkLost(hold));
        return new Upload(table.employerAccount(), table.file(), content);
    }

    /** The employer's accounts by account or identity number, for back payments also those of its former staff; none of another's. */
    public List<Member> members(String employerAccount, TableKind kind, Set<String> numbers) {
        return tables.members(employerAccount, kind, numbers);
    }

    /** What an employer paid for a month, or has on a list, by account. */
    public Map<String, MonthlyContribution> paid(String employerAccount, ContributionMonth month) {
        return tables.paid(employerAccount, month);
    }

    /** The base year that new bases would hold in, with what became of bases in it. */
    public Bases bases(String employerAccount) {
        BaseYear year = years.of(employerAccount);
        return new Bases(year, years.histories(employerAccount, year));
    }

    /** Keeps the checked lines; the work is done. */
    public void keep(Hold hold, List<StaffLine> lines) {
        keeping.keep(hold, lines);
    }

    /** It cannot be read; the work has failed, and tells why. */
    public void failed(Hold hold, BusinessException why) {
        keeping.failed(hold, why);
    }
}
