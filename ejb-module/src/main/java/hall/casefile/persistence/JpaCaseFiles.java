package hall.casefile.persistence;

import hall.casefile.domain.AmendmentNotice;
import hall.casefile.domain.AssessmentRecord;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.StageDecided;
import hall.casefile.domain.StageRecord;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.ServiceItemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Cases by JPA. Readings never flush the caller's work: no use case reads again what it has just written. */
@ApplicationScoped
public class JpaCaseFiles implements CaseFiles {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Inject
    private CaseSerials serials;

    @Inject
    private Event<StageDecided> decided;

    @Override
    public void add(CaseFile file) {
        entities.persist(file);
    }

    @Override
    public void add(StageRecord record) {
        entities.persist(record);
        decided.fire(record.decided());
    }

    @Override
    public void add(AssessmentRecord record) {
        entities.persist(record);
    }

    @Override
    public void add(AmendmentNotice notice) {
        entities.persist(notice);
    }

    @Override
    public Optional<AmendmentNotice> amendment(CaseNumber caseNumber) {
        return entities.createQuery("select n from AmendmentNotice n where n.caseNumber = :case", AmendmentNotice.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("case", caseNumber.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void write() {
        entities.flush();
    }

    @Override
    public CaseFile lock(CaseNumber caseNumber) {
        return byNumber(caseNumber)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("CASE-404"));
    }

    @Override
    public Optional<CaseFile> find(CaseNumber caseNumber) {
        return byNumber(caseNumber).getResultStream().findFirst();
    }

    private TypedQuery<CaseFile> byNumber(CaseNumber caseNumber) {
        return entities.createQuery("select c from CaseFile c where c.caseNumber = :number", CaseFile.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("number", caseNumber.value());
    }

    @Override
    public Optional<CaseFile> bySubmission(long personId, String submissionKey) {
        return entities.createQuery(
                        "select c from CaseFile c where c.applicant.personId = :person and c.submission.key = :key",
                        CaseFile.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("person", personId)
                .setParameter("key", submissionKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CaseFile> openCase(long personId, ServiceItemCode item) {
        return entities.createQuery(
                        "select c from CaseFile c where c.applicant.personId = :person and c.terms.itemCode = :item"
                                + " and c.outcome.closedAt is null",
                        CaseFile.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("person", personId)
                .setParameter("item", item.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<AssessmentRecord> assessment(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select a from AssessmentRecord a where a.caseNumber = :case order by a.id desc",
                        AssessmentRecord.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("case", caseNumber.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<StageRecord> records(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select s from StageRecord s where s.caseNumber = :case order by s.id", StageRecord.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("case", caseNumber.value())
                .getResultList();
    }

    @Override
    public int reserveSerials(ServiceItemCode item, LocalDate day, int size) {
        return serials.reserve(item, day, size);
    }
}
