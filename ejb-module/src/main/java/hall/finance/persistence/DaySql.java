package hall.finance.persistence;

/**
 * The statements of a day's rows. A plain pair is said once, as the condition by which either of its rows is left out; it says no more than
 * that two rows are alike and nobody else's. ?1 is the day, ?2 the next, ?3 the special account, ?4 until when what was learned belongs to
 * the day, ?5 the first day of the books, ?6 the last closed one, ?7 the words of which a row must have one, with commas between them, empty when
 * all rows are wanted.
 */
final class DaySql {

    private static final String OF_THE_BANK = "l.bank_account = ?3 and l.booked_on = ?1 and l.kept_at <= ?4";

    private static final String ARRIVED = "a.booked_on = ?1 and a.kept_at <= ?4";

    private static final String DONE = "p.status = 'DONE' and p.settled_at >= ?1 and p.settled_at < ?2";

    /** Also one that was frozen after it: its money was given back on the day it was refused. */
    private static final String REFUSED =
            "p.status in ('FAILED', 'FROZEN') and p.settled_at >= ?1 and p.settled_at < ?2";

    private static final String INSTRUCTED = "p.instructed_at >= ?1 and p.instructed_at < ?2";

    private static final String PAID = "w.state = 'PAID' and w.settled_at >= ?1 and w.settled_at < ?2";

    private static final String ABOUT_LINE =
            " and (?7 = '' or find_in_set(l.bank_serial, ?7) > 0 or find_in_set(l.reference, ?7) > 0)";

    private static final String ABOUT_PAYMENT =
            " and (?7 = '' or find_in_set(p.send_seq_no, ?7) > 0 or find_in_set(p.host_serial, ?7) > 0)";

    private static final String ABOUT_ARRIVAL = " and (?7 = '' or find_in_set(a.bank_serial, ?7) > 0)";

    private static final String ABOUT_WITHDRAWAL = " and (?7 = '' or find_in_set(w.send_seq_no, ?7) > 0)";

    private static final String ABOUT_ENTRY = " and (?7 = '' or find_in_set(e.business_key, ?7) > 0)";

    private static final String SIGNED = "if(l.direction = 'IN', l.amount, -l.amount)";

    /** Learned on the day, and late: see Lateness. */
    private static final String LATE_LINE =
            "l.bank_account = ?3 and l.kept_at >= ?1 and l.kept_at < ?2 and l.booked_on < ?1"
                    + " and (l.booked_on < ?5 or l.booked_on <= ?6 and l.kept_at >"
                    + " coalesce((select f.closed_at from finance_day f where f.day = l.booked_on), '1990-01-01'))";

    private static final String LATE_ARRIVAL = "a.kept_at >= ?1 and a.kept_at < ?2 and a.booked_on < ?1"
            + " and (a.booked_on < ?5 or a.booked_on <= ?6 and a.kept_at >"
            + " coalesce((select f.closed_at from finance_day f where f.day = a.booked_on), '1990-01-01'))";

    /** What an entry did to a head on the day, debited less credited. */
    private static final String NET_101 = "(select sum(if(x.debit_head = '101', x.amount, 0))"
            + " - sum(if(x.credit_head = '101', x.amount, 0)) from posting x where x.entry_id = e.id and x.booked_on = ?1)";

    private static final String NET_202 = "(select sum(if(x.debit_head = '202', x.amount, 0))"
            + " - sum(if(x.credit_head = '202', x.amount, 0)) from posting x where x.entry_id = e.id and x.booked_on = ?1)";

    /** All entries that moved a head on the day. */
    private static final String MOVED_101 = "(select q.entry_id, sum(if(q.debit_head = '101', q.amount, 0))"
            + " - sum(if(q.credit_head = '101', q.amount, 0)) net from posting q"
            + " where q.booked_on = ?1 and (q.debit_head = '101' or q.credit_head = '101') group by q.entry_id)";

    private static final String MOVED_202 = "(select q.entry_id, sum(if(q.debit_head = '202', q.amount, 0))"
            + " - sum(if(q.credit_head = '202', q.amount, 0)) net from posting q"
            + " where q.booked_on = ?1 and (q.debit_head = '202' or q.credit_head = '202') group by q.entry_id)";

    /** Nobody else mentions a line's serial or number: no line, no payment, no voucher. */
    private static final String ONLY_LINE =
            " and not exists (select 1 from bank_line x where x.reference = l.bank_serial)"
                    + " and not exists (select 1 from manual_voucher x where x.document = l.bank_serial)";

    private static final String LINE_IS_PAYMENT = OF_THE_BANK + " and l.direction = 'OUT' and " + DONE
            + " and p.send_seq_no = l.reference and p.host_serial = l.bank_serial and p.amount = l.amount" + ONLY_LINE
            + " and not exists (select 1 from bank_line x where x.reference = l.reference and x.id <> l.id)"
            + " and not exists (select 1 from payment_instruction x where x.host_serial = l.bank_serial and x.id <> p.id)"
            + " and not exists (select 1 from money_arrival x where x.bank_serial = l.bank_serial)";

