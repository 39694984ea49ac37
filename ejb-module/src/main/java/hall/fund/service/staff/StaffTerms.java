package hall.fund.service.staff;

import hall.fund.domain.account.ContributionTerms;
import hall.fund.domain.account.EmployerRates;
import hall.fund.domain.contribution.ContributionBase;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.MonthlyContribution;
import hall.policy.service.PolicyInForce;
import hall.shared.BusinessException;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** On what one person's contributions are reckoned from today: the base within its bounds, the employer's rates. */
@ApplicationScoped
public class StaffTerms {

    private PolicyInForce policy;
    private Clock clock;

    protected StaffTerms() {}

    @Inject
    public StaffTerms(PolicyInForce policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * By a wage, which is moved to the bounds of today.
     *
     * @throws BusinessException {@code CONTRIBUTION-121} no wage
     */
    public ContributionTerms of(Money wage, EmployerRates rates) {
        if (!wage.isPositive()) {
            throw new BusinessException("CONTRIBUTION-121");
        }
        ContributionPolicy today = today();
        Money base = ContributionBase.of(wage, today).amount();
        MonthlyContribution monthly =
                MonthlyContribution.of(base, rates.personRate(), rates.employerRate(), today.rounding());
        return new ContributionTerms(
                base, rates.personRate(), rates.employerRate(), monthly.personPart(), monthly.employerPart());
    }

    /** The bounds of today. */
    public ContributionPolicy today() {
        return ContributionPolicy.of(policy.on(LocalDate.now(clock), ContributionPolicy.NAMES));
    }
}
