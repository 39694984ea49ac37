package hall.finance.persistence;

/**
 * What is left of a day's rows, whichever of them are read ({@link DaySql}, {@link DayWordsSql}), when plain pairs are left out. A plain pair is said
 * once, as the condition by which its two rows find each other: each side is joined with the other by a unique key, and what finds nothing is
 * left. Whether anybody else mentions a line is asked once, of the line ({@link #LINES}); where somebody does, its partner is told with it
 * ({@link #PAYMENTS}, {@link #ARRIVALS}).
 */
final class DayPairs {

    static final String SIGNED = "if(l.direction = 'IN', l.amount, -l.amount)";

    static final String LINE = "select distinct l.id, l.bank_serial, l.reference, " + SIGNED + " from ";

    static final String PAYMENT = "select p.id, p.send_seq_no, p.reference, p.amount, p.host_serial from ";

    static final String ARRIVAL = "select a.id, a.bank_serial, null, a.amount from ";

    static final String WITHDRAWAL = "select w.id, w.send_seq_no, w.case_number, -w.amount from ";

    static final String ENTRY = "select e.id, e.business_key, e.case_number, h.net from ";

    static final String OF_THE_BANK = "l.bank_account = ?3 and l.booked_on = ?1 and l.kept_at <= ?4";

    static final String ARRIVED = "a.booked_on = ?1 and a.kept_at <= ?4";

    static final String PAID = "w.state = 'PAID' and w.settled_at >= ?1 and w.settled_at < ?2";

    /** Also one that came back later: the bank and the ledger have it on its day. */
    static final String DONE = "p.status in ('DONE', 'CAME_BACK') and p.settled_at >= ?1 and p.settled_at < ?2";

    private static final String INSTRUCTED = "p.instructed_at >= ?1 and p.instructed_at < ?2";

    /** Also one that was frozen after it: its money was given back on the day it was refused. */
    private static final String REFUSED = ".status in ('FAILED', 'FROZEN')";

    /** What an entry did to a head on the day, debited less credited. */
    static final String NET_101 = "(select sum(if(x.debit_head = '101', x.amount, 0))"
            + " - sum(if(x.credit_head = '101', x.amount, 0)) from posting x where x.entry_id = e.id and x.booked_on = ?1)";

    private static final String NET_202 = "(select sum(if(x.debit_head = '202', x.amount, 0))"
            + " - sum(if(x.credit_head = '202', x.amount, 0)) from posting x where x.entry_id = e.id and x.booked_on = ?1)";

    /** All entries that moved a head on the day: between these two stands where their postings are read from. */
    static final String MOVED_101 = "(select q.entry_id, sum(if(q.debit_head = '101', q.amount, 0))"
            + " - sum(if(q.credit_head = '101', q.amount, 0)) net from ";

    static final String MOVED_202 = "(select q.entry_id, sum(if(q.debit_head = '202', q.amount, 0))"
            + " - sum(if(q.credit_head = '202', q.amount, 0)) net from ";

    static final String ON_101 = " where q.booked_on = ?1 and (q.debit_head = '101' or q.credit_head = '101')"
            + " group by q.entry_id) h join ledger_entry e on e.id = h.entry_id";

    private static final String ON_202 = " where q.booked_on = ?1 and (q.debit_head = '202' or q.credit_head = '202')"
            + " group by q.entry_id) h join ledger_entry e on e.id = h.entry_id";

    private static final String LINE_IS_PAYMENT = "l.bank_serial = p.host_serial and l.reference = p.send_seq_no"
            + " and l.amount = p.amount and l.direction = 'OUT' and " + OF_THE_BANK;

    private static final String LINE_IS_ARRIVAL = "l.bank_serial = a.bank_serial and l.reference = ''"
            + " and l.amount = a.amount and l.direction = 'IN' and " + OF_THE_BANK;

    private static final String PAYMENT_IS_WITHDRAWAL = "p.send_seq_no = w.send_seq_no and p.amount = w.amount";

    /**
     * What has one of a line's numbers: payments and an arrival of its serial, lines and vouchers that say its serial, other lines for its
     * number. Arrivals have no number: what is null finds nothing, what is empty would find them all.
     */
    private static final String MENTIONED = " left join payment_instruction p on p.host_serial = l.bank_serial"
            + " left join money_arrival a on a.bank_serial = l.bank_serial"
            + " left join bank_line s on s.reference = l.bank_serial"
            + " left join bank_line n on n.reference = nullif(l.reference, '') and n.id <> l.id"
            + " left join manual_voucher v on v.document = l.bank_serial";

