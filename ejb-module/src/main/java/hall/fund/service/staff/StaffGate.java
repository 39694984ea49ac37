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

/** Whether a clerk may change the staff now: the employer locked, its next list not drawn yet. */
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
     * @param month the clerk means; it is that of the next list
     * @throws BusinessException {@code CONTRIBUTION-010}, {@code 011} the employer does not pay now; {@code 047} a list is being posted;
     *     {@code 110} another month is next; {@code 111} its list is drawn already
     */
    public EmployerAccount enter(String employerAccount, ContributionMonth month, StaffChange.Kind kind, Actor clerk) {
        EmployerAccount employer = lock(employerAccount, clerk);
        // Who leaves while contributions are put off is sealed, too, and a wrong base is mended; nobody comes.
        boolean comes = kind == StaffChange.Kind.ADD || kind == StaffChange.Kind.UNSEAL;
        MonthOrder.requirePaying(employer, comes ? CreditKind.REMITTANCE : CreditKind.BACK_PAYMENT);
        ContributionMonth next = drawing.order(employer).next();
        if (!next.equals(month)) {
            throw new BusinessException("CONTRIBUTION-110", next.display());
        }
        if (drawing.isDrawn(employer, month)) {
            throw new BusinessException("CONTRIBUTION-111", month.display());
        }
        return employer;
    }

    /**
     * The same to take a change back.
     *
     * @throws BusinessException {@code CONTRIBUTION-010}, {@code 011} somebody would come back to an employer that does not pay; {@code
     *     CONTRIBUTION-047} a list is being posted; {@code 118} a list was drawn or posted by it
     */
    public EmployerAccount enterAgain(StaffChange change, Actor clerk) {
        EmployerAccount employer = lock(change.employerAccount(), clerk);
        if (change.kind() == StaffChange.Kind.SEAL) {
            // It brings somebody back who pays: to an employer that is sealed or closed by now nobody comes back.
            MonthOrder.requirePaying(employer, CreditKind.BACK_PAYMENT);
        }
        // A list of the month stands, drawn or posted: it has the change in it.
        if (drawing.isDrawn(employer, change.month())) {
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
