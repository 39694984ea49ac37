package hall.outbox.persistence;

import hall.outbox.domain.Delivery;
import hall.outbox.domain.OutboxMessage;
import hall.outbox.domain.OutboxMessages;
import hall.shared.Facts;
import hall.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Outbox rows. Claiming is native SQL: EclipseLink's MySQL platform knows FOR UPDATE but not SKIP LOCKED. A claimed row stays
 * WAITING with a due time in the future (its lease) and a new fence.
 */
@ApplicationScoped
public class JpaOutboxMessages implements OutboxMessages {

    private static final int ERROR_LENGTH = 400;

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(OutboxMessage message) {
        entities.persist(message);
    }

    @Override
    public Set<String> channelsDue(LocalDateTime now) {
        return Set.copyOf(entities.createQuery(
                        "select distinct m.channel from OutboxMessage m where m.state = :waiting and m.dueAt <= :now",
                        String.class)
                .setParameter("waiting", OutboxMessage.State.WAITING)
                .setParameter("now", now)
                .getResultList());
    }

    @Override
    public List<Delivery> claim(String channel, int limit, LocalDateTime now, LocalDateTime leasedUntil) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT m.id, m.order_key, m.payload, m.attempts FROM outbox_message m"
                                + " WHERE m.state = 'WAITING' AND m.channel = ?1 AND m.due_at <= ?2 AND NOT EXISTS"
                                + " (SELECT 1 FROM outbox_message e WHERE e.order_key = m.order_key AND e.channel = m.channel"
                                + " AND e.state = 'WAITING' AND e.id < m.id)"
                                + " ORDER BY m.due_at, m.id LIMIT ?3 FOR UPDATE SKIP LOCKED")
                .setParameter(1, channel)
                .setParameter(2, now)
                .setParameter(3, limit)
                .getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        long fence = Ids.next();
        List<Delivery> claimed = new ArrayList<>(rows.size());
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            claimed.add(new Delivery(
                    ((Number) r[0]).longValue(),
                    channel,
                    (String) r[1],
                    Facts.parse((String) r[2]),
                    fence,
                    ((Number) r[3]).intValue() + 1));
        }
        Query lease = entities.createQuery("update OutboxMessage m set m.fence = :fence, m.dueAt = :until,"
                + " m.attempts = m.attempts + 1 where m.id in :ids");
        lease.setFlushMode(FlushModeType.COMMIT)
                .setParameter("fence", fence)
                .setParameter("until", leasedUntil)
                .setParameter("ids", claimed.stream().map(Delivery::id).toList())
                .executeUpdate();
        return claimed;
    }

    @Override
    public boolean finish(Delivery delivery, LocalDateTime now) {
        return end(delivery, OutboxMessage.State.DONE, now, null);
    }

    @Override
    public void bury(Delivery delivery, LocalDateTime now, String problem) {
        end(delivery, OutboxMessage.State.DEAD, now, problem);
    }

    private boolean end(Delivery delivery, OutboxMessage.State state, LocalDateTime now, String problem) {
        return entities.createQuery("update OutboxMessage m set m.state = :state, m.doneAt = :now, m.lastError = :error"
                                + " where m.id = :id and m.fence = :fence and m.state = :waiting")
                        .setFlushMode(FlushModeType.COMMIT)
                        .setParameter("state", state)
                        .setParameter("now", now)
                        .setParameter("error", cut(problem))
                        .setParameter("id", delivery.id())
                        .setParameter("fence", delivery.fence())
                        .setParameter("waiting", OutboxMessage.State.WAITING)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void postpone(Delivery delivery, LocalDateTime dueAt, String problem) {
        entities.createQuery("update OutboxMessage m set m.dueAt = :due, m.lastError = :error"
                        + " where m.id = :id and m.fence = :fence and m.state = :waiting")
                .setParameter("due", dueAt)
                .setParameter("error", cut(problem))
                .setParameter("id", delivery.id())
                .setParameter("fence", delivery.fence())
                .setParameter("waiting", OutboxMessage.State.WAITING)
                .executeUpdate();
    }

    @Override
    public List<DeadLetter> deadLetters(long beforeId, int limit) {
        return entities.createQuery(
                        "select new hall.outbox.domain.OutboxMessages$DeadLetter(m.id, m.channel, m.orderKey, m.attempts,"
                                + " m.doneAt, m.lastError) from OutboxMessage m where m.state = :dead and m.id < :before"
                                + " order by m.id desc",
                        DeadLetter.class)
                .setParameter("dead", OutboxMessage.State.DEAD)
                .setParameter("before", beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long deadLetterCount() {
        return entities.createQuery("select count(m) from OutboxMessage m where m.state = :dead", Long.class)
                .setParameter("dead", OutboxMessage.State.DEAD)
                .getSingleResult();
    }

    private static String cut(String problem) {
        return problem == null || problem.length() <= ERROR_LENGTH ? problem : problem.substring(0, ERROR_LENGTH);
    }
}
