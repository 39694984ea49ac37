package hall.bench.floor;

import hall.audit.domain.AuditEventType;
import hall.bench.server.BenchBank;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A month of an employer by the few statements that could do it without rules: nobody asks whether an account still takes the money, and
 * a balance is a column that something is added to. The same rows as the hall's, in as many transactions.
 */
public final class RemittanceFloor {

    private static final String LIST = "INSERT INTO contribution_list (id, employer_account, kind, month, state, heads,"
            + " total, pay_by, remind_on, drawn_by, drawn_at, live_key, audit_sequence, audit_hash, version)"
            + " VALUES (?, ?, 'REMITTANCE', ?, 'DRAFT', 0, 0, ?, ?, 'CITIZEN:0', ?, ?, 0, ?, 1)";

    private static final String LINES =
            "INSERT INTO contribution_line (list_id, line, account_number, holder_name, base,"
                    + " person_part, employer_part) SELECT ?, ROW_NUMBER() OVER (ORDER BY account_number), account_number,"
                    + " holder_name, base, person_monthly, employer_monthly FROM personal_account"
                    + " WHERE employer_account = ? AND state = '01'";

    private static final String BANK_LINE = "INSERT INTO bank_line (id, bank_serial, bank_account, direction, amount,"
            + " balance_after, counter_account, counter_name, summary, remark, reference, booked_on, booked_at, source,"
            + " kept_at, audit_sequence, audit_hash)"
            + " VALUES (?, ?, '1', 'IN', ?, 0, '', '', '', '', '', ?, ?, 'NOTICE', ?, ?, ?)";

    private static final String ARRIVAL =
            "INSERT INTO money_arrival (id, bank_serial, payer_account, payer_name, remark,"
                    + " amount, booked_on, kept_at, employer_account, audit_sequence, audit_hash, version)"
                    + " VALUES (?, ?, '', '', '', ?, ?, ?, ?, ?, ?, 1)";

    private static final String ITEM =
            "INSERT INTO suspense_item (id, employer_account, kind, arrival_id, amount, remaining, sent, rested, since, tried,"
                    + " version) VALUES (?, ?, 'ARRIVAL', ?, ?, ?, 0, 0, ?, 0, 1)";

    private static final String USE =
            "INSERT INTO suspense_use (id, item_id, list_id, amount, used_at, version) VALUES (?, ?, ?, ?, ?, 1)";

    private static final String POSTING =
            "INSERT INTO posting (entry_id, line, booked_on, debit_account, credit_account,"
                    + " amount) VALUES (?, 1, ?, '" + BenchBank.CODE + "', ?, ?)";

    private static final String POSTINGS =
            "INSERT INTO posting (entry_id, line, booked_on, debit_account, credit_account,"
                    + " amount) SELECT ?, line, ?, ?, CONCAT('201:', account_number), person_part + employer_part"
                    + " FROM contribution_line WHERE list_id = ?";

    private static final String JOURNAL = "INSERT INTO account_entry (id, account_number, booked_on, booked_at, type,"
            + " amount, carried_over, current_year, balance_after, serial, red, entry_id, paid_for)"
            + " SELECT ? + l.line, l.account_number, ?, ?, '01', l.person_part + l.employer_part, 0,"
            + " l.person_part + l.employer_part, a.carried_over + a.current_year + l.person_part + l.employer_part, ?, 0,"
            + " ?, ? FROM contribution_line l JOIN personal_account a ON a.account_number = l.account_number"
            + " WHERE l.list_id = ?";

    private static final String BALANCES = "UPDATE personal_account a JOIN contribution_line l"
            + " ON l.account_number = a.account_number SET a.current_year = a.current_year + l.person_part + l.employer_part,"
            + " a.paid_to = ?, a.version = a.version + 1 WHERE l.list_id = ?";

    private static final String SYSTEM = "SYSTEM:system";

    private final Connection connection;
    private final String employer;
    private final ContributionMonth month;
    private final LocalDateTime now;
    private final long list = Ids.next();
    private final long arrival = Ids.next();
    private final String serial = "F" + arrival;
    private AuditLines ofList = new AuditLines("contribution:" + list, 0, AuditLines.START);
    private AuditLines ofArrival = new AuditLines("arrival:" + serial, 0, AuditLines.START);
    private BigDecimal total;
    private int heads;

    /** A month that was not paid yet; every transaction is the connection's. */
    public RemittanceFloor(Connection connection, String employer, ContributionMonth month, LocalDateTime now) {
        this.connection = connection;
        this.employer = employer;
        this.month = month;
        this.now = now;
    }

    /** The list and its lines. */
    public void draw() throws SQLException {
        LocalDate day = now.toLocalDate();
        String key = ContributionList.liveKey(employer, CreditKind.REMITTANCE, month);
        Sql.update(connection, LIST, list, employer, month.toString(), day, day, now, key, AuditLines.START);
        Sql.update(connection, LINES, list, employer);
        Object[] sums = Sql.one(
                connection,
                r -> new Object[] {r.getInt(1), r.getBigDecimal(2)},
                "SELECT COUNT(*), SUM(person_part + employer_part) FROM contribution_line WHERE list_id = ?",
                list);
        heads = (int) sums[0];
        total = (BigDecimal) sums[1];
        Sql.update(connection, "UPDATE contribution_list SET heads = ?, total = ? WHERE id = ?", heads, total, list);
        listRecord(AuditEventType.CONTRIBUTION_LIST_DRAWN);
        connection.commit();
    }

