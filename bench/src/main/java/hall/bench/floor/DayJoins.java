package hall.bench.floor;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The joins of a day's books by their unique keys, with the names of {@code reconciliation_item}'s columns. */
final class DayJoins {

    static final String LINES = "SELECT COUNT(*), SUM(IF(direction = 'IN', amount, -amount)) FROM bank_line"
            + " WHERE booked_on = ? AND bank_account = ?";

    static final String CASES = "SELECT SUM(n), SUM(net) FROM (SELECT COUNT(*) n, SUM(-amount) net FROM withdrawal"
            + " WHERE state = 'PAID' AND settled_at >= ? AND settled_at < ?"
            + " UNION ALL SELECT COUNT(*), SUM(amount) FROM money_arrival WHERE booked_on = ?) c";

    static final String ENTRIES =
            "SELECT COUNT(DISTINCT entry_id), SUM(IF(debit_head = '101', amount, -amount)) FROM posting"
                    + " WHERE booked_on = ? AND '101' IN (debit_head, credit_head)";

    private static final String LINE = "SELECT 'BANK_PAYMENT' way, IF(p.id IS NULL AND a.id IS NULL, 'BANK_ONLY',"
            + " IF(l.amount = COALESCE(p.amount, a.amount), 'OTHER_DAY', 'AMOUNT_DIFFERS')) kind, p.reference case_number,"
            + " l.bank_serial their_key, l.reference their_reference, IF(l.direction = 'IN', l.amount, -l.amount) their_amount,"
            + " l.booked_on their_day, COALESCE(p.send_seq_no, a.bank_serial) our_key,"
            + " COALESCE(p.host_serial, a.bank_serial) our_reference, COALESCE(-p.amount, a.amount) our_amount,"
            + " COALESCE(DATE(p.settled_at), a.booked_on) our_day"
            + " FROM bank_line l LEFT JOIN payment_instruction p ON p.send_seq_no = l.reference AND p.host_serial = l.bank_serial"
            + " AND p.status = 'DONE' LEFT JOIN money_arrival a ON a.bank_serial = l.bank_serial"
            + " WHERE l.bank_account = ? AND l.booked_on = ? AND NOT (l.amount <=> COALESCE(p.amount, a.amount)"
            + " AND COALESCE(DATE(p.settled_at), a.booked_on) <=> l.booked_on)";

    private static final String PAYMENT =
            " UNION ALL SELECT 'BANK_PAYMENT', 'OURS_ONLY', p.reference, NULL, NULL, NULL, NULL,"
                    + " p.send_seq_no, p.host_serial, -p.amount, DATE(p.settled_at) FROM payment_instruction p"
                    + " LEFT JOIN bank_line l ON l.bank_serial = p.host_serial"
                    + " WHERE p.status = 'DONE' AND p.settled_at >= ? AND p.settled_at < ? AND l.id IS NULL";

    private static final String ARRIVAL = " UNION ALL SELECT 'BANK_PAYMENT', 'OURS_ONLY', NULL, NULL, NULL, NULL, NULL,"
            + " a.bank_serial, a.bank_serial, a.amount, a.booked_on FROM money_arrival a"
            + " LEFT JOIN bank_line l ON l.bank_serial = a.bank_serial WHERE a.booked_on = ? AND l.id IS NULL";

    private static final String CONFIRMED = " UNION ALL SELECT 'PAYMENT_CASE', 'BANK_ONLY', p.reference, p.send_seq_no,"
            + " p.send_seq_no, -p.amount, DATE(p.settled_at), NULL, NULL, NULL, NULL FROM payment_instruction p"
            + " LEFT JOIN withdrawal w ON w.send_seq_no = p.send_seq_no AND w.amount = p.amount"
            + " WHERE p.status = 'DONE' AND p.settled_at >= ? AND p.settled_at < ? AND w.id IS NULL";

    private static final String WITHDRAWAL =
            " UNION ALL SELECT 'PAYMENT_CASE', 'OURS_ONLY', w.case_number, NULL, NULL, NULL, NULL,"
                    + " w.send_seq_no, w.send_seq_no, -w.amount, DATE(w.settled_at) FROM withdrawal w"
                    + " LEFT JOIN payment_instruction p ON p.send_seq_no = w.send_seq_no AND p.amount = w.amount"
                    + " WHERE w.state = 'PAID' AND w.settled_at >= ? AND w.settled_at < ? AND p.id IS NULL";

    private static final String BOOKED_WITHDRAWAL =
            " UNION ALL SELECT 'CASE_LEDGER', IF(q.entry_id IS NULL, 'BANK_ONLY',"
                    + " IF(q.amount = w.amount, 'OTHER_DAY', 'AMOUNT_DIFFERS')), w.case_number, w.send_seq_no,"
                    + " CONCAT('WITHDRAWAL-FINAL:', w.send_seq_no), -w.amount, DATE(w.settled_at), e.business_key, IF(q.entry_id IS NULL, NULL, ''), -q.amount, q.booked_on"
                    + " FROM withdrawal w LEFT JOIN ledger_entry e ON e.business_key = CONCAT('WITHDRAWAL-FINAL:', w.send_seq_no)"
                    + " LEFT JOIN posting q ON q.entry_id = e.id AND q.credit_head = '101'"
                    + " WHERE w.state = 'PAID' AND w.settled_at >= ? AND w.settled_at < ?"
                    + " AND NOT (q.amount <=> w.amount AND q.booked_on <=> DATE(w.settled_at))";

