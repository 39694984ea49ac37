package hall.bench.floor;

import hall.shared.Ids;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;

/**
 * A day's close by the few statements that could do it without rules: each row of a book is joined with its partner's by a unique key, and
 * what has none, or one that is not alike, is a difference; sums, and the ledger's totals. Nobody asks what else mentions a row, whether a
 * line was late or paid twice, or who has seen what, and nothing is audited. It compares as often as the hall does, once, and sums when it closes,
 * as money may have come meanwhile.
 */
public final class CloseFloor {

    private static final String KEPT = "INSERT INTO reconciliation_item (id, way, kind, cause, case_number, their_key,"
            + " their_reference, their_amount, their_day, our_key, our_reference, our_amount, our_day, found_on, found_at, last_day,"
            + " due_on, state, classification, cleared_on, audit_sequence, audit_hash, version)"
            + " SELECT ? + ROW_NUMBER() OVER (), way, kind, CONCAT(way, IF(their_key IS NULL, ':O:', ':T:'), COALESCE(their_key,"
            + " our_key)), case_number, their_key, their_reference, their_amount, their_day, our_key, our_reference, our_amount,"
            + " our_day, ?, ?, GREATEST(COALESCE(their_day, our_day), COALESCE(our_day, their_day)), ?,"
            + " IF(kind = 'OTHER_DAY', 'SETTLED', 'OPEN'), 'TO_BE_TRACED', IF(kind = 'OTHER_DAY', our_day, NULL), 0, ?, 0 FROM ("
            + DayJoins.DIFFERENCES + ") d";

    private static final String DAY =
            "INSERT INTO finance_day (day, state, bank_lines, case_moves, ledger_entries, bank_net,"
                    + " case_net, ledger_net, bank_balance, ledger_balance, explained, reconciled_at, audit_sequence, audit_hash, version)"
                    + " VALUES (?, 'RECONCILED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 0)";

    private static final String EXPLAINED = "SELECT COALESCE(SUM(IF(their_day <= ?, their_amount, 0)"
            + " - IF(our_day <= ?, our_amount, 0)), 0) FROM reconciliation_item WHERE way <> 'HOLD_LEDGER'"
            + " AND state <> 'VANISHED' AND (state = 'OPEN' OR cleared_on > ?)";

    private static final String TOTALS = "SELECT head, SUM(debit) debit, SUM(credit) credit FROM ("
            + "SELECT head, debit, credit FROM ledger_snapshot WHERE closed_day = ?"
            + " UNION ALL SELECT debit_head, SUM(amount), 0 FROM posting WHERE booked_on > ? AND booked_on <= ? GROUP BY debit_head"
            + " UNION ALL SELECT credit_head, 0, SUM(amount) FROM posting WHERE booked_on > ? AND booked_on <= ?"
            + " GROUP BY credit_head) moves GROUP BY head";

    private final Connection connection;
    private final String account;
    private final LocalDate day;
    private final LocalDateTime now;

    /** A day whose neighbour before is closed; every transaction is the connection's. */
    public CloseFloor(Connection connection, String account, LocalDate day, LocalDateTime now) {
        this.connection = connection;
        this.account = account;
        this.day = day;
        this.now = now;
    }

    /** The sums and the differences, kept; gives how many differences there are. */
    public int look() throws SQLException {
        Object[] keys = {Ids.block(1_000_000), day, now, day.plusDays(5), AuditLines.START};
        int found = Sql.update(connection, KEPT, all(keys, DayJoins.values(day, account)));
        Object[] sums = sums();
        Object[] row = {
            day,
            sums[0],
            sums[2],
            sums[4],
            sums[1],
            sums[3],
            sums[5],
            sums[6],
            sums[7],
            explained(),
            now,
            AuditLines.START
        };
        Sql.update(connection, DAY, row);
        connection.commit();
        return found;
    }

    /** One officer's name. */
    public void prepare() throws SQLException {
        Sql.update(
                connection,
                "UPDATE finance_day SET state = 'PREPARED', prepared_by = 'finance1', prepared_at = ?, version = version + 1"
                        + " WHERE day = ?",
                now,
                day);
        connection.commit();
    }

    /** Another's, when it still comes to the same; and the ledger's totals. */
    public void close() throws SQLException {
        Object[] sums = sums();
        int changed = Sql.update(
                connection,
                "UPDATE finance_day SET state = 'CLOSED', closed_by = 'finance2', closed_at = ?, version = version + 1"
                        + " WHERE day = ? AND bank_lines = ? AND bank_net = ? AND case_moves = ? AND case_net = ? AND ledger_entries = ?"
                        + " AND ledger_net = ? AND bank_balance = ? AND ledger_balance = ?",
                now,
                day,
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                sums[4],
                sums[5],
                sums[6],
                sums[7]);
        if (changed != 1) {
            throw new IllegalStateException("the floor's day " + day + " does not come to the same again");
        }
        LocalDate closed = closed();
        Sql.update(
                connection,
                "INSERT INTO ledger_snapshot (closed_day, head, debit, credit) SELECT ?, t.* FROM (" + TOTALS + ") t",
                day,
                closed,
                closed,
                day,
                closed,
                day);
        connection.commit();
    }

    /** Rows and net of bank, cases and ledger; the bank's and the ledger's balance. */
    private Object[] sums() throws SQLException {
        Object[] lines = pair(DayJoins.LINES, day, account);
        Object[] cases =
                pair(DayJoins.CASES, day.atStartOfDay(), day.plusDays(1).atStartOfDay(), day);
        Object[] ledger = pair(DayJoins.ENTRIES, day);
        BigDecimal bank = Sql.one(
                connection,
                r -> r.getBigDecimal(1),
                "SELECT balance_after FROM bank_line WHERE bank_account = ? AND booked_on = ? ORDER BY booked_at DESC, id DESC LIMIT 1",
                account,
                day);
        LocalDate closed = closed();
        BigDecimal special = Sql.one(
                connection,
                r -> r.getBigDecimal(1),
                "SELECT debit - credit FROM (" + TOTALS + ") t WHERE head = '101'",
                closed,
                closed,
                day,
                closed,
                day);
        return new Object[] {lines[0], lines[1], cases[0], cases[1], ledger[0], ledger[1], bank, special};
    }

    private Object[] pair(String sql, Object... values) throws SQLException {
        return Sql.one(connection, r -> new Object[] {r.getInt(1), r.getBigDecimal(2)}, sql, values);
    }

    private BigDecimal explained() throws SQLException {
        return Sql.one(connection, r -> r.getBigDecimal(1), EXPLAINED, day, day, day);
    }

    private LocalDate closed() throws SQLException {
        LocalDate last = Sql.one(
                connection, r -> r.getObject(1, LocalDate.class), "SELECT MAX(closed_day) FROM ledger_snapshot");
        return last == null ? LocalDate.of(1990, 1, 1) : last;
    }

    private static Object[] all(Object[] first, Object[] second) {
        Object[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
