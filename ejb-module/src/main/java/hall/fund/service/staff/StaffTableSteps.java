package hall.fund.service.staff;

import hall.fund.domain.staff.TableFile;
import hall.fund.service.contribution.ContributionService;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What a clerk does with tables, one transaction each. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class StaffTableSteps {

    @Resource
    private EJBContext context;

    @Inject
    private StaffTableKeeping keeping;

    /** Keeps a table to be read; refuses with {@code CONTRIBUTION-404} whoever is not the employer's clerk. */
    public StaffTableKeeping.Kept receive(String employerAccount, TableFile file, byte[] content) {
        return keeping.receive(employerAccount, file, content, Caller.actor(context));
    }

    /** Calls the reading off; refuses with {@code WORK-002} a table that was read by now. */
    public void callOff(long table) {
        keeping.callOff(table, Caller.actor(context));
    }

    /**
     * Takes the good lines over.
     *
     * @throws BusinessException {@code CONTRIBUTION-042} it was already; {@code 043} accounts changed since (how many); {@code 044} no good
     *     line; {@code 045} a list of the month is drawn already; {@code 047} a list is being posted; {@code 070} bases that were changed or paid by meanwhile (how many); for back payments those of {@link
     *     ContributionService#draw}
     */
    public void apply(long table) {
        keeping.apply(table, Caller.actor(context));
    }

    /**
     * Takes them back; refuses with {@code CONTRIBUTION-042}, {@code 043}, {@code 046} once a list was drawn or posted by them, and with
     * {@code 047} while one is being posted.
     */
    public void undo(long table) {
        keeping.undo(table, Caller.actor(context));
    }
}
