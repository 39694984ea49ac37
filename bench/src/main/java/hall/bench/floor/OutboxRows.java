package hall.bench.floor;

import hall.shared.Facts;
import hall.shared.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Messages by hand: put, claimed by lease and fence, finished. */
final class OutboxRows {

    private static final String INSERT = "INSERT INTO outbox_message (id, channel, order_key, payload, state, attempts,"
            + " due_at, fence, created_at) VALUES (?,?,?,?,'WAITING',0,?,0,?)";
    private static final int LEASE_SECONDS = 30;

    /** Before each channel's name, so that the hall's own workers leave these messages alone. */
    private static final String OURS = "floor-";

    private OutboxRows() {}

    /** A claimed message. */
    record Claimed(long id, long fence, Facts payload) {}

    static Object[] row(String channel, String key, Facts payload, LocalDateTime now) {
        return new Object[] {Ids.next(), OURS + channel, key, payload.canonical(), now, now};
    }

    static void put(Connection connection, List<Object[]> rows) throws SQLException {
        Sql.insert(connection, INSERT, rows);
    }

    /**
     * The due messages of these keys on the channel, in order, leased; to be committed before they leave. Nobody else claims these
     * keys, and the lease is the lock: a locking read would skip them while another worker's scan passes over their index.
     */
    static List<Claimed> claim(Connection connection, String channel, LocalDateTime now, String... keys)
            throws SQLException {
        List<Object> values = new ArrayList<>(List.of(OURS + channel, now));
        values.addAll(List.of(keys));
        long fence = Ids.next();
        List<Claimed> claimed = Sql.list(
                connection,
                r -> new Claimed(r.getLong(1), fence, Facts.parse(r.getString(2))),
                "SELECT id, payload FROM outbox_message WHERE state = 'WAITING' AND channel = ? AND due_at <= ?"
                        + " AND order_key IN (?" + ",?".repeat(keys.length - 1)
                        + ") ORDER BY id",
                values.toArray());
        List<Object> lease = new ArrayList<>(List.of(fence, now.plusSeconds(LEASE_SECONDS)));
        claimed.forEach(c -> lease.add(c.id()));
        Sql.update(
                connection,
                "UPDATE outbox_message SET fence = ?, due_at = ?, attempts = attempts + 1 WHERE id IN (?"
                        + ",?".repeat(claimed.size() - 1) + ")",
                lease.toArray());
        return claimed;
    }

    /** The oldest message of the key, leased. */
    static Claimed claimFirst(Connection connection, String channel, LocalDateTime now, String key)
            throws SQLException {
        long fence = Ids.next();
        Claimed claimed = Sql.one(
                connection,
                r -> new Claimed(r.getLong(1), fence, Facts.parse(r.getString(2))),
                "SELECT id, payload FROM outbox_message WHERE state = 'WAITING' AND channel = ? AND due_at <= ?"
                        + " AND order_key = ? ORDER BY id LIMIT 1",
                OURS + channel,
                now,
                key);
        Sql.update(
                connection,
                "UPDATE outbox_message SET fence = ?, due_at = ?, attempts = attempts + 1 WHERE id = ?",
                fence,
                now.plusSeconds(LEASE_SECONDS),
                claimed.id());
        return claimed;
    }

    static void finish(Connection connection, Claimed message, LocalDateTime now) throws SQLException {
        Sql.update(
                connection,
                "UPDATE outbox_message SET state = 'DONE', done_at = ?, last_error = NULL WHERE id = ? AND fence = ?"
                        + " AND state = 'WAITING'",
                now,
                message.id(),
                message.fence());
    }
}