    /** The clerk stands by it. */
    public void confirm() throws SQLException {
        Sql.update(
                connection,
                "UPDATE contribution_list SET state = 'CONFIRMED', confirmed_by = 'CITIZEN:0', confirmed_at = ?,"
                        + " version = version + 1 WHERE id = ?",
                now,
                list);
        listRecord(AuditEventType.CONTRIBUTION_LIST_CONFIRMED);
        connection.commit();
    }

    /** Its money is on the special account, and in suspense. */
    public void arrive() throws SQLException {
        AuditLines ofLine = new AuditLines("bank-line:" + serial, 0, AuditLines.START)
                .add(AuditEventType.BANK_LINE_KEPT, "PARTNER:bank", now, facts());
        ofArrival.add(AuditEventType.ARRIVAL_IN_SUSPENSE, SYSTEM, now, facts());
        Sql.update(connection, "INSERT INTO bank_serial (bank_serial) VALUES (?)", serial);
        LocalDate day = now.toLocalDate();
        Sql.update(connection, BANK_LINE, Ids.next(), serial, total, day, now, now, ofLine.sequence(), ofLine.hash());
        Sql.update(
                connection,
                ARRIVAL,
                arrival,
                serial,
                total,
                day,
                now,
                employer,
                ofArrival.sequence(),
                ofArrival.hash());
        Sql.update(connection, ITEM, arrival, employer, arrival, total, total, day);
        long entry = Ids.next();
        entry(entry, "ARRIVAL:" + serial);
        Sql.update(connection, POSTING, entry, day, "219:" + employer, total);
        AuditLines.write(connection, ofLine, ofArrival);
        ofArrival = new AuditLines("arrival:" + serial, ofArrival.sequence(), ofArrival.hash());
        connection.commit();
    }

    /** All of it on the accounts. */
    public void post() throws SQLException {
        long entry = Ids.next();
        LocalDate day = now.toLocalDate();
        entry(entry, "CONTRIBUTION:" + list);
        Sql.update(connection, POSTINGS, entry, day, "219:" + employer, list);
        Sql.update(connection, JOURNAL, Ids.block(heads + 1), day, now, "H" + list, entry, month.toString(), list);
        Sql.update(connection, BALANCES, month.toString(), list);
        Sql.update(
                connection,
                "INSERT INTO employer_entry (id, employer_account, booked_on, booked_at, type, heads, amount, paid_for,"
                        + " serial, red) SELECT ?, employer_account, ?, ?, '01', heads, total, month, ?, 0"
                        + " FROM contribution_list WHERE id = ?",
                Ids.next(),
                day,
                now,
                "H" + list,
                list);
        Sql.update(
                connection,
                "UPDATE contribution_list SET state = 'POSTED', claimed = total, posted_at = ?, version = version + 1 WHERE id = ?",
                now,
                list);
        AuditLines.write(connection, ofArrival.add(AuditEventType.ARRIVAL_ALLOTTED, SYSTEM, now, facts()));
        Sql.update(
                connection,
                "UPDATE money_arrival SET audit_sequence = ?, audit_hash = ?, version = version + 1 WHERE id = ?",
                ofArrival.sequence(),
                ofArrival.hash(),
                arrival);
        Sql.update(connection, "UPDATE suspense_item SET remaining = 0, version = version + 1 WHERE id = ?", arrival);
        Sql.update(connection, USE, Ids.next(), arrival, list, total, now);
        Sql.update(
                connection,
                "UPDATE employer_account SET paid_to = ?, version = version + 1 WHERE account_number = ?",
                month.toString(),
                employer);
        listRecord(AuditEventType.CONTRIBUTION_LIST_POSTED);
        Facts text = Facts.with("messageId", UUID.randomUUID().toString())
                .and("phone", "13900000000")
                .and("text", month.display() + " " + heads + " " + new Money(total).display())
                .build();
        OutboxRows.put(connection, List.<Object[]>of(OutboxRows.row("sms", "contribution:" + list, text, now)));
        connection.commit();
    }

    private void entry(long id, String key) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO ledger_entry (id, business_key, booked_on, booked_at) VALUES (?, ?, ?, ?)",
                id,
                key,
                now.toLocalDate(),
                now);
    }

    /** The list keeps the end of its stream, as the hall's does. */
    private void listRecord(AuditEventType type) throws SQLException {
        AuditLines.write(connection, ofList.add(type, "CITIZEN:0", now, facts()));
        Sql.update(
                connection,
                "UPDATE contribution_list SET audit_sequence = ?, audit_hash = ? WHERE id = ?",
                ofList.sequence(),
                ofList.hash(),
                list);
        ofList = new AuditLines("contribution:" + list, ofList.sequence(), ofList.hash());
    }

    private Facts facts() {
        return Facts.with("employer", employer).and("month", month.toString()).build();
    }
}
