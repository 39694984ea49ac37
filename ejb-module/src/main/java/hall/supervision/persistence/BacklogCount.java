package hall.supervision.persistence;

import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.LimitState;
import hall.supervision.domain.Backlog;
import hall.supervision.domain.CaseAge;
import hall.supervision.domain.SupervisionLists.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The open cases counted by stage, branch, state and age: one statement for the figures, every chart and every table. */
@ApplicationScoped
public class BacklogCount {

    private static final String COUNT = "SELECT status, branch,"
            + " CASE WHEN stage_due < ?1 THEN 'OVER' WHEN stage_due <= ?2 THEN 'SOON' ELSE 'FINE' END AS state,"
            + " CASE WHEN lodged_at >= ?3 THEN 'TODAY' WHEN lodged_at >= ?4 THEN 'UP_TO_THREE'"
            + " WHEN lodged_at >= ?5 THEN 'UP_TO_SEVEN' ELSE 'OLDER' END AS age, COUNT(*)"
            + " FROM case_file WHERE closed_at IS NULL GROUP BY status, branch, state, age";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    List<Backlog> on(Today today) {
        LocalDate day = today.day();
        List<?> rows = entities.createNativeQuery(COUNT)
                .setParameter(1, day)
                .setParameter(2, today.soonUntil())
                .setParameter(3, CaseAge.TODAY.from(day).atStartOfDay())
                .setParameter(4, CaseAge.UP_TO_THREE.from(day).atStartOfDay())
                .setParameter(5, CaseAge.UP_TO_SEVEN.from(day).atStartOfDay())
                .getResultList();
        return rows.stream().map(row -> backlog((Object[]) row)).toList();
    }

    private static Backlog backlog(Object[] row) {
        CaseStatus status = CaseStatus.valueOf((String) row[0]);
        return new Backlog(
                status.stage(),
                (String) row[1],
                status.waitsForApplicant() ? LimitState.STOPPED : LimitState.valueOf((String) row[2]),
                CaseAge.valueOf((String) row[3]),
                ((Number) row[4]).longValue());
    }
}
