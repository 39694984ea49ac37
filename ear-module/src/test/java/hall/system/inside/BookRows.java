package hall.system.inside;

import java.time.LocalDate;

/** Rows of the books as statements, with what does not matter left the same; their numbers are none that the hall gives. */
final class BookRows {

    static final String EMPLOYER = "880000000077";
    static final String ACCOUNT = "880000000078";
    private static final String HASH = "0".repeat(64);

    private BookRows() {}

    static String employer(LocalDate registered) {
        return of(
                "employer_account",
                "account_number, credit_code, name, pay_day, state, version, registered_on",
                EMPLOYER,
                "91999900MA00000077",
                "示例测",
                10,
                "01",
                0,
                registered);
    }

    static String account(LocalDate opened) {
        return of(
                "personal_account",
                "id, account_number, certificate_type, certificate_number, holder_name, employer_account, branch, state, base,"
                        + " rate, carried_over, current_year, held, opened_on, version",
                77,
                ACCOUNT,
                "01",
                "B" + ACCOUNT,
                "示例测",
                EMPLOYER,
                "999902",
                "01",
                5000,
                "0.08",
                0,
                0,
                0,
                opened,
                0);
    }

    static String line(int id, LocalDate booked, LocalDate kept) {
        return of(
                "bank_line",
                "id, bank_serial, bank_account, direction, amount, balance_after, counter_account, counter_name, summary,"
                        + " remark, reference, booked_on, booked_at, source, kept_at, audit_sequence, audit_hash",
                id,
                "PROBE-" + id,
                "999980000000000077",
                "IN",
                1,
                1,
                "",
                "",
                "",
                "",
                "",
                booked,
                booked,
                "NOTICE",
                kept,
                0,
                HASH);
    }

    static String arrival(int id, LocalDate booked, LocalDate kept) {
        return of(
                "money_arrival",
                "id, bank_serial, payer_account, payer_name, remark, amount, booked_on, kept_at, audit_sequence, audit_hash,"
                        + " version",
                id,
                "PROBE-" + id,
                "",
                "",
                "",
                1,
                booked,
                kept,
                0,
                HASH,
                0);
    }

    static String payment(int id, LocalDate instructed) {
        return of(
                "payment_instruction",
                "id, send_seq_no, reference, attempt, business_type, amount, credit_account, credit_name, credit_bank, summary,"
                        + " status, instructed_at, sends, audit_sequence, audit_hash, version",
                id,
                "PROBE-" + id,
                "PROBE-" + id,
                1,
                "09",
                1,
                "6",
                "示例测",
                "示例银行",
                "",
                "SENT",
                instructed,
                1,
                0,
                HASH,
                0);
    }

    static String withdrawal(int id, String reason, String amount, String state, LocalDate settled) {
        return of(
                "withdrawal",
                "id, case_number, account_number, reason, amount, state, decided_on, send_seq_no, balance_after, settled_at,"
                        + " version",
                id,
                "PROBE-" + id,
                ACCOUNT,
                reason,
                amount,
                state,
                "2035-03-07",
                "PROBE-" + id,
                0,
                settled,
                0);
    }

    /** An arrival that is contested, or set right on a day. */
    static String contest(int id, int arrival, LocalDate corrected) {
        return of(
                "arrival_contest",
                "id, arrival_id, movement, bank_serial, amount, raised_at, state, entered_by, entered_at, decided_by, decided_at,"
                        + " version",
                id,
                arrival,
                "PROBE-" + arrival,
                "PROBE-" + arrival + "@" + id,
                1,
                LocalDate.of(2035, 3, 1),
                corrected == null ? "OPEN" : "CORRECTED",
                corrected == null ? null : "one",
                corrected,
                corrected == null ? null : "two",
                corrected,
                0);
    }

    static String refund(int id, int arrival, LocalDate settled) {
        return of(
                "arrival_refund",
                "id, money_id, arrival_id, amount, corporate, reason, state, entered_by, entered_at, decided_by, decided_at,"
                        + " settled_at, version",
                id,
                id,
                arrival,
                1,
                0,
                "",
                settled == null ? "PROPOSED" : "PAID",
                "one",
                "2035-03-01",
                settled == null ? null : "two",
                settled == null ? null : "2035-03-01",
                settled,
                0);
    }

    static String voucher(int id, String document, LocalDate booked) {
        return of(
                "manual_voucher",
                "id, form_key, state, booked_on, summary, document, entered_by, entered_at, audit_sequence, audit_hash, version",
                id,
                "PROBE-" + id,
                "ENTERED",
                booked,
                "",
                document,
                "one",
                "2035-03-01",
                0,
                HASH,
                0);
    }

    /** The entry that all postings here are of. */
    static String entry(int id, LocalDate booked) {
        return of("ledger_entry", "id, business_key, booked_on, booked_at", id, "PROBE:" + id, booked, booked);
    }

    static String posting(int entry, int line, LocalDate booked, String debit, String credit, String amount) {
        return of(
                "posting",
                "entry_id, line, booked_on, debit_account, credit_account, amount",
                entry,
                line,
                booked,
                debit,
                credit,
                amount);
    }

    static String loan() {
        return of(
                "loan",
                "id, loan_number, contract_number, principal, annual_rate, months, method, due_day, released_on, balance,"
                        + " rows_paid, rows_overdue, offset_agreement, state, home_price, home_paid, version",
                77,
                "880000000079",
                "PROBE",
                1000,
                "0.03",
                12,
                "1",
                1,
                "2035-03-01",
                0,
                0,
                0,
                0,
                "1",
                1000,
                0,
                0);
    }

    static String loanEntry(int id, String type, LocalDate booked, String principal) {
        return of(
                "loan_entry",
                "id, loan_number, type, schedule_row, booked_on, principal, interest, balance_after",
                id,
                "880000000079",
                type,
                0,
                booked,
                principal,
                "9.99",
                0);
    }

    static String difference(int id, String state, LocalDate lastDay) {
        return of(
                "reconciliation_item",
                "id, way, kind, cause, found_on, found_at, last_day, due_on, state, audit_sequence, audit_hash, version",
                id,
                "BANK_PAYMENT",
                "BANK_ONLY",
                "PROBE-" + id,
                lastDay,
                lastDay,
                lastDay,
                lastDay,
                state,
                0,
                HASH,
                0);
    }

    static String day(LocalDate day) {
        return of(
                "finance_day",
                "day, state, bank_lines, case_moves, ledger_entries, bank_net, case_net, ledger_net, bank_balance,"
                        + " ledger_balance, explained, reconciled_at, audit_sequence, audit_hash, version",
                day,
                "RECONCILED",
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                day,
                0,
                HASH,
                0);
    }

    private static String of(String table, String columns, Object... values) {
        StringBuilder row = new StringBuilder("INSERT INTO " + table + " (" + columns + ") VALUES (");
        for (int i = 0; i < values.length; i++) {
            row.append(i == 0 ? "" : ", ").append(values[i] == null ? "NULL" : "'" + values[i] + "'");
        }
        return row.append(')').toString();
    }
}
