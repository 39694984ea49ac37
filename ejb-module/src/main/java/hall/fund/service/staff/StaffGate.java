package hall.fund.service.staff;

import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.MonthOrder;
import hall.fund.domain.staff.StaffChange;
import hall.fund.service.contribution.ContributionDrawing;
import hall.fund.service.contribution.OwnEmployer;
import hall.shared.Actor;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether a clerk may change the staff now: the employer locked, the list that the change is for not drawn yet. */
@ApplicationScoped
public class StaffGate {

    private OwnEmployer own;
    private ContributionLists lists;
    private ContributionDrawing drawing;

    protected StaffGate() {}

    @Inject
    public StaffGate(OwnEmployer own, ContributionLists lists, ContributionDrawing drawing) {
        this.own = own;
        this.lists = lists;
        this.drawing = drawing;
    }

    /**
     * The employer, its row locked.
     *
     * @param month the clerk means: that of the next list; for who comes, {@link MonthOrder#begins}
     * @throws BusinessException {@code CONTRIBUTION-010} the employer is sealed or closed; {@code 047} a list is being posted; {@code 110} it is
     *     another month (argument); {@code 111} its list is drawn already
     */
    public EmployerAccount enter(String employerAccount, ContributionMonth month, StaffChange.Kind kind, Actor clerk) {
        EmployerAccount employer = lock(employerAccount, clerk);
        // Also while contributions are put off: who comes is to have an account within thirty days (Art. 15).
        MonthOrder.requirePaying(employer, CreditKind.BACK_PAYMENT);
        MonthOrder order = drawing.order(employer);
        ContributionMonth holdsFrom = kind.isComing() ? order.begins() : order.next();
        if (!holdsFrom.equals(month)) {
            throw new BusinessException("CONTRIBUTION-110", holdsFrom.display());
        }
        if (drawing.isDrawn(employer, month)) {
            throw new BusinessException("CONTRIBUTION-111", month.display());
        }
        return employer;
    }

    /**
     * The same to take a change back.
     *
     * @throws BusinessException {@code CONTRIBUTION-010} somebody would come back to an employer that does not pay; {@code
     *     CONTRIBUTION-047} a list is being posted; {@code 118} a list was drawn or posted by it
     */
    public EmployerAccount enterAgain(StaffChange change, Actor clerk) {
        EmployerAccount employer = lock(change.employerAccount(), clerk);
        if (change.kind() == StaffChange.Kind.SEAL) {
            // It brings somebody back who pays: to an employer that is sealed or closed by now nobody comes back.
            MonthOrder.requirePaying(employer, CreditKind.BACK_PAYMENT);
        }
        // Who came stands on the lists drawn since; of another change the list of its month tells.
        boolean used = change.isComing()
                ? lists.hasLine(employer.accountNumber(), change.account().value(), change.id())
                : drawing.isDrawn(employer, change.month());
        if (used) {
            throw new BusinessException("CONTRIBUTION-118");
        }
        return employer;
    }

    // Nobody waits for a posting of a hundred thousand lines, as with tables.
    private EmployerAccount lock(String employerAccount, Actor clerk) {
        own.require(clerk, employerAccount);
        if (!lists.lockIfFree(employerAccount)) {
            throw new BusinessException("CONTRIBUTION-047");
        }
        return own.lock(clerk, employerAccount);
    }
}
