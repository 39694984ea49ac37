package hall.fund.domain.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Port: the published parameters. */
public interface PolicyParameters {

    /** Those of the names that are valid on the day, in one read. */
    List<PolicyParameter> validOn(LocalDate day, Collection<String> names);
}
