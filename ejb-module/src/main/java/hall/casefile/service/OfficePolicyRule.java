package hall.casefile.service;

import hall.policy.domain.PolicyRule;
import hall.shared.BusinessException;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The office's hours follow each other within a day; limits in hours run only in them, and a limit must end some day. */
@ApplicationScoped
public class OfficePolicyRule implements PolicyRule {

    private static final int LAST_MINUTE = 1439;

    @Override
    public Set<String> names() {
        return Set.copyOf(OfficeTime.OFFICE);
    }

    /** Refuses with {@code POLICY-014} hours that overlap, end before they begin, or leave no minute of a day. */
    @Override
    public void require(Facts values) {
        List<Integer> minutes = OfficeTime.OFFICE.stream().map(values::integer).toList();
        boolean inOrder = minutes.get(0) <= minutes.get(1)
                && minutes.get(1) <= minutes.get(2)
                && minutes.get(2) <= minutes.get(3)
                && minutes.get(3) <= LAST_MINUTE;
        int open = minutes.get(1) - minutes.get(0) + minutes.get(3) - minutes.get(2);
        if (!inOrder || open <= 0) {
            throw new BusinessException("POLICY-014");
        }
    }
}
