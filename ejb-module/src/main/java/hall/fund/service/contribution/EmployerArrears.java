package hall.fund.service.contribution;

import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.contribution.Arrears;
import hall.fund.domain.contribution.ContributionMonth;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What an employer still has to pay: months that were put off (Regulation Art. 20), and months up to those in which its staff left. */
@ApplicationScoped
public class EmployerArrears {

    private Arrears arrears;
    private ContributionDrawing drawing;
    private Clock clock;

    protected EmployerArrears() {}

    @Inject
    public EmployerArrears(Arrears arrears, ContributionDrawing drawing, Clock clock) {
        this.arrears = arrears;
        this.drawing = drawing;
        this.clock = clock;
    }

    /** Months that were put off, are over, and are not made up for everybody, in order. */
    public List<ContributionMonth> owed(EmployerAccount employer) {
        return arrears.owed(
                employer.accountNumber(),
                ContributionMonth.of(LocalDate.now(clock)).plus(-1));
    }

    /**
     * Refuses an employer that has not paid for everything.
     *
     * @throws BusinessException {@code FUND-114} months that were put off are not made up (arguments: the first, how many); {@code FUND-115} months
     *     are unpaid for staff who left after them (arguments: the first, the last)
     */
    public void requireNone(EmployerAccount employer) {
        List<ContributionMonth> owed = owed(employer);
        if (!owed.isEmpty()) {
            throw new BusinessException("FUND-114", owed.get(0).display(), owed.size());
        }
        List<ContributionMonth> behind = drawing.behind(employer);
        if (!behind.isEmpty()) {
            throw new BusinessException(
                    "FUND-115",
                    behind.get(0).display(),
                    behind.get(behind.size() - 1).display());
        }
    }
}
