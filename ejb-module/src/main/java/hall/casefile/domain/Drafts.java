package hall.casefile.domain;

import hall.shared.ServiceItemCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Port: the drafts, in the caller's transaction. */
public interface Drafts {

    Optional<Draft> find(long personId, ServiceItemCode item);

    /** The person's draft of the item, if there is still one, locked until the transaction ends. */
    Optional<Draft> lockedIfThere(long personId, ServiceItemCode item);

    /** The person's drafts, the latest saved first; at most one per item. */
    List<Draft> of(long personId);

    /** The person's draft of the item, made when there is none, locked until the transaction ends. */
    Draft locked(long personId, ServiceItemCode item, LocalDateTime now);

    void remove(long personId, ServiceItemCode item);

    /** Removes what nobody has saved since; returns how many. */
    int removeSavedBefore(LocalDateTime moment);
}
