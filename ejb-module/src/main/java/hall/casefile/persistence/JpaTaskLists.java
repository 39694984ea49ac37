package hall.casefile.persistence;

import hall.casefile.domain.CaseListing;
import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.TaskFilter;
import hall.casefile.domain.TaskLists;
import hall.shared.CaseNumber;
import hall.shared.ServiceItemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Queues by queries of constant parts; a search is literal, no pattern. */
@ApplicationScoped
public class JpaTaskLists implements TaskLists {

    private static final int NUMBER_LENGTH = 43;

    private static final String PAGE = JpaCaseLists.LINE
            + " where c.flow.status = :status and c.applicant.branch = :branch"
            + " and c.flow.stage.due >= :from and c.flow.stage.due <= :until"
            + " and (c.flow.stage.due > :due or (c.flow.stage.due = :due and c.id > :id))";
    private static final String ORDER = " order by c.flow.stage.due, c.id";

    /** Answered from the index alone as long as nothing but these columns is asked for. */
    private static final String WALK =
            "select c.flow.status, c.applicant.branch, c.flow.stage.due, count(c.id) from CaseFile c"
                    + " where c.flow.status in :statuses and c.applicant.branch in :branches";

    private static final String GROUP = " group by c.flow.status, c.applicant.branch, c.flow.stage.due";
    private static final String TAKEN = " and c.flow.stage.claimedBy = :officer";
    private static final String FILTER = " and (:item = '' or c.terms.itemCode = :item)"
            + " and (:text = '' or locate(:text, c.applicant.name) > 0"
            + " or (:tail <> '' and substring(c.caseNumber, :start) = :tail))";

    private static final String BESIDE =
            " n.case_number FROM case_file c JOIN case_file n ON n.status = c.status" + " AND n.branch = c.branch";

    /** The case itself is one row by its number, so that either side reads one line of the queue's index. */
    private static final String NEIGHBOURS = "(SELECT -1 side," + BESIDE
            + " AND (n.stage_due < c.stage_due OR (n.stage_due = c.stage_due AND n.id < c.id))"
            + " WHERE c.case_number = ?1 ORDER BY n.stage_due DESC, n.id DESC LIMIT 1) UNION ALL (SELECT 1," + BESIDE
            + " AND (n.stage_due > c.stage_due OR (n.stage_due = c.stage_due AND n.id > c.id))"
            + " WHERE c.case_number = ?1 ORDER BY n.stage_due, n.id LIMIT 1)";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public List<CaseListing> page(Range range, TaskFilter filter, Key after, int limit) {
        TypedQuery<CaseListing> query = range.takenBy() == null
                ? entities.createQuery(PAGE + FILTER + ORDER, CaseListing.class)
                : entities.createQuery(PAGE + TAKEN + FILTER + ORDER, CaseListing.class)
                        .setParameter("officer", range.takenBy());
        LocalDate from = range.from().isAfter(after.due()) ? range.from() : after.due();
        query.setParameter("status", range.status())
                .setParameter("branch", range.branch())
                .setParameter("from", from)
                .setParameter("until", range.until())
                .setParameter("due", after.due())
                .setParameter("id", after.id())
                .setMaxResults(limit);
        return filtered(query, filter).getResultList();
    }

    @Override
    public List<Tally> tallies(Set<CaseStatus> statuses, Set<String> branches, String takenBy, TaskFilter filter) {
        return walk(takenBy, filter)
                .setParameter("statuses", statuses)
                .setParameter("branches", branches)
                .getResultStream()
                .map(row -> new Tally((CaseStatus) row[0], (String) row[1], (LocalDate) row[2], (Long) row[3]))
                .toList();
    }

    private TypedQuery<Object[]> walk(String takenBy, TaskFilter filter) {
        if (takenBy != null) {
            return filtered(
                    entities.createQuery(WALK + TAKEN + FILTER + GROUP, Object[].class)
                            .setParameter("officer", takenBy),
                    filter);
        }
        return filter.item().isEmpty() && filter.text().isEmpty()
                ? entities.createQuery(WALK + GROUP, Object[].class)
                : filtered(entities.createQuery(WALK + FILTER + GROUP, Object[].class), filter);
    }

    @Override
    public Neighbours neighbours(CaseNumber caseNumber) {
        List<?> rows = entities.createNativeQuery(NEIGHBOURS)
                .setParameter(1, caseNumber.value())
                .getResultList();
        return new Neighbours(onSide(rows, -1), onSide(rows, 1));
    }

    private static Optional<String> onSide(List<?> rows, int side) {
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> ((Number) row[0]).intValue() == side)
                .map(row -> (String) row[1])
                .findFirst();
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, TaskFilter filter) {
        String tail = filter.numberTail().orElse("");
        return query.setParameter(
                        "item", filter.item().map(ServiceItemCode::value).orElse(""))
                .setParameter("text", filter.text())
                .setParameter("tail", tail)
                .setParameter("start", NUMBER_LENGTH + 1 - tail.length());
    }
}
