package hall.fund.service.staff;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.employer.EmployerClerks;
import hall.fund.domain.staff.BaseHistories;
import hall.fund.domain.staff.BaseHistory;
import hall.fund.domain.staff.BaseYear;
import hall.fund.domain.staff.StaffTable;
import hall.fund.service.contribution.ContributionDrawing;
import hall.policy.service.PolicyInForce;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** When and how often an employer may give its staff new bases. */
@ApplicationScoped
public class BaseYears {

    private EmployerClerks employers;
    private ContributionDrawing drawing;
    private BaseHistories histories;
    private PolicyInForce policy;
    private Clock clock;

    protected BaseYears() {}

    @Inject
    public BaseYears(
            EmployerClerks employers,
            ContributionDrawing drawing,
            BaseHistories histories,
            PolicyInForce policy,
            Clock clock) {
        this.employers = employers;
        this.drawing = drawing;
        this.histories = histories;
        this.policy = policy;
        this.clock = clock;
    }

    /** The year that the employer's next list lies in. */
    public BaseYear of(String employerAccount) {
        return of(employers.employer(employerAccount).orElseThrow());
    }

    private BaseYear of(EmployerAccount employer) {
        return BaseYear.of(drawing.order(employer).next(), policy.on(LocalDate.now(clock), BaseYear.NAMES));
    }

    /** Of everybody whom the employer paid for in the year. */
    Map<String, BaseHistory> histories(String employerAccount, BaseYear year) {
        return histories.of(employerAccount, year);
    }

    BaseHistory history(String employerAccount, BaseYear year, AccountNumber account) {
        return histories.of(employerAccount, year, account.value());
    }

    /**
     * Refuses another base for one of the staff.
     *
     * @throws BusinessException {@code CONTRIBUTION-071} it was changed as often as may be (argument: the base year); {@code
     *     CONTRIBUTION-072} it is not the time of the year (argument: the months)
     */
    void requireAllowed(EmployerAccount employer, PersonalAccount account) {
        BaseYear year = of(employer);
        year.refuses(history(employer.accountNumber(), year, account.number())).ifPresent(problem -> {
            String code = problem.equals("G12") ? "CONTRIBUTION-071" : "CONTRIBUTION-072";
            throw new BusinessException(code, year.detail(problem));
        });
    }

    /**
     * A table of bases begins to hold with the employer's next list, if since it was read nothing happened that stands against it.
     *
     * @throws BusinessException {@code CONTRIBUTION-070} for some persons it may not hold any more (argument: how many)
     */
    void hold(StaffTable table) {
        int refused = refused(table);
        if (refused > 0) {
            throw new BusinessException("CONTRIBUTION-070", refused);
        }
        table.holdFrom(of(table.employerAccount()).holdsFrom());
    }

    /** For how many persons a table of bases may not hold any more. */
    int refused(StaffTable table) {
        return histories.refused(table, of(table.employerAccount()));
    }
}
