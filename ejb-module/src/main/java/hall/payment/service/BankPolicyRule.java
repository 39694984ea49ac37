package hall.payment.service;

import hall.payment.domain.BankHours;
import hall.policy.domain.PolicyRule;
import hall.shared.BusinessException;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The bank opens before it closes. */
@ApplicationScoped
public class BankPolicyRule implements PolicyRule {

    @Override
    public Set<String> names() {
        return Set.of(BankTimes.OPENS, BankTimes.CLOSES);
    }

    /** Refuses with {@code POLICY-013} hours that do not fit together (both as minutes of the day). */
    @Override
    public void require(Facts values) {
        int opens = values.integer(BankTimes.OPENS);
        int closes = values.integer(BankTimes.CLOSES);
        if (!BankHours.makeSense(opens, closes)) {
            throw new BusinessException("POLICY-013", opens, closes);
        }
    }
}
