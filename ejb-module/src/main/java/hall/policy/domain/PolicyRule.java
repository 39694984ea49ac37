package hall.policy.domain;

import hall.shared.BusinessException;
import hall.shared.Facts;
import java.util.Set;

/** What the values of one day must keep together; each area brings its own rules about the parameters it reads. */
public interface PolicyRule {

    /** The parameters it looks at. */
    Set<String> names();

    /**
     * Refuses values that could not be used.
     *
     * @param values of one day, all of {@link #names()}
     * @throws BusinessException in words for who proposes or publishes
     */
    void require(Facts values);
}
