package hall.policy.domain;

import java.util.List;
import java.util.Optional;

/** Port: what is proposed, and how it becomes a published value. */
public interface PolicyProposals {

    void add(PolicyProposal proposal);

    void publish(PolicyParameter value);

    /** The proposal, locked. */
    Optional<PolicyProposal> lock(long id);

    /** Locks all that are to be decided, so that nobody else publishes until the transaction ends. */
    void lockOpen();

    /** All of a parameter, newest first. */
    List<PolicyProposal> of(String name);

    /** What is to be decided, oldest first. */
    List<PolicyProposal> open();
}