    private static final String BOOKED_ARRIVAL = " UNION ALL SELECT 'CASE_LEDGER', IF(q.entry_id IS NULL, 'BANK_ONLY',"
            + " IF(q.amount = a.amount, 'OTHER_DAY', 'AMOUNT_DIFFERS')), NULL, a.bank_serial, CONCAT('ARRIVAL:', a.bank_serial),"
            + " a.amount, a.booked_on, e.business_key, IF(q.entry_id IS NULL, NULL, ''), q.amount, q.booked_on"
            + " FROM money_arrival a LEFT JOIN ledger_entry e ON e.business_key = CONCAT('ARRIVAL:', a.bank_serial)"
            + " LEFT JOIN posting q ON q.entry_id = e.id AND q.debit_head = '101'"
            + " WHERE a.booked_on = ? AND NOT (q.amount <=> a.amount AND q.booked_on <=> a.booked_on)";

    private static final String ENTRY =
            " UNION ALL SELECT 'CASE_LEDGER', 'OURS_ONLY', e.case_number, NULL, NULL, NULL, NULL,"
                    + " e.business_key, '', IF(q.debit_head = '101', q.amount, -q.amount), q.booked_on"
                    + " FROM posting q JOIN ledger_entry e ON e.id = q.entry_id"
                    + " LEFT JOIN withdrawal w ON w.send_seq_no = SUBSTR(e.business_key, 18)"
                    + " LEFT JOIN money_arrival a ON a.bank_serial = SUBSTR(e.business_key, 9)"
                    + " WHERE q.booked_on = ? AND '101' IN (q.debit_head, q.credit_head) AND w.id IS NULL AND a.id IS NULL"
                    + " AND e.business_key NOT LIKE 'BROUGHT-FORWARD:%'";

    private static final String HOLD = " UNION ALL SELECT 'HOLD_LEDGER', 'BANK_ONLY', p.reference,"
            + " CONCAT('WITHDRAWAL-HOLD:', p.send_seq_no), CONCAT('WITHDRAWAL-HOLD:', p.send_seq_no), -p.amount,"
            + " DATE(p.instructed_at), NULL, NULL, NULL, NULL FROM payment_instruction p"
            + " LEFT JOIN ledger_entry e ON e.business_key = CONCAT('WITHDRAWAL-HOLD:', p.send_seq_no)"
            + " LEFT JOIN posting q ON q.entry_id = e.id AND q.credit_head = '202' AND q.amount = p.amount"
            + " WHERE p.instructed_at >= ? AND p.instructed_at < ? AND q.entry_id IS NULL";

    private static final String RELEASE = " UNION ALL SELECT 'HOLD_LEDGER', 'BANK_ONLY', p.reference,"
            + " CONCAT('WITHDRAWAL-RELEASE:', p.send_seq_no), CONCAT('WITHDRAWAL-RELEASE:', p.send_seq_no), p.amount,"
            + " DATE(p.settled_at), NULL, NULL, NULL, NULL FROM payment_instruction p"
            + " LEFT JOIN ledger_entry e ON e.business_key = CONCAT('WITHDRAWAL-RELEASE:', p.send_seq_no)"
            + " LEFT JOIN posting q ON q.entry_id = e.id AND q.debit_head = '202' AND q.amount = p.amount"
            + " WHERE p.status = 'FAILED' AND p.settled_at >= ? AND p.settled_at < ? AND q.entry_id IS NULL";

    private static final String TRANSIT =
            " UNION ALL SELECT 'HOLD_LEDGER', 'OURS_ONLY', e.case_number, NULL, NULL, NULL, NULL,"
                    + " e.business_key, '', IF(q.debit_head = '202', q.amount, -q.amount), q.booked_on"
                    + " FROM posting q JOIN ledger_entry e ON e.id = q.entry_id"
                    + " LEFT JOIN payment_instruction p ON p.send_seq_no = SUBSTR(e.business_key, LOCATE(':', e.business_key) + 1)"
                    + " WHERE q.booked_on = ? AND '202' IN (q.debit_head, q.credit_head) AND p.id IS NULL"
                    + " AND e.business_key NOT LIKE 'WITHDRAWAL-FINAL:%'";

    /** All differences of a day. */
    static final String DIFFERENCES = LINE
            + PAYMENT
            + ARRIVAL
            + CONFIRMED
            + WITHDRAWAL
            + BOOKED_WITHDRAWAL
            + BOOKED_ARRIVAL
            + ENTRY
            + HOLD
            + RELEASE
            + TRANSIT;

    private DayJoins() {}

    /** The values of {@link #DIFFERENCES}, in their order. */
    static Object[] values(LocalDate day, String account) {
        LocalDateTime from = day.atStartOfDay();
        LocalDateTime before = day.plusDays(1).atStartOfDay();
        List<Object> values = new ArrayList<>(List.of(account, day, from, before, day));
        values.addAll(List.of(from, before, from, before, from, before, day, day));
        values.addAll(List.of(from, before, from, before, day));
        return values.toArray();
    }
}
