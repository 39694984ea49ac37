package hall.fund.service.contribution;

import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.Deferrals;
import hall.fund.domain.contribution.DeferredMonths;
import hall.fund.domain.contribution.EmployerDeferral;
import hall.fund.domain.employer.EmployerClerks;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What two finance officers do when the committee lets an employer put contributions off (缓缴, Regulation Art. 20). */
@Stateless
@RolesAllowed(Role.FINANCE)
public class DeferralService {

    @Resource
    private EJBContext context;

    @Inject
    private Deferrals deferrals;

    @Inject
    private EmployerClerks employers;

    @Inject
    private ContributionDrawing drawing;

    @Inject
    private EmployerArrears arrears;

    @Inject
    private DeferralKeeping keeping;

    /** A deferral as people read it. */
    public record Line(
            long id,
            DeferredMonths months,
            String document,
            LocalDate decidedOn,
            EmployerDeferral.State state,
            String enteredBy)
            implements Serializable {}

    /**
     * An employer with what it put off.
     *
     * @param next the month a deferral has to begin with
     * @param owed months that are still to be made up
     */
    public record Sheet(
            String account,
            String name,
            String state,
            ContributionMonth next,
            List<ContributionMonth> owed,
            List<Line> deferrals)
            implements Serializable {}

    /**
     * An employer by its account number (DWZH) or its unified social credit code.
     *
     * @throws BusinessException {@code CONTRIBUTION-031} none
     */
    public Sheet employer(String number) {
        EmployerAccount employer = employers
                .accountOf(number)
                .flatMap(employers::employer)
                .orElseThrow(() -> new BusinessException("CONTRIBUTION-031"));
        return new Sheet(
                employer.accountNumber(),
                employer.name(),
                employer.state().name(),
                drawing.order(employer).next(),
                arrears.owed(employer),
                deferrals.of(employer.accountNumber()).stream()
                        .map(d -> new Line(d.id(), d.months(), d.document(), d.decidedOn(), d.state(), d.enteredBy()))
                        .toList());
    }

    /**
     * Enters a decision; nothing changes until a second officer confirms.
     *
     * @param months that the decision puts off
     * @param document number of the committee's decision
     * @throws BusinessException {@code CONTRIBUTION-010} the employer is not normal; {@code 064} no document; {@code 065} decided in the future; {@code
     *     066} one waits to be confirmed; {@code 067} too many months; {@code 069} the first is not the employer's next unpaid one
     */
    public long enter(String employerAccount, DeferredMonths months, String document, LocalDate decidedOn) {
        return keeping.enter(employerAccount, months, document, decidedOn, Caller.actor(context));
    }

    /**
     * Confirms what another officer entered.
     *
     * @throws BusinessException {@code CONTRIBUTION-010} the employer is not normal; {@code 061} decided already; {@code 062} the same officer;
     *     {@code 068} its first month is paid or its list drawn meanwhile
     */
    public void confirm(long deferral) {
        keeping.confirm(deferral, Caller.actor(context));
    }

    /** Takes back what nobody has confirmed; refuses with {@code CONTRIBUTION-061} what is decided. */
    public void cancel(long deferral) {
        keeping.cancel(deferral, Caller.actor(context));
    }

    /** Ends one in force before its time; refuses with {@code CONTRIBUTION-061} any other. */
    public void end(long deferral) {
        keeping.end(deferral, Caller.actor(context));
    }
}
