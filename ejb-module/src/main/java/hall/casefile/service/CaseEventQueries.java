package hall.casefile.service;

import hall.casefile.domain.AmendmentItem;
import hall.casefile.domain.CaseEvent;
import hall.casefile.domain.CaseEventPage;
import hall.casefile.domain.CaseEvents;
import hall.casefile.domain.Decision;
import hall.shared.BusinessException;
import hall.shared.Ids;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The progress of all cases as a stream of events, at least once each.
 *
 * <p>An id is given when a record is made, but the record is seen only after its transaction's commit: a later id may be seen
 * first. So the cursor never passes the last minute, longer than a transaction may run: what is fresh is given at once and
 * comes again with the next page until it has settled.
 */
@Stateless
@RolesAllowed(Role.PARTNER)
public class CaseEventQueries {

    private static final int MOST = 500;
    private static final long UNSETTLED_MILLIS = 60_000;
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    @Inject
    private CaseEvents events;

    /**
     * A page of events.
     *
     * @param since by the hall's clock, when the event happened
     * @param cursor of the page before; without one from the beginning, or from {@code since}
     * @param max 1 to 500
     * @throws BusinessException {@code EXC-003} for another number, {@code EXC-004} for a cursor that is none
     */
    public CaseEventPage page(Optional<LocalDateTime> since, Optional<String> cursor, int max) {
        if (max < 1 || max > MOST) {
            throw new BusinessException("EXC-003", MOST);
        }
        long settled = Ids.since(UNSETTLED_MILLIS) - 1;
        long after = cursor.isPresent() ? EventCursor.read(cursor.get()) : beginning(since, settled);
        List<CaseEvent> found = events.after(after, since.orElse(ALWAYS), max + 1);
        boolean hasMore = found.size() > max;
        List<CaseEvent> page = hasMore ? found.subList(0, max) : found;
        long last = page.isEmpty() ? after : page.get(page.size() - 1).id();
        return new CaseEventPage(
                withNotices(
                        page.stream().filter(event -> event.kind().isPresent()).toList()),
                EventCursor.of(Math.max(after, Math.min(last, settled))),
                hasMore && last <= settled);
    }

    private List<CaseEvent> withNotices(List<CaseEvent> page) {
        List<String> asking = page.stream()
                .filter(event -> event.decision() == Decision.AMENDMENT_ASKED)
                .map(CaseEvent::caseNumber)
                .toList();
        if (asking.isEmpty()) {
            return page;
        }
        Map<String, List<AmendmentItem>> asked = events.asked(asking);
        return page.stream()
                .map(event -> event.decision() == Decision.AMENDMENT_ASKED
                        ? event.asking(asked.getOrDefault(event.caseNumber(), List.of()))
                        : event)
                .toList();
    }

    // Records of one instant may have got their ids a little earlier or later than it.
    private long beginning(Optional<LocalDateTime> since, long settled) {
        return since.map(instant -> events.first(instant).orElse(settled))
                .map(id -> Math.max(0, id - slack()))
                .orElse(0L);
    }

    private static long slack() {
        return Ids.since(0) - Ids.since(UNSETTLED_MILLIS);
    }
}
