package hall.casefile.persistence;

import hall.casefile.domain.AmendmentItem;
import hall.casefile.domain.AmendmentNotice;
import hall.casefile.domain.CaseEvent;
import hall.casefile.domain.CaseEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The stream of events by one statement a page, along the primary key. */
@ApplicationScoped
public class JpaCaseEvents implements CaseEvents {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public List<CaseEvent> after(long id, LocalDateTime since, int limit) {
        return entities.createQuery(
                        "select new hall.casefile.domain.CaseEvent(r.id, r.caseNumber, c.terms.itemVersion, c.applicant.branch,"
                                + " r.stage, r.decision, r.decidedBy, r.opinion, r.openedAt, r.decidedAt)"
                                + " from StageRecord r, CaseFile c where c.caseNumber = r.caseNumber"
                                + " and r.id > :after and r.decidedAt >= :since order by r.id",
                        CaseEvent.class)
                .setParameter("after", id)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Map<String, List<AmendmentItem>> asked(Collection<String> caseNumbers) {
        return entities.createQuery(
                        "select n from AmendmentNotice n where n.caseNumber in :cases", AmendmentNotice.class)
                .setParameter("cases", caseNumbers)
                .getResultStream()
                .collect(Collectors.toMap(AmendmentNotice::caseNumber, AmendmentNotice::items));
    }

    @Override
    public OptionalLong first(LocalDateTime since) {
        return entities.createQuery(
                        "select r.id from StageRecord r where r.decidedAt >= :since order by r.decidedAt, r.id",
                        Long.class)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
