package hall.policy.domain;

import java.util.List;

/** Port: the published parameters. */
public interface PolicyParameters {

    /** The highest id: what is published gets a row with a new one. */
    long version();

    /** All that were ever published. */
    List<PolicyParameter> all();
}
