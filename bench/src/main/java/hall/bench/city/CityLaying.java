package hall.bench.city;

import hall.bench.CityOptions;
import hall.bench.server.BenchBank;
import hall.bench.server.Pool;
import hall.fund.domain.ledger.BookedEvent;
import hall.fund.domain.loan.Instalment;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Lays the city's people: as registered persons who can sign in with the demo's password, with account, opening balance, employer, and
 * every fifth with a loan; in the hall's books and in the city's, some thousand in a transaction, so that memory holds no more.
 */
@ApplicationScoped
public class CityLaying {

    private static final int AT_ONCE = 2_000;
    private static final String BANK_CODE = "999";
    private static final String START = "0".repeat(64);

    private static final String PERSON = "INSERT INTO person (id, name, identity_number, phone, branch, password_hash,"
            + " session_stamp, registered_at, audit_sequence, audit_hash, version)";
    private static final String CARD = "INSERT INTO person_card (id, person_id, position, kind, number, bank_name)";
    private static final String EMPLOYER =
            "INSERT INTO employer_account (account_number, credit_code, name, pay_day, state,"
                    + " employer_rate, person_rate, registered_on, version)";
    private static final String CLERK =
            "INSERT INTO employer_clerk (id, employer_account, identity_number, valid_from)";
    private static final String ACCOUNT = "INSERT INTO personal_account (id, account_number, certificate_type,"
            + " certificate_number, holder_name, employer_account, branch, state, base, rate, employer_rate, person_monthly,"
            + " employer_monthly, carried_over, current_year, held, paid_to, opened_on, version)";
    private static final String DETAIL = "INSERT INTO holder_detail (account_number, phone, marital_status, address,"
            + " education, deposit_account, deposit_bank)";
    private static final String EMPLOYER_DETAIL = "INSERT INTO employer_detail (employer_account, opened_on, address,"
            + " affiliation, economic_type, industry, bank_name, bank_code)";
    private static final String ENTRY = "INSERT INTO ledger_entry (id, business_key, booked_on, booked_at)";
    private static final String POSTING =
            "INSERT INTO posting (entry_id, line, booked_on, debit_account, credit_account, amount)";
    private static final String JOURNAL =
            "INSERT INTO account_entry (id, account_number, booked_on, booked_at, type, amount,"
                    + " carried_over, current_year, balance_after, serial, red, entry_id)";
    private static final String LOAN =
            "INSERT INTO loan (id, loan_number, contract_number, principal, annual_rate, months,"
                    + " method, due_day, released_on, balance, rows_paid, rows_overdue, offset_agreement, state, home_price,"
                    + " home_paid, version)";
    private static final String BORROWER =
            "INSERT INTO loan_borrower (id, loan_number, certificate_number, name, part)";
    private static final String LOAN_ROW =
            "INSERT INTO loan_entry (id, loan_number, type, schedule_row, booked_on, principal,"
                    + " interest, balance_after)";

    @Inject
    private Pool pool;

    @Inject
    private StandInCity city;

    @Inject
    private Progress progress;

    private String password;

    /** Lays all of it. */
    void lay(CityOptions options, CityPlan plan) throws SQLException {
        try (Connection connection = pool.connection()) {
            password = demoPassword(connection);
            employers(connection, options, plan);
            for (int from = 0; from < options.persons(); from += AT_ONCE) {
                int to = Math.min(from + AT_ONCE, options.persons());
                Money broughtForward = persons(connection, from, to, plan);
                connection.commit();
                city.settle(from, to, broughtForward);
                if (to % (25 * AT_ONCE) == 0 || to == options.persons()) {
                    progress.say("laid " + to + " of " + options.persons() + " persons");
                }
            }
            statistics(connection);
        }
    }

