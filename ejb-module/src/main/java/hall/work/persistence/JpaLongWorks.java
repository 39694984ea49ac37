package hall.work.persistence;

import hall.work.domain.Hold;
import hall.work.domain.LongWork;
import hall.work.domain.LongWorks;
import hall.work.domain.WorkKind;
import hall.work.domain.WorkState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Long works by JPA; a word of progress is one statement. */
@ApplicationScoped
public class JpaLongWorks implements LongWorks {

    /** Some more than may be locked by others who begin at this moment. */
    private static final int IN_LINE = 8;

    private static final String IS_FREE = "state in ('WAITING', 'RUNNING') and leased_until <= ?2";

    // Looked at without a lock: one that sorts would lock every row it looks at, and nobody else would find any.
    private static final String TURNS = "select w.id from long_work w where w.kind = ?1 and w." + IS_FREE
            + " order by (select max(o.begun_at) from long_work o where o.owner = w.owner and o.kind = ?1), w.id limit "
            + IN_LINE;

    // The provider's MySQL platform does not know SKIP LOCKED.
    private static final String FREE =
            "select * from long_work where id = ?1 and " + IS_FREE + " for update skip locked";

    private static final String MINE = " where id = ?1 and fence = ?2 and state = 'RUNNING'";

    private static final String ADVANCE =
            "update long_work set total = ?3, done = ?4, bad = ?5, leased_until = ?6, version = version + 1" + MINE;

    private static final String RELEASE = "update long_work set leased_until = ?3, version = version + 1" + MINE;

    private static final String END = "update long_work set state = ?3, failure = ?4, detail = ?5, ended_at = ?6,"
            + " version = version + 1" + MINE;

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(LongWork work) {
        entities.persist(work);
    }

    @Override
    public Optional<LongWork> find(WorkKind kind, long subject) {
        return bySubject(kind, subject).getResultStream().findFirst();
    }

    @Override
    public Optional<LongWork> lock(WorkKind kind, long subject) {
        return bySubject(kind, subject)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<LongWork> bySubject(WorkKind kind, long subject) {
        return entities.createQuery(
                        "select w from LongWork w where w.kind = :kind and w.subject = :subject", LongWork.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject);
    }

    @Override
    public List<LongWork> of(WorkKind kind, Collection<Long> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select w from LongWork w where w.kind = :kind and w.subject in :subjects", LongWork.class)
                .setParameter("kind", kind)
                .setParameter("subjects", subjects)
                .getResultList();
    }

    @Override
    public List<LongWork> open(String owner) {
        return entities.createQuery(
                        "select w from LongWork w where w.owner = :owner and w.state in :open order by w.id",
                        LongWork.class)
                .setParameter("owner", owner)
                .setParameter("open", List.of(WorkState.WAITING, WorkState.RUNNING))
                .getResultList();
    }

    @Override
    public List<LongWork> open(WorkKind kind, int most) {
        return entities.createQuery(
                        "select w from LongWork w where w.kind = :kind and w.state in :open order by w.id",
                        LongWork.class)
                .setParameter("kind", kind)
                .setParameter("open", List.of(WorkState.WAITING, WorkState.RUNNING))
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<LongWork> free(WorkKind kind, LocalDateTime now) {
        List<?> turns = entities.createNativeQuery(TURNS)
                .setParameter(1, kind.name())
                .setParameter(2, now)
                .getResultList();
        return turns.stream()
                .map(id -> ifFree(((Number) id).longValue(), now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LongWork> ifFree(long id, LocalDateTime now) {
        List<?> found = entities.createNativeQuery(FREE, LongWork.class)
                .setParameter(1, id)
                .setParameter(2, now)
                .getResultList();
        return found.stream().map(LongWork.class::cast).findFirst();
    }

    @Override
    public boolean advance(Hold hold, int total, int done, int bad, LocalDateTime until) {
        return changed(
                entities.createNativeQuery(ADVANCE)
                        .setParameter(3, total)
                        .setParameter(4, done)
                        .setParameter(5, bad)
                        .setParameter(6, until),
                hold);
    }

    @Override
    public boolean release(Hold hold, LocalDateTime from) {
        return changed(entities.createNativeQuery(RELEASE).setParameter(3, from), hold);
    }

    @Override
    public boolean end(Hold hold, WorkState as, String failure, String detail, LocalDateTime now) {
        return changed(
                entities.createNativeQuery(END)
                        .setParameter(3, as.name())
                        .setParameter(4, failure)
                        .setParameter(5, detail)
                        .setParameter(6, now),
                hold);
    }

    private static boolean changed(Query update, Hold hold) {
        return update.setParameter(1, hold.work()).setParameter(2, hold.fence()).executeUpdate() == 1;
    }
}
