package hall.verification.persistence;

import hall.shared.CaseNumber;
import hall.verification.domain.Evidence;
import hall.verification.domain.EvidenceFile;
import hall.verification.domain.EvidenceRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Evidence by JPA. */
@ApplicationScoped
public class JpaEvidenceFile implements EvidenceFile {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(EvidenceRequest request) {
        entities.persist(request);
    }

    @Override
    public void add(Evidence evidence) {
        entities.persist(evidence);
    }

    @Override
    public List<Evidence> of(CaseNumber caseNumber) {
        return entities.createQuery("select e from Evidence e where e.caseNumber = :case order by e.id", Evidence.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("case", caseNumber.value())
                .getResultList();
    }

    @Override
    public List<EvidenceRequest> askedAbout(long personId, long beforeId, int limit) {
        return entities.createQuery(
                        "select r from EvidenceRequest r where r.personId = :person and r.id < :before order by r.id desc",
                        EvidenceRequest.class)
                .setParameter("person", personId)
                .setParameter("before", beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<EvidenceRequest> open(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select r from EvidenceRequest r where r.caseNumber = :case and not exists"
                                + " (select e.id from Evidence e where e.requestNumber = r.requestNumber) order by r.id",
                        EvidenceRequest.class)
                .setParameter("case", caseNumber.value())
                .getResultList();
    }
}
