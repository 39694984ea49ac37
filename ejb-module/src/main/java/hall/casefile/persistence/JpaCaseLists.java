package hall.casefile.persistence;

import hall.casefile.domain.CaseFigures;
import hall.casefile.domain.CaseListing;
import hall.casefile.domain.CaseLists;
import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.DecisionBy;
import hall.casefile.domain.ItemFigures;
import hall.shared.CaseNumber;
import hall.shared.ServiceItemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Lists of cases by constructor expressions; one statement each. */
@ApplicationScoped
public class JpaCaseLists implements CaseLists {

    /** A line of any list, by constructor expression. */
    static final String LINE = "select new hall.casefile.domain.CaseListing(c.id, c.caseNumber, c.terms.itemCode,"
            + " c.applicant.name, c.flow.status, c.outcome.amount, c.terms.lodgedAt, c.flow.stage.due, c.outcome.closedAt, c.flow.stage.claimedBy)"
            + " from CaseFile c";

    /** Decided by the machine from the first to the last. */
    private static final String AUTOMATIC =
            " c.flow.status = :done and c.submission.decisionBy = :machine" + " and c.flow.handedOverBecause is null";
    /** The promise ends with the decision, as its card does; paying has a limit of its own. Asked only of what closed later. */
    private static final String DECIDED_IN_TIME =
            "SELECT 1 FROM stage_record r WHERE r.case_number = c.case_number AND DATE(r.decided_at) <= c.promised_due"
                    + " AND r.decision IN ('GRANTED', 'DENIED', 'REFUSED')";
    /** How many of the latest cases the median is taken of. */
    private static final int SAMPLE = 101;

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public Optional<Integer> version(CaseNumber caseNumber, long personId) {
        return entities.createQuery(
                        "select c.version from CaseFile c where c.caseNumber = :case and c.applicant.personId = :person",
                        Integer.class)
                .setParameter("case", caseNumber.value())
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CaseListing> ofPerson(long personId, long beforeId, int limit) {
        return entities.createQuery(
                        LINE + " where c.applicant.personId = :person and c.id < :before order by c.id desc",
                        CaseListing.class)
                .setParameter("person", personId)
                .setParameter("before", beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<CaseListing> humanReviews(Set<String> branches, int limit) {
        return entities.createQuery(
                        LINE + " where c.humanReview.concludedAt is null and c.humanReview.requestedAt is not null"
                                + " and c.applicant.branch in :branches order by c.humanReview.requestedAt, c.id",
                        CaseListing.class)
                .setParameter("branches", branches)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<String> overdueForEvidence(LocalDate today, int limit) {
        return entities.createQuery(
                        "select c.caseNumber from CaseFile c where c.flow.status = :waiting and c.flow.stage.due < :today",
                        String.class)
                .setParameter("waiting", CaseStatus.AWAITING_EVIDENCE)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<String> overdueForAmendment(LocalDate today, int limit) {
        return entities.createQuery(
                        "select n.caseNumber from AmendmentNotice n where n.endedAt is null and n.replyBy < :today",
                        String.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Line> overdueForAcceptance(LocalDate today, long afterId, int limit) {
        return entities.createQuery(
                        "select new hall.casefile.domain.CaseLists.Line(c.id, c.caseNumber) from CaseFile c"
                                + " where c.flow.status = :submitted and c.flow.stage.due < :today and c.id > :after"
                                + " and not exists (select n.id from AmendmentNotice n where n.caseNumber = c.caseNumber)"
                                + " order by c.id",
                        Line.class)
                .setParameter("submitted", CaseStatus.SUBMITTED)
                .setParameter("today", today)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Line> takenBefore(LocalDateTime moment, long afterId, int limit) {
        return entities.createQuery(
                        "select new hall.casefile.domain.CaseLists.Line(c.id, c.caseNumber) from CaseFile c"
                                + " where c.flow.stage.claimedAt < :moment and c.outcome.closedAt is null and c.id > :after"
                                + " order by c.id",
                        Line.class)
                .setParameter("moment", moment)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public ItemFigures figures(ServiceItemCode item, LocalDateTime since, LocalDateTime now) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "SELECT COUNT(*), SUM(DATE(c.closed_at) <= c.promised_due OR EXISTS (" + DECIDED_IN_TIME
                                + ")), SUM(c.status = 'DONE') FROM case_file c WHERE c.item_code = ?1 AND c.closed_at >= ?2"
                                + " AND c.status NOT IN ('RETRACTED', 'ABANDONED')")
                .setParameter(1, item.value())
                .setParameter(2, since)
                .getSingleResult();
        return new ItemFigures(now, number(row[0]), number(row[1]), number(row[2]));
    }

    @Override
    public CaseFigures figures(LocalDateTime now) {
        LocalDateTime midnight = now.toLocalDate().atStartOfDay();
        long lodged = entities.createQuery(
                        "select count(c) from CaseFile c where c.terms.lodgedAt >= :from", Long.class)
                .setParameter("from", midnight)
                .getSingleResult();
        Object[] closed = entities.createQuery(
                        "select count(c), sum(case when" + AUTOMATIC + " then 1 else 0 end) from CaseFile c"
                                + " where c.outcome.closedAt >= :from and c.flow.status <> :retracted",
                        Object[].class)
                .setParameter("done", CaseStatus.DONE)
                .setParameter("machine", DecisionBy.AUTOMATIC)
                .setParameter("retracted", CaseStatus.RETRACTED)
                .setParameter("from", midnight)
                .getSingleResult();
        return new CaseFigures(now, lodged, number(closed[0]), number(closed[1]), median());
    }

    private static long number(Object counted) {
        return counted == null ? 0 : ((Number) counted).longValue();
    }

    private OptionalLong median() {
        long[] seconds = entities.createQuery(
                        "select c.terms.lodgedAt, c.outcome.closedAt from CaseFile c where" + AUTOMATIC
                                + " order by c.outcome.closedAt desc",
                        Object[].class)
                .setParameter("done", CaseStatus.DONE)
                .setParameter("machine", DecisionBy.AUTOMATIC)
                .setMaxResults(SAMPLE)
                .getResultStream()
                .mapToLong(row -> Duration.between((LocalDateTime) row[0], (LocalDateTime) row[1])
                        .toSeconds())
                .sorted()
                .toArray();
        return seconds.length == 0 ? OptionalLong.empty() : OptionalLong.of(seconds[seconds.length / 2]);
    }
}
