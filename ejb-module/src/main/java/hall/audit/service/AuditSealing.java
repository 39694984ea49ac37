package hall.audit.service;

import hall.audit.domain.AuditRecord;
import hall.audit.domain.AuditSeal;
import hall.audit.domain.AuditSeals;
import hall.shared.Ids;
import hall.shared.Leases;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Seals audit rows in order of their ids. A row is sealed only when it is older than any transaction can last (30 s), so that
 * no row can still appear before one that is sealed. Three transactions may last longer ({@code jboss-ejb3.xml}: a list is posted, a day
 * is compared, a day is closed); they make their rows at their very end ({@code ContributionPosting}, {@code DayNotes}).
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AuditSealing {

    private static final long SETTLED_AFTER_MILLIS = 35_000;
    private static final int BATCH = 500;

    @Inject
    private Leases leases;

    @Inject
    private AuditSeals seals;

    @Inject
    private Clock clock;

    /**
     * Whether there is something to seal.
     *
     * <p>SUPPORTS: one reading, once a second; a transaction only when there is.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isDue() {
        return seals.isAnythingOpen(Ids.since(SETTLED_AFTER_MILLIS));
    }

    /** Seals a batch. Returns the new head, empty when there was nothing to seal or another server has the lease. */
    public Optional<AuditSeal> seal() {
        if (!leases.take("audit-sealer", Duration.ofSeconds(10))) {
            return Optional.empty();
        }
        Optional<AuditSeal> last = seals.last();
        long after = last.map(AuditSeal::auditId).orElse(0L);
        long sequence = last.map(AuditSeal::sequence).orElse(0L);
        String chain = last.map(AuditSeal::chainHash).orElse(AuditSeal.START);
        List<AuditRecord> rows = seals.rows(after, Ids.since(SETTLED_AFTER_MILLIS), BATCH);
        LocalDateTime now = LocalDateTime.now(clock);
        AuditSeal head = null;
        for (AuditRecord row : rows) {
            head = new AuditSeal(++sequence, row.id(), row.rowHash(), chain, now);
            chain = head.chainHash();
            seals.add(head);
        }
        return Optional.ofNullable(head);
    }
}