    /** A line has its one partner, and nobody else has a word in it. */
    private static final String PLAIN = "s.id is null and v.id is null and coalesce(" + LINE_IS_PAYMENT + " and " + DONE
            + " and n.id is null and a.id is null or " + LINE_IS_ARRIVAL + " and " + ARRIVED
            + " and p.id is null, false)";

    static final String LINES = MENTIONED + " where " + OF_THE_BANK + " and not (" + PLAIN + ")";

    /** The lines that were left (?8), from which their partners are told. */
    private static final String TOLD = "json_table(?8, '$[*]' columns (id bigint path '$')) k"
            + " straight_join bank_line l on l.id = k.id straight_join ";

    static final String PAYMENTS = " left join bank_line l on " + LINE_IS_PAYMENT + " where " + DONE
            + " and l.id is null union all " + PAYMENT + TOLD + "payment_instruction p on " + LINE_IS_PAYMENT
            + " where " + DONE;

    static final String ARRIVALS = " left join bank_line l on " + LINE_IS_ARRIVAL + " where " + ARRIVED
            + " and l.id is null union all " + ARRIVAL + TOLD + "money_arrival a on " + LINE_IS_ARRIVAL + " where "
            + ARRIVED;

    static final String CONFIRMED = " left join withdrawal w on " + PAYMENT_IS_WITHDRAWAL + " and " + PAID + " where "
            + DONE + " and w.id is null";

    static final String WITHDRAWALS = " left join payment_instruction p on " + PAYMENT_IS_WITHDRAWAL + " and " + DONE
            + " where " + PAID + " and p.id is null";

    static final String BOOKED_WITHDRAWALS =
            " left join ledger_entry e on e.business_key = concat('WITHDRAWAL-FINAL:', w.send_seq_no) and -w.amount = "
                    + NET_101 + " where " + PAID + " and e.id is null";

    static final String BOOKED_ARRIVALS =
            " left join ledger_entry e on e.business_key = concat('ARRIVAL:', a.bank_serial) and a.amount = " + NET_101
                    + " where " + ARRIVED + " and e.id is null";

    static final String HELD =
            " left join ledger_entry e on e.business_key = concat('WITHDRAWAL-HOLD:', p.send_seq_no) and -p.amount = "
                    + NET_202 + " where " + INSTRUCTED + " and e.id is null";

    static final String RELEASED =
            " left join ledger_entry e on e.business_key = concat('WITHDRAWAL-RELEASE:', p.send_seq_no) and p.amount = "
                    + NET_202 + " where p" + REFUSED + " and p.settled_at >= ?1 and p.settled_at < ?2 and e.id is null";

    /** An entry's key without what says of which kind it is; null, which finds nothing, of another kind. */
    static final String SPECIAL = ON_101 + " left join withdrawal w on w.send_seq_no ="
            + " if(e.business_key like 'WITHDRAWAL-FINAL:%', substr(e.business_key, length('WITHDRAWAL-FINAL:') + 1), null)"
            + " and -w.amount = h.net and " + PAID + " left join money_arrival a on a.bank_serial ="
            + " if(e.business_key like 'ARRIVAL:%', substr(e.business_key, length('ARRIVAL:') + 1), null)"
            + " and a.amount = h.net and " + ARRIVED + " where h.net <> 0 and w.id is null and a.id is null"
            + " and e.business_key not like 'BROUGHT-FORWARD:%'";

    static final String TRANSIT = ON_202 + " left join payment_instruction p on p.send_seq_no ="
            + " if(e.business_key like 'WITHDRAWAL-HOLD:%', substr(e.business_key, length('WITHDRAWAL-HOLD:') + 1), null)"
            + " and -p.amount = h.net and " + INSTRUCTED + " left join payment_instruction f on f.send_seq_no ="
            + " if(e.business_key like 'WITHDRAWAL-RELEASE:%', substr(e.business_key, length('WITHDRAWAL-RELEASE:') + 1), null)"
            + " and f.amount = h.net and f" + REFUSED + " and f.settled_at >= ?1 and f.settled_at < ?2"
            + " where h.net <> 0 and p.id is null and f.id is null"
            + " and e.business_key not like 'WITHDRAWAL-FINAL:%' and e.business_key not like 'REFUND-FINAL:%'";

    private DayPairs() {}
}