    /** Of the cast: everybody in the demo has the same. */
    private static String demoPassword(Connection connection) throws SQLException {
        try (PreparedStatement ask =
                        connection.prepareStatement("SELECT password_hash FROM person ORDER BY id LIMIT 1");
                ResultSet row = ask.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("the cast is not loaded");
            }
            return row.getString(1);
        }
    }

    private static void employers(Connection connection, CityOptions options, CityPlan plan) throws SQLException {
        try (Rows employers = new Rows(connection, EMPLOYER, 9);
                Rows details = new Rows(connection, EMPLOYER_DETAIL, 8);
                Rows clerks = new Rows(connection, CLERK, 4)) {
            for (int e = 0; e < options.employers(); e++) {
                employers.add(
                        CityPlan.employerAccount(e),
                        CityPlan.employerCode(e),
                        CityPlan.employerName(e),
                        CityPlan.PAY_DAY,
                        "01",
                        CityPlan.RATE,
                        CityPlan.RATE,
                        plan.today().minusYears(9),
                        0);
            }
            employers.flush();
            for (int e = 0; e < options.employers(); e++) {
                details.add(
                        CityPlan.employerAccount(e),
                        plan.today().minusYears(9),
                        "示例市虚构大道" + (e + 1) + "号",
                        "90",
                        "173",
                        "C",
                        CityPlan.BANK,
                        BANK_CODE);
            }
            details.flush();
            for (int e = 0; e < options.employers(); e++) {
                if (plan.clerkOf(e) >= 0) {
                    clerks.add(
                            Ids.next(),
                            CityPlan.employerAccount(e),
                            CityPlan.identityNumber(plan.clerkOf(e)),
                            plan.today());
                }
            }
            clerks.flush();
        }
        connection.commit();
    }

    /** Gives what they have together. */
    private Money persons(Connection connection, int from, int to, CityPlan plan) throws SQLException {
        LocalDate today = plan.today();
        LocalDateTime opened = today.atStartOfDay();
        long entry = Ids.next();
        Money together = Money.ZERO;
        try (Rows persons = new Rows(connection, PERSON, 11);
                Rows cards = new Rows(connection, CARD, 6);
                Rows accounts = new Rows(connection, ACCOUNT, 19);
                Rows details = new Rows(connection, DETAIL, 7);
                Rows entries = new Rows(connection, ENTRY, 4);
                Rows postings = new Rows(connection, POSTING, 6);
                Rows journal = new Rows(connection, JOURNAL, 12)) {
            entries.add(entry, BookedEvent.BROUGHT_FORWARD.key("CITY-" + from), today, opened);
            entries.flush();
            for (int i = from; i < to; i++) {
                long id = Ids.next();
                CityPlan.Figures f = plan.figures(i);
                String number = CityPlan.identityNumber(i);
                String account = CityPlan.account(i);
                String branch = CityPlan.BRANCH;
                persons.add(id, CityPlan.name(i), number, CityPlan.phone(i), branch, password, id, opened, 0, START, 0);
                cards.add(Ids.next(), id, 0, "SOCIAL_SECURITY", CityPlan.card(i), CityPlan.BANK);
                accounts.add(
                        id,
                        account,
                        "01",
                        number,
                        CityPlan.name(i),
                        CityPlan.employerAccount(plan.employerOf(i)),
                        branch,
                        "01",
                        f.base().amount(),
                        CityPlan.RATE,
                        CityPlan.RATE,
                        f.part().amount(),
                        f.part().amount(),
                        f.carriedOver().amount(),
                        f.currentYear().amount(),
                        0,
                        plan.paidTo(),
                        today.minusYears(6),
                        0);
                details.add(
                        account,
                        CityPlan.phone(i),
                        i % 3 == 0 ? "10" : "20",
                        "示例市示例路" + (i + 1) + "号",
                        i % 4 == 0 ? "30" : "20",
                        CityPlan.card(i),
                        BANK_CODE);
                postings.add(
                        entry,
                        i - from + 1,
                        today,
                        BenchBank.CODE,
                        "201:" + account,
                        f.balance().amount());
                journal.add(
                        Ids.next(),
                        account,
                        today,
                        opened,
                        "03",
                        f.balance().amount(),
                        f.carriedOver().amount(),
                        f.currentYear().amount(),
                        f.balance().amount(),
                        "OPEN" + account,
                        0,
                        entry);
                together = together.plus(f.balance());
            }
            for (Rows rows : new Rows[] {persons, cards, accounts, details, postings, journal}) {
                rows.flush();
            }
        }
        loans(connection, from, to, plan, entry);
        return together;
    }

    private void loans(Connection connection, int from, int to, CityPlan plan, long entry) throws SQLException {
        LocalDate released = plan.lastDueDay().minusMonths(CityPlan.ROWS_PAID);
        Money owed = CityPlan.REPAID.get(CityPlan.ROWS_PAID - 1).balance();
        try (Rows loans = new Rows(connection, LOAN, 17);
                Rows borrowers = new Rows(connection, BORROWER, 5);
                Rows repaid = new Rows(connection, LOAN_ROW, 8);
                Rows postings = new Rows(connection, POSTING, 6)) {
            for (int i = from; i < to; i++) {
                if (CityPlan.borrows(i)) {
                    String number = CityPlan.loan(i);
                    loans.add(
                            Ids.next(),
                            number,
                            "HT" + number,
                            CityPlan.PRINCIPAL.amount(),
                            CityPlan.LOAN_RATE,
                            CityPlan.LOAN_MONTHS,
                            "01",
                            CityPlan.PAY_DAY,
                            released,
                            owed.amount(),
                            CityPlan.ROWS_PAID,
                            0,
                            0,
                            "2",
                            Money.of("900000.00").amount(),
                            Money.of("500000.00").amount(),
                            0);
                }
            }
            // First, for the others point to them.
            loans.flush();
            for (int i = from; i < to; i++) {
                if (CityPlan.borrows(i)) {
                    String number = CityPlan.loan(i);
                    borrowers.add(Ids.next(), number, CityPlan.identityNumber(i), CityPlan.name(i), "BORROWER");
                    repaid(repaid, number, released);
                    postings.add(entry, to - from + 1 + i - from, plan.today(), "121:" + number, "399", owed.amount());
                }
            }
            borrowers.flush();
            repaid.flush();
            postings.flush();
        }
    }

    private static void repaid(Rows rows, String number, LocalDate released) throws SQLException {
        for (Instalment row : CityPlan.REPAID) {
            rows.add(
                    Ids.next(),
                    number,
                    "02",
                    row.number(),
                    released.plusMonths(row.number()),
                    row.principal().amount(),
                    row.interest().amount(),
                    row.balance().amount());
        }
    }

    private static void statistics(Connection connection) throws SQLException {
        try (Statement analyze = connection.createStatement()) {
            analyze.execute(
                    "ANALYZE TABLE person, person_card, personal_account, account_entry, posting, loan, loan_entry");
        } catch (SQLException notAllowed) {
            // The restricted user may not; the optimizer then has its own sample.
        }
    }
}
