package hall.casefile.persistence;

import hall.casefile.domain.CaseListing;
import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.TaskExport;
import hall.casefile.domain.TaskFilter;
import hall.casefile.domain.TaskLists;
import hall.casefile.domain.TaskOrder;
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
            + " and c.flow.stage.due >= :from and c.flow.stage.due <= :until";
    private static final String DUE = " and (c.flow.stage.due > :day or (c.flow.stage.due = :day and c.id > :id))"
            + " order by c.flow.stage.due, c.id";
    private static final String DUE_DESC = " and (c.flow.stage.due < :day or (c.flow.stage.due = :day and c.id < :id))"
            + " order by c.flow.stage.due desc, c.id desc";
    /** By the column that only the queues' own index has: the one of all lodgings would be walked through every closed case. */
    private static final String LODGED = " and c.terms.queuedAt >= :at and (c.terms.queuedAt > :at or c.id > :id)"
            + " order by c.terms.queuedAt, c.id";

    private static final String LODGED_DESC = " and c.terms.queuedAt <= :at and (c.terms.queuedAt < :at or c.id < :id)"
            + " order by c.terms.queuedAt desc, c.id desc";

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
    public void add(TaskExport export) {
        entities.persist(export);
    }

    @Override
    public List<CaseListing> page(Range range, TaskFilter filter, TaskOrder order, Key after, int limit) {
        TypedQuery<CaseListing> query =
                range.takenBy() == null ? all(order) : taken(order).setParameter("officer", range.takenBy());
        LocalDate day = after.at().toLocalDate();
        boolean afterDay = order == TaskOrder.DUE && day.isAfter(range.from());
        boolean beforeDay = order == TaskOrder.DUE_DESC && day.isBefore(range.until());
        query.setParameter("status", range.status())
                .setParameter("branch", range.branch())
                .setParameter("from", afterDay ? day : range.from())
                .setParameter("until", beforeDay ? day : range.until())
                .setParameter("id", after.id())
                .setMaxResults(limit);
        if (order.isByDue()) {
            query.setParameter("day", day);
        } else {
            query.setParameter("at", after.at());
        }
        return filtered(query, filter).getResultList();
    }

    private TypedQuery<CaseListing> all(TaskOrder order) {
        return switch (order) {
            case DUE -> entities.createQuery(PAGE + FILTER + DUE, CaseListing.class);
            case DUE_DESC -> entities.createQuery(PAGE + FILTER + DUE_DESC, CaseListing.class);
            case LODGED -> entities.createQuery(PAGE + FILTER + LODGED, CaseListing.class);
            case LODGED_DESC -> entities.createQuery(PAGE + FILTER + LODGED_DESC, CaseListing.class);
        };
    }

    // One officer has taken few: they are sorted when their own index has not the order.
    private TypedQuery<CaseListing> taken(TaskOrder order) {
        return switch (order) {
            case DUE -> entities.createQuery(PAGE + TAKEN + FILTER + DUE, CaseListing.class);
            case DUE_DESC -> entities.createQuery(PAGE + TAKEN + FILTER + DUE_DESC, CaseListing.class);
            case LODGED -> entities.createQuery(PAGE + TAKEN + FILTER + LODGED, CaseListing.class);
            case LODGED_DESC -> entities.createQuery(PAGE + TAKEN + FILTER + LODGED_DESC, CaseListing.class);
        };
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
