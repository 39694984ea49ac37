package hall.finance.service.close;

import hall.audit.domain.AuditEventType;
import hall.audit.domain.AuditHead;
import hall.audit.service.AuditTrail;
import hall.finance.domain.close.FinanceDay;
import hall.finance.domain.close.ReconciliationItem;
import hall.shared.Actor;
import hall.shared.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the audit is to keep of a day, held back until everything that takes long is done: between a record and its commit the sealer of the
 * audit counts on thirty seconds at most, and a day may be compared and closed for longer. Facts are those of the moment they were noted.
 */
final class DayNotes {

    private record Note(Supplier<AuditHead> head, String stream, AuditEventType type, Facts facts) {}

    private final List<Note> notes = new ArrayList<>();

    void note(FinanceDay day, AuditEventType type) {
        notes.add(new Note(day::audit, day.auditStream(), type, day.auditFacts()));
    }

    void note(ReconciliationItem item, AuditEventType type) {
        notes.add(new Note(item::audit, item.auditStream(), type, item.auditFacts()));
    }

    /** The last thing a transaction does. */
    void record(AuditTrail audit, Actor by) {
        notes.forEach(n -> audit.record(n.head().get(), n.stream(), n.type(), by, n.facts()));
        notes.clear();
    }
}
