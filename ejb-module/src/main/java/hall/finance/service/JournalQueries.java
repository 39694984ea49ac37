package hall.finance.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.finance.domain.journal.EntryAct;
import hall.finance.domain.journal.ExportRow;
import hall.finance.domain.journal.Journal;
import hall.finance.domain.journal.JournalEntry;
import hall.finance.domain.journal.JournalExport;
import hall.finance.domain.journal.JournalTransfer;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Every entry of the ledger for whoever audits it: paged, opened one by one, taken away. Nothing here changes the books. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.FINANCE})
public class JournalQueries {

    private static final long NONE = 0;

    @Resource
    private EJBContext context;

    @Inject
    private Journal journal;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * An entry with all about it.
     *
     * @param transfers 200 at most, from the line asked for on
     * @param acts who did what so that it was written
     */
    public record EntryView(JournalEntry entry, List<JournalTransfer> transfers, List<EntryAct> acts)
            implements Serializable {

        /** The line the next transfers come after, zero on the last page. */
        public int next() {
            return transfers.size() < Journal.TRANSFERS
                    ? 0
                    : transfers.get(transfers.size() - 1).line();
        }
    }

    /**
     * Fifty entries of the days in order, after the one of that id; refuses with {@code JOURNAL-002} when the days are the wrong way
     * round.
     *
     * @param after zero for the first
     */
    public List<JournalEntry> page(LocalDate from, LocalDate to, long after) {
        requireInOrder(from, to);
        return journal.page(from, to, after == NONE ? null : entry(after));
    }

    /** One entry; refuses with {@code JOURNAL-001} what is none. */
    public EntryView open(long id, int afterLine) {
        JournalEntry entry = entry(id);
        return new EntryView(entry, journal.transfers(id, afterLine), journal.acts(entry));
    }

    /**
     * Notes that the caller takes all entries of the days away, before the first is given.
     *
     * @param format {@code xlsx} or {@code csv}
     * @return how many entries there are
     * @throws BusinessException {@code JOURNAL-002} the days are the wrong way round
     */
    public long beginExport(LocalDate from, LocalDate to, String format) {
        requireInOrder(from, to);
        Actor by = Caller.actor(context);
        long entries = journal.count(from, to);
        JournalExport export = new JournalExport(from, to, format, entries, by.id(), LocalDateTime.now(clock));
        journal.add(export);
        audit.record(export.audit(), export.auditStream(), AuditEventType.JOURNAL_EXPORTED, by, export.auditFacts());
        return entries;
    }

    /** The next thousand transfers of the days; null for the first. */
    public List<ExportRow> rows(LocalDate from, LocalDate to, ExportRow after) {
        return journal.rows(from, to, after);
    }

    private JournalEntry entry(long id) {
        return journal.entry(id).orElseThrow(() -> new BusinessException("JOURNAL-001"));
    }

    private static void requireInOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new BusinessException("JOURNAL-002");
        }
    }
}