    private static final String LINE_IS_ARRIVAL =
            OF_THE_BANK + " and l.direction = 'IN' and l.reference = '' and " + ARRIVED
                    + " and a.bank_serial = l.bank_serial and a.amount = l.amount" + ONLY_LINE
                    + " and not exists (select 1 from payment_instruction x where x.host_serial = l.bank_serial)";

    private static final String PAYMENT_IS_WITHDRAWAL =
            DONE + " and " + PAID + " and w.send_seq_no = p.send_seq_no and w.amount = p.amount";

    // Said in both directions, so that each side finds the other by its unique key; the same in the next three.
    private static final String WITHDRAWAL_IS_ENTRY = PAID
            + " and e.business_key = concat('WITHDRAWAL-FINAL:', w.send_seq_no)"
            + " and w.send_seq_no = substr(e.business_key, length('WITHDRAWAL-FINAL:') + 1) and -w.amount = " + NET_101;

    private static final String ARRIVAL_IS_ENTRY = ARRIVED + " and e.business_key = concat('ARRIVAL:', a.bank_serial)"
            + " and a.bank_serial = substr(e.business_key, length('ARRIVAL:') + 1) and a.amount = " + NET_101;

    private static final String HOLD_IS_ENTRY = INSTRUCTED
            + " and e.business_key = concat('WITHDRAWAL-HOLD:', p.send_seq_no)"
            + " and p.send_seq_no = substr(e.business_key, length('WITHDRAWAL-HOLD:') + 1) and -p.amount = " + NET_202;

    private static final String RELEASE_IS_ENTRY =
            REFUSED + " and e.business_key = concat('WITHDRAWAL-RELEASE:', p.send_seq_no)"
                    + " and p.send_seq_no = substr(e.business_key, length('WITHDRAWAL-RELEASE:') + 1) and p.amount = "
                    + NET_202;

    static final String LINES =
            "select l.id, l.bank_serial, l.reference, " + SIGNED + " from bank_line l where " + OF_THE_BANK
                    + ABOUT_LINE + " and not exists (select 1 from payment_instruction p where " + LINE_IS_PAYMENT + ")"
                    + " and not exists (select 1 from money_arrival a where " + LINE_IS_ARRIVAL + ") order by l.id";

    static final String LATE_LINES = "select l.id, l.bank_serial, l.reference, " + SIGNED + " from bank_line l where "
            + LATE_LINE + " order by l.id";

    static final String PAYMENTS = "select p.id, p.send_seq_no, p.reference, p.amount, p.host_serial"
            + " from payment_instruction p where " + DONE + ABOUT_PAYMENT
            + " and not exists (select 1 from bank_line l where "
            + LINE_IS_PAYMENT + ") order by p.id";

    static final String ARRIVALS = "select a.id, a.bank_serial, null, a.amount from money_arrival a where " + ARRIVED
            + ABOUT_ARRIVAL + " and not exists (select 1 from bank_line l where " + LINE_IS_ARRIVAL + ") order by a.id";

    static final String LATE_ARRIVALS =
            "select a.id, a.bank_serial, null, a.amount from money_arrival a where " + LATE_ARRIVAL + " order by a.id";

    static final String CONFIRMED = "select p.id, p.send_seq_no, p.reference, p.amount, p.host_serial"
            + " from payment_instruction p where " + DONE + ABOUT_PAYMENT
            + " and not exists (select 1 from withdrawal w where "
            + PAYMENT_IS_WITHDRAWAL + ") order by p.id";

    static final String COURT_PAYMENTS = "select p.id, p.send_seq_no, p.reference, p.amount, p.host_serial"
            + " from payment_instruction p where " + DONE + " and p.reference like 'COURT-DEDUCTION:%' order by p.id";

    static final String REFUNDS = "select r.id, r.payment, null, -r.amount from arrival_refund r"
            + " where r.state = 'PAID' and r.settled_at >= ?1 and r.settled_at < ?2 order by r.id";

    static final String WITHDRAWALS = "select w.id, w.send_seq_no, w.case_number, -w.amount from withdrawal w where "
            + PAID + ABOUT_WITHDRAWAL + " and not exists (select 1 from payment_instruction p where "
            + PAYMENT_IS_WITHDRAWAL
            + ") order by w.id";

    static final String BOOKED_WITHDRAWALS =
            "select w.id, w.send_seq_no, w.case_number, -w.amount from withdrawal w where " + PAID + ABOUT_WITHDRAWAL
                    + " and not exists (select 1 from ledger_entry e where " + WITHDRAWAL_IS_ENTRY + ") order by w.id";

    static final String BOOKED_ARRIVALS =
            "select a.id, a.bank_serial, null, a.amount from money_arrival a where " + ARRIVED + ABOUT_ARRIVAL
                    + " and not exists (select 1 from ledger_entry e where " + ARRIVAL_IS_ENTRY + ") order by a.id";

