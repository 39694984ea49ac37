package hall.fund.service.contribution;

import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.EmployerRates;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.ListBounds;
import hall.fund.domain.contribution.ListState;
import hall.fund.domain.contribution.OutOfBounds;
import hall.policy.service.PolicyInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What is paid beside what the policy of the month allows: bases and rates stay as they were fixed when wages and policy move on. */
@ApplicationScoped
public class ContributionBounds {

    private ListBounds bounds;
    private PolicyInForce policy;

    protected ContributionBounds() {}

    @Inject
    public ContributionBounds(ListBounds bounds, PolicyInForce policy) {
        this.bounds = bounds;
        this.policy = policy;
    }

    /** Of a list that is still to be paid; empty when nothing of it lies outside, and for back payments, which have no base. */
    public Optional<OutOfBounds> of(ContributionList list) {
        boolean toPay = list.state() == ListState.DRAFT || list.state() == ListState.CONFIRMED;
        return toPay && list.kind() == CreditKind.REMITTANCE
                ? policy(list.month()).map(p -> bounds.outside(list, p)).filter(o -> !o.isNone())
                : Optional.empty();
    }

    /** The policy of a month when an employer's own rates, by which new staff pays, lie outside of it. */
    public Optional<ContributionPolicy> outside(EmployerRates rates, ContributionMonth month) {
        return policy(month)
                .filter(p ->
                        OutOfBounds.isOutside(rates.employerRate(), p) || OutOfBounds.isOutside(rates.personRate(), p));
    }

    private Optional<ContributionPolicy> policy(ContributionMonth month) {
        return policy.find(month.value().atEndOfMonth(), ContributionPolicy.NAMES)
                .map(ContributionPolicy::of);
    }
}
