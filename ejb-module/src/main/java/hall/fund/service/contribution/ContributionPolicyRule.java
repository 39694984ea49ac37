package hall.fund.service.contribution;

import hall.fund.domain.contribution.ContributionPolicy;
import hall.policy.domain.PolicyRule;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What contributions are reckoned by must be a policy (Regulation Art. 16, 18). */
@ApplicationScoped
public class ContributionPolicyRule implements PolicyRule {

    @Override
    public Set<String> names() {
        return Set.copyOf(ContributionPolicy.NAMES);
    }

    @Override
    public void require(Facts values) {
        ContributionPolicy.require(values);
    }
}
