package hall.fund.service.contribution;

import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.contribution.Arrears;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.MonthOrder;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
     * @throws BusinessException {@code FUND-114} months that were put off are not made up (arguments: the first, how many); {@code FUND-115} it
     *     is not paid up to the month before the one in which the last of its staff left (arguments: the first unpaid month, that month)
     */
    void requireNone(EmployerAccount employer) {
        List<ContributionMonth> owed = owed(employer);
        if (!owed.isEmpty()) {
            throw new BusinessException("FUND-114", owed.get(0).display(), owed.size());
        }
        arrears.lastDeparture(employer.accountNumber()).ifPresent(last -> requirePaidUp(employer, last));
    }

    private void requirePaidUp(EmployerAccount employer, Arrears.Departure last) {
        MonthOrder order = drawing.order(employer);
        // Before its first list here the staff's accounts say it; when they do not, nothing was paid since it
        // registered.
        Optional<ContributionMonth> paidTo = order.paidTo()
                .or(last::paidTo)
                .or(() -> Optional.of(
                        ContributionMonth.of(employer.registeredOn()).plus(-1)));
        ContributionMonth unpaid = new MonthOrder(paidTo, order.today(), order.deferred()).next();
        ContributionMonth left = ContributionMonth.of(last.on());
        if (left.isAfter(unpaid)) {
            throw new BusinessException(
                    "FUND-115", unpaid.display(), left.plus(-1).display());
        }
    }
}
