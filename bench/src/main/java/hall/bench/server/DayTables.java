package hall.bench.server;

import hall.bench.city.Rows;
import hall.shared.Ids;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The tables of a day, each filled by many rows a statement; an entry is sent before its posting, which leans on it. */
final class DayTables implements AutoCloseable {

    private static final String START = "0".repeat(64);

    private final Rows accounts;
    private final Rows read;
    private final Rows lines;
    private final Rows payments;
    private final Rows withdrawals;
    private final Rows arrivals;
    private final Rows entries;
    private final Rows postings;

    DayTables(Connection connection) {
        accounts = new Rows(
                connection,
                "INSERT INTO personal_account (id, account_number, certificate_type, certificate_number, holder_name,"
                        + " employer_account, branch, state, base, rate, employer_rate, carried_over, current_year, held, paid_to,"
                        + " opened_on, version, person_monthly, employer_monthly)",
                19);
        read = new Rows(
                connection,
                "INSERT INTO bank_statement_day (id, bank_account, booked_on, line_count, read_at, again_from)",
                6);
        lines = new Rows(
                connection,
                "INSERT INTO bank_line (id, bank_serial, bank_account, direction, amount, balance_after, counter_account,"
                        + " counter_name, summary, remark, reference, booked_on, booked_at, source, kept_at, audit_sequence, audit_hash)",
                17);
        payments = new Rows(
                connection,
                "INSERT INTO payment_instruction (id, send_seq_no, reference, attempt, business_type, amount,"
                        + " credit_account, credit_name, credit_bank, summary, status, instructed_at, sent_at, sends, settled_at,"
                        + " host_serial, audit_sequence, audit_hash, version)",
                19);
        withdrawals = new Rows(
                connection,
                "INSERT INTO withdrawal (id, case_number, account_number, reason, amount, state, decided_on, send_seq_no,"
                        + " balance_after, settled_at, version)",
                11);
        arrivals = new Rows(
                connection,
                "INSERT INTO money_arrival (id, bank_serial, payer_account, payer_name, remark, amount, booked_on, kept_at,"
                        + " audit_sequence, audit_hash, version)",
                11);
        entries = new Rows(
                connection, "INSERT INTO ledger_entry (id, business_key, booked_on, booked_at, case_number)", 5);
        postings = new Rows(
                connection,
                "INSERT INTO posting (entry_id, line, booked_on, debit_account, credit_account, amount)",
                6);
    }

    void account(String number, String employer) throws SQLException {
        BigDecimal much = new BigDecimal("900000000.00");
        LocalDate opened = LocalDate.of(2020, 1, 1);
        BigDecimal rate = new BigDecimal("0.08");
        BigDecimal base = new BigDecimal("5000.00");
        accounts.add(
                Ids.next(),
                number,
                "01",
                "B" + number,
                "示例测",
                employer,
                "999902",
                "01",
                base,
                rate,
                rate,
                much,
                0,
                0,
                "202601",
                opened,
                0,
                base,
                base);
    }

    void read(long id, String account, LocalDate day, int count, LocalDateTime at) throws SQLException {
        read.add(id, account, day, count, at, at);
    }

    void line(
            String serial,
            String account,
            String direction,
            BigDecimal amount,
            BigDecimal after,
            String reference,
            LocalDateTime at,
            String hash)
            throws SQLException {
        lines.add(
                Ids.next(),
                serial,
                account,
                direction,
                amount,
                after,
                "",
                "",
                "",
                "",
                reference,
                at.toLocalDate(),
                at,
                "NOTICE",
                at,
                0,
                hash);
    }

    void payment(String number, String caseNumber, BigDecimal amount, LocalDateTime at, String serial)
            throws SQLException {
        payments.add(
                Ids.next(),
                number,
                caseNumber,
                1,
                "09",
                amount,
                "6200000000000000000",
                "示例测",
                "示例银行",
                "",
                "DONE",
                at,
                at,
                1,
                at,
                serial,
                0,
                START,
                0);
    }

    void withdrawal(String number, String caseNumber, String account, BigDecimal amount, LocalDateTime at)
            throws SQLException {
        withdrawals.add(Ids.next(), caseNumber, account, "06", amount, "PAID", at.toLocalDate(), number, 0, at, 0);
    }

    void arrival(long id, String serial, BigDecimal amount, LocalDate day, LocalDateTime at, String hash)
            throws SQLException {
        arrivals.add(id, serial, "", "", "", amount, day, at, 0, hash, 0);
    }

    void entry(long id, String key, LocalDate day, String caseNumber, String debit, String credit, BigDecimal amount)
            throws SQLException {
        entries.add(id, key, day, day.atTime(12, 0), caseNumber);
        postings.add(id, 1, day, debit, credit, amount);
    }

    private List<Rows> all() {
        return List.of(accounts, read, lines, payments, withdrawals, arrivals, entries, postings);
    }

    /** Sends what waits. */
    void flush() throws SQLException {
        for (Rows rows : all()) {
            rows.flush();
        }
    }

    @Override
    public void close() throws SQLException {
        for (Rows rows : all()) {
            rows.close();
        }
    }
}
