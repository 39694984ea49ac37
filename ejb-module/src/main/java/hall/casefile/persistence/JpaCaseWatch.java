package hall.casefile.persistence;

import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.CaseWatch;
import hall.casefile.domain.WatchedCase;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The clocks of cases by constructor expressions; one statement each. */
@ApplicationScoped
public class JpaCaseWatch implements CaseWatch {

    private static final String CLOCKS =
            "select new hall.casefile.domain.WatchedCase(c.id, c.terms.firstDue, c.caseNumber, c.terms.itemCode,"
                    + " c.terms.itemVersion, c.flow.status, c.applicant.branch, c.terms.lodgedAt, c.flow.stage.openedAt,"
                    + " c.flow.stage.due, c.flow.stage.claimedBy, c.terms.promisedDue, c.terms.statutoryDue, c.terms.acceptedOn, n.askedAt,"
                    + " n.endedAt) from CaseFile c left join AmendmentNotice n on n.caseNumber = c.caseNumber";

    private static final List<CaseStatus> STANDING = Arrays.stream(CaseStatus.values())
            .filter(CaseStatus::waitsForApplicant)
            .toList();

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public List<WatchedCase> late(LocalDate today, LocalDate afterDue, long afterId, int limit) {
        return entities.createQuery(
                        CLOCKS
                                + " where c.terms.firstDue < :today and c.terms.firstDue >= :due"
                                + " and (c.terms.firstDue > :due or c.id > :id) and c.flow.status not in :standing"
                                + " order by c.terms.firstDue, c.id",
                        WatchedCase.class)
                .setParameter("today", today)
                .setParameter("due", afterDue)
                .setParameter("id", afterId)
                .setParameter("standing", STANDING)
                .setMaxResults(limit)
                .getResultList();
    }

    // No first due day is later than the stage's, so that its index serves; the stage's own day is then looked at.
    @Override
    public List<WatchedCase> ending(LocalDate from, LocalDate until, LocalDate afterDue, long afterId, int limit) {
        return entities.createQuery(
                        CLOCKS
                                + " where c.terms.firstDue <= :until and c.terms.firstDue >= :due"
                                + " and (c.terms.firstDue > :due or c.id > :id) and c.flow.stage.due >= :from"
                                + " and c.flow.stage.due <= :until and c.flow.status not in :standing"
                                + " order by c.terms.firstDue, c.id",
                        WatchedCase.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("due", afterDue)
                .setParameter("id", afterId)
                .setParameter("standing", STANDING)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public WatchedCase of(CaseNumber caseNumber) {
        return entities.createQuery(CLOCKS + " where c.caseNumber = :case", WatchedCase.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("case", caseNumber.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("CASE-404"));
    }
}
