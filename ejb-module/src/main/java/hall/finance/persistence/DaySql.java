package hall.finance.persistence;

/**
 * The statements of a day: its rows without plain pairs, its sums and its mark. ?1 is the day, ?2 the next, ?3 the special account, ?4 until when what
 * was learned belongs to the day, ?5 the first day of the books, ?6 the last closed one, ?8 the ids of {@link #LINES} as a JSON array, ?9 the bank's
 * last moment of the day.
 *
 * <p>Rows are not sorted, and they are looked for by their day's index whatever the tables' statistics say: a day must not cost more the more years are
 * in the books.
 */
final class DaySql {

    private static final String OF_LINES = "bank_line l force index (ix_bank_line_day)";

    private static final String SETTLED = "payment_instruction p force index (ix_payment_settled)";

    private static final String INSTRUCTED = "payment_instruction p force index (ix_payment_instructed)";

    private static final String OF_ARRIVALS = "money_arrival a force index (ix_money_arrival_day)";

    private static final String OF_WITHDRAWALS = "withdrawal w force index (ix_withdrawal_settled)";

    private static final String OF_POSTINGS = "posting q force index (ix_posting_day)";

    static final String LINES = DayPairs.LINE + OF_LINES + DayPairs.LINES;

    static final String PAYMENTS = DayPairs.PAYMENT + SETTLED + DayPairs.PAYMENTS;

    static final String ARRIVALS = DayPairs.ARRIVAL + OF_ARRIVALS + DayPairs.ARRIVALS;

    static final String CONFIRMED = DayPairs.PAYMENT + SETTLED + DayPairs.CONFIRMED;

    static final String WITHDRAWALS = DayPairs.WITHDRAWAL + OF_WITHDRAWALS + DayPairs.WITHDRAWALS;

    static final String BOOKED_WITHDRAWALS = DayPairs.WITHDRAWAL + OF_WITHDRAWALS + DayPairs.BOOKED_WITHDRAWALS;

    static final String BOOKED_ARRIVALS = DayPairs.ARRIVAL + OF_ARRIVALS + DayPairs.BOOKED_ARRIVALS;

    static final String SPECIAL = DayPairs.ENTRY + DayPairs.MOVED_101 + OF_POSTINGS + DayPairs.SPECIAL;

    static final String HELD = DayPairs.PAYMENT + INSTRUCTED + DayPairs.HELD;

    static final String RELEASED = DayPairs.PAYMENT + SETTLED + DayPairs.RELEASED;

    static final String TRANSIT = DayPairs.ENTRY + DayPairs.MOVED_202 + OF_POSTINGS + DayPairs.TRANSIT;

    /** Learned on the day, and late: see Lateness. */
    static final String LATE_LINES = DayPairs.LINE + "bank_line l force index (ix_bank_line_kept)"
            + " where l.bank_account = ?3 and l.kept_at >= ?1 and l.kept_at < ?2 and l.booked_on < ?1"
            + " and (l.booked_on < ?5 or l.booked_on <= ?6 and l.kept_at >"
            + " coalesce((select f.closed_at from finance_day f where f.day = l.booked_on), '1990-01-01'))";

    static final String LATE_ARRIVALS = DayPairs.ARRIVAL + "money_arrival a force index (ix_money_arrival_kept)"
            + " where a.kept_at >= ?1 and a.kept_at < ?2 and a.booked_on < ?1"
            + " and (a.booked_on < ?5 or a.booked_on <= ?6 and a.kept_at >"
            + " coalesce((select f.closed_at from finance_day f where f.day = a.booked_on), '1990-01-01'))";

    static final String COURT_PAYMENTS =
            DayPairs.PAYMENT + SETTLED + " where " + DayPairs.DONE + " and p.reference like 'COURT-DEDUCTION:%'";

    /** Few: what came back later, but for what a court has by its payment alone; no withdrawal and no refund has it as paid any more. */
    static final String CAME_BACK = DayPairs.PAYMENT + SETTLED + " where p.status = 'CAME_BACK' and " + DayPairs.DONE
            + " and p.reference not like 'COURT-DEDUCTION:%'";

    static final String REFUNDS = "select r.id, r.payment, null, -r.amount from arrival_refund r"
            + " where r.state = 'PAID' and r.settled_at >= ?1 and r.settled_at < ?2";

    /** Few: arrivals that two officers set right by the bank's detail. */
    static final String TAKEN_BACK = "select c.id, c.bank_serial, null, -c.amount from arrival_contest c"
            + " where c.state = 'CORRECTED' and c.decided_at >= ?1 and c.decided_at < ?2";

    static final String VOUCHERS = "select v.id, e.business_key, v.document, " + DayPairs.NET_101
            + " from manual_voucher v join ledger_entry e on e.business_key = concat('VOUCHER:', v.id)"
            + " join bank_line l on l.bank_account = ?3 and l.bank_serial = v.document and " + DayPairs.SIGNED + " = "
            + DayPairs.NET_101 + " where v.booked_on = ?1";

    static final String SUM_OF_LINES = "select count(*), coalesce(sum(" + DayPairs.SIGNED
            + "), 0), max(l.booked_at) from " + OF_LINES + " where " + DayPairs.OF_THE_BANK;

    /** In the order in which they were learned. */
    static final String LAST_BALANCES = "select l.balance_after from " + OF_LINES + " where " + DayPairs.OF_THE_BANK
            + " and l.booked_at = ?9 order by l.id";

    static final String SUM_OF_WITHDRAWALS =
            "select count(*), coalesce(sum(-w.amount), 0) from withdrawal w where " + DayPairs.PAID;

    static final String SUM_OF_ARRIVALS =
            "select count(*), coalesce(sum(a.amount), 0) from money_arrival a where " + DayPairs.ARRIVED;

    static final String SUM_OF_ENTRIES = "select coalesce(sum(e.business_key not like 'BROUGHT-FORWARD:%'), 0),"
            + " coalesce(sum(if(e.business_key like 'BROUGHT-FORWARD:%', 0, h.net)), 0),"
            + " coalesce(sum(if(e.business_key like 'BROUGHT-FORWARD:%', h.net, 0)), 0) from " + DayPairs.MOVED_101
            + OF_POSTINGS + DayPairs.ON_101 + " where h.net <> 0";

    /**
     * From the day before (?1) to the day after (before ?2). Lines, arrivals, postings, and withdrawals and refunds once they are paid are
     * never changed but when their payment comes back; a payment keeps the days it was instructed and first settled on, and each change raises its version: no number falls,
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
            + " (select count(*) from arrival_contest where state = 'CORRECTED' and decided_at >= ?1 and decided_at < ?2),"
            + " (select count(*) from posting where booked_on > ?6 and booked_on < ?2),"
            + " (select count(*) from manual_voucher v join bank_line l on l.bank_serial = v.document"
            + "  where v.booked_on >= ?1 and v.booked_on < ?2)";

    static final String BOOKED = "select count(*) from posting where booked_on > ?6 and booked_on <= ?1";

    private DaySql() {}
}
