package hall.audit.domain;

import java.util.List;
import java.util.Optional;

/** Port: the global chain, in the caller's transaction. */
public interface AuditSeals {

    Optional<AuditSeal> last();

    /** Whether there is a row that is not sealed, with an id before {@code beforeId}. */
    boolean isAnythingOpen(long beforeId);

    /** Rows after {@code afterId} and before {@code beforeId}, in order of id. */
    List<AuditRecord> rows(long afterId, long beforeId, int limit);

    void add(AuditSeal seal);
}