    static final String SPECIAL = "select e.id, e.business_key, e.case_number, h.net from " + MOVED_101
            + " h join ledger_entry e on e.id = h.entry_id where h.net <> 0 and e.business_key not like 'BROUGHT-FORWARD:%'"
            + ABOUT_ENTRY + " and not exists (select 1 from withdrawal w where " + WITHDRAWAL_IS_ENTRY + ")"
            + " and not exists (select 1 from money_arrival a where " + ARRIVAL_IS_ENTRY + ") order by e.id";

    static final String VOUCHERS = "select v.id, e.business_key, v.document, " + NET_101 + " from manual_voucher v"
            + " join ledger_entry e on e.business_key = concat('VOUCHER:', v.id) where v.booked_on = ?1"
            + " and exists (select 1 from bank_line l where l.bank_account = ?3 and l.bank_serial = v.document"
            + " and " + SIGNED + " = " + NET_101 + ") order by v.id";

    static final String HELD = "select p.id, p.send_seq_no, p.reference, p.amount, p.host_serial"
            + " from payment_instruction p where " + INSTRUCTED + ABOUT_PAYMENT
            + " and not exists (select 1 from ledger_entry e where "
            + HOLD_IS_ENTRY + ") order by p.id";

    static final String RELEASED = "select p.id, p.send_seq_no, p.reference, p.amount, p.host_serial"
            + " from payment_instruction p where " + REFUSED + ABOUT_PAYMENT
            + " and not exists (select 1 from ledger_entry e where "
            + RELEASE_IS_ENTRY + ") order by p.id";

    static final String TRANSIT = "select e.id, e.business_key, e.case_number, h.net from " + MOVED_202
            + " h join ledger_entry e on e.id = h.entry_id where h.net <> 0 and e.business_key not like 'WITHDRAWAL-FINAL:%'"
            + " and e.business_key not like 'REFUND-FINAL:%'"
            + ABOUT_ENTRY + " and not exists (select 1 from payment_instruction p where " + HOLD_IS_ENTRY + ")"
            + " and not exists (select 1 from payment_instruction p where " + RELEASE_IS_ENTRY + ") order by e.id";

    static final String SUM_OF_LINES =
            "select count(*), coalesce(sum(" + SIGNED + "), 0) from bank_line l where " + OF_THE_BANK;

    static final String LAST_BALANCES = "select l.balance_after from bank_line l where " + OF_THE_BANK
            + " and l.booked_at = (select max(l.booked_at) from bank_line l where " + OF_THE_BANK + ") order by l.id";

    static final String SUM_OF_WITHDRAWALS =
            "select count(*), coalesce(sum(-w.amount), 0) from withdrawal w where " + PAID;

    static final String SUM_OF_ARRIVALS =
            "select count(*), coalesce(sum(a.amount), 0) from money_arrival a where " + ARRIVED;

    static final String SUM_OF_ENTRIES = "select coalesce(sum(e.business_key not like 'BROUGHT-FORWARD:%'), 0),"
            + " coalesce(sum(if(e.business_key like 'BROUGHT-FORWARD:%', 0, h.net)), 0),"
            + " coalesce(sum(if(e.business_key like 'BROUGHT-FORWARD:%', h.net, 0)), 0)"
            + " from " + MOVED_101 + " h join ledger_entry e on e.id = h.entry_id where h.net <> 0";

    /**
     * From the day before (?1) to the day after (before ?2). Lines, arrivals, postings, and withdrawals and refunds once they are paid are
     * never changed; a payment keeps the days it was instructed and first settled on, and each change raises its version: no number falls,
     * and each change raises one. (A withdrawal that was refused leaves its day when it is held again; only paid ones are compared.) Postings
     * are counted from the last closed day on: the balances of all days since lean on them.
     */
    static final String MARK = "select (select count(*) from bank_line where booked_on >= ?1 and booked_on < ?2),"
            + " (select count(*) from bank_line where kept_at >= ?1 and kept_at < ?2),"
            + " (select count(*) from money_arrival where booked_on >= ?1 and booked_on < ?2),"
            + " (select count(*) from money_arrival where kept_at >= ?1 and kept_at < ?2),"
            + " (select coalesce(sum(version + 1), 0) from payment_instruction where instructed_at >= ?1 and instructed_at < ?2),"
            + " (select coalesce(sum(version + 1), 0) from payment_instruction where settled_at >= ?1 and settled_at < ?2),"
            + " (select count(*) from withdrawal where state = 'PAID' and settled_at >= ?1 and settled_at < ?2),"
            + " (select count(*) from arrival_refund where state = 'PAID' and settled_at >= ?1 and settled_at < ?2),"
            + " (select count(*) from posting where booked_on > ?6 and booked_on < ?2),"
            + " (select count(*) from manual_voucher v join bank_line l on l.bank_serial = v.document"
            + "  where v.booked_on >= ?1 and v.booked_on < ?2)";

    static final String BOOKED = "select count(*) from posting where booked_on > ?6 and booked_on <= ?1";

    private DaySql() {}
}
