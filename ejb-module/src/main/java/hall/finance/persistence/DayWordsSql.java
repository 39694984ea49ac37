package hall.finance.persistence;

/**
 * The statements of {@link DaySql} for those rows only that have one of some words (?7, a JSON array), found by the keys and indices of what a word
 * may be.
 */
final class DayWordsSql {

    private static final String WORDS = "json_table(?7, '$[*]' columns (word varchar(200) path '$')) t";

    private static final String OF_LINES = "(select x.id from " + WORDS + " join bank_line x on x.bank_serial = t.word"
            + " union select x.id from " + WORDS + " join bank_line x on x.reference = t.word) k"
            + " join bank_line l on l.id = k.id";

    private static final String OF_PAYMENTS =
            "(select x.id from " + WORDS + " join payment_instruction x on x.send_seq_no = t.word"
                    + " union select x.id from " + WORDS + " join payment_instruction x on x.host_serial = t.word) k"
                    + " join payment_instruction p on p.id = k.id";

    private static final String OF_ARRIVALS = WORDS + " join money_arrival a on a.bank_serial = t.word";

    private static final String OF_WITHDRAWALS = WORDS + " join withdrawal w on w.send_seq_no = t.word";

    private static final String OF_POSTINGS =
            WORDS + " join ledger_entry x on x.business_key = t.word join posting q on q.entry_id = x.id";

    static final String LINES = DayPairs.LINE + OF_LINES + DayPairs.LINES;

    static final String PAYMENTS = DayPairs.PAYMENT + OF_PAYMENTS + DayPairs.PAYMENTS;

    static final String ARRIVALS = DayPairs.ARRIVAL + OF_ARRIVALS + DayPairs.ARRIVALS;

    static final String CONFIRMED = DayPairs.PAYMENT + OF_PAYMENTS + DayPairs.CONFIRMED;

    static final String WITHDRAWALS = DayPairs.WITHDRAWAL + OF_WITHDRAWALS + DayPairs.WITHDRAWALS;

    static final String BOOKED_WITHDRAWALS = DayPairs.WITHDRAWAL + OF_WITHDRAWALS + DayPairs.BOOKED_WITHDRAWALS;

    static final String BOOKED_ARRIVALS = DayPairs.ARRIVAL + OF_ARRIVALS + DayPairs.BOOKED_ARRIVALS;

    static final String SPECIAL = DayPairs.ENTRY + DayPairs.MOVED_101 + OF_POSTINGS + DayPairs.SPECIAL;

    static final String HELD = DayPairs.PAYMENT + OF_PAYMENTS + DayPairs.HELD;

    static final String RELEASED = DayPairs.PAYMENT + OF_PAYMENTS + DayPairs.RELEASED;

    static final String TRANSIT = DayPairs.ENTRY + DayPairs.MOVED_202 + OF_POSTINGS + DayPairs.TRANSIT;

    private DayWordsSql() {}
}
