package hall.fund.service.contribution;

import hall.fund.domain.contribution.Member;
import hall.fund.domain.contribution.StaffLine;
import hall.fund.domain.contribution.StaffTable;
import hall.fund.domain.contribution.StaffTables;
import hall.fund.domain.contribution.TableFile;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The transactions around the reading of a clerk's table; {@link StaffTableService} reads between them with none open. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class StaffTableSteps {

    @Resource
    private EJBContext context;

    @Inject
    private OwnEmployer own;

    @Inject
    private StaffTables tables;

    @Inject
    private StaffTableKeeping keeping;

    /** A table of the same bytes that stands already; refuses with {@code CONTRIBUTION-404} whoever is not the employer's clerk. */
    public Optional<Long> known(String employerAccount, TableFile file) {
        own.require(Caller.actor(context), employerAccount);
        return tables.same(employerAccount, file.kind(), file.sha256()).map(StaffTable::id);
    }

    /** The employer's accounts by account or identity number; none of another's. */
    public List<Member> members(String employerAccount, Set<String> numbers) {
        own.require(Caller.actor(context), employerAccount);
        return tables.members(employerAccount, numbers);
    }

    /** Keeps the checked table; gives its id. */
    public long keep(String employerAccount, TableFile file, List<StaffLine> lines) {
        return keeping.keep(employerAccount, file, lines, Caller.actor(context));
    }

    /**
     * Takes the good lines over.
     *
     * @throws BusinessException {@code CONTRIBUTION-042} it was already; {@code 043} accounts changed since (how many); {@code 044} no good
     *     line; {@code 045} a list of the month is drawn already; for back payments those of {@link ContributionService#draw}
     */
    public void apply(long table) {
        keeping.apply(table, Caller.actor(context));
    }

    /** Takes them back; refuses with {@code CONTRIBUTION-042}, {@code 043}, {@code 046} once a list was drawn or posted by them. */
    public void undo(long table) {
        keeping.undo(table, Caller.actor(context));
    }
}
