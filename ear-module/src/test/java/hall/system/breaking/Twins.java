package hall.system.breaking;

import hall.system.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Persons just like 示例乙, each with account, loan, card and password of her kind, in the hall's books and in the city's: one
 * withdrawal a year is all that one person may have, and a test needs many.
 */
final class Twins {

    private static final String HERS = "(SELECT id FROM person WHERE identity_number = '" + Visit.YI + "')";
    private static final String HER_ACCOUNT = "999900000002";
    private static final String HER_CARD = "9999990000000000014";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Deque<String> waiting = new ArrayDeque<>();

    private Twins() {}

    /** Lays so many in a hall without cases. The city is stopped for a moment: its book takes one process at a time. */
    static Twins in(OwnHall hall, int count) throws IOException, InterruptedException, SQLException {
        Twins all = new Twins();
        StringBuilder city = new StringBuilder();
        try (Connection connection = hall.databaseAsOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 1; i <= count; i++) {
                String number = identityNumber(i);
                for (String sql : hallRows(i, number)) {
                    statement.execute(sql);
                }
                city.append(cityRows(i, number));
                all.waiting.add(number);
            }
            connection.commit();
        }
        hall.process().killSandbox();
        runInCity(hall, city.toString());
        hall.process().restartSandbox();
        return all;
    }

    /** Identity number of one who has not applied yet. */
    String next() {
        return waiting.removeFirst();
    }

    private static String[] hallRows(int i, String number) {
        long id = 1_000_000L + i * 1000L;
        String account = String.format(Locale.ROOT, "9988%08d", i);
        String loan = "(SELECT loan_number FROM loan_borrower WHERE certificate_number = '" + Visit.YI + "')";
        String own = String.format(Locale.ROOT, "9977%08d", i);
        String opening = "(SELECT id FROM ledger_entry WHERE business_key = 'BROUGHT-FORWARD:DEMO')";
        return new String[] {
            "INSERT INTO person (id, name, identity_number, phone, branch, spouse_identity_number, password_hash, session_stamp,"
                    + " registered_at, audit_sequence, audit_hash, version) SELECT " + id + ", name, '" + number
                    + "', '" + phone(i)
                    + "', branch, NULL, password_hash,"
                    + " session_stamp, registered_at, 0, REPEAT('0', 64), 0 FROM person WHERE id = " + HERS,
            "INSERT INTO person_card SELECT " + id + ", " + id + ", position, kind, '" + card(i) + "', bank_name"
                    + " FROM person_card WHERE person_id = " + HERS + " AND number = '" + HER_CARD + "'",
            "INSERT INTO personal_account (id, account_number, certificate_type, certificate_number, holder_name,"
                    + " employer_account, branch, state, base, rate, employer_rate, person_monthly, employer_monthly,"
                    + " carried_over, current_year, held, paid_to, opened_on, version) SELECT " + id + ", '" + account
                    + "', certificate_type, '" + number
                    + "', holder_name, employer_account, branch, state, base, rate, employer_rate, person_monthly,"
                    + " employer_monthly, carried_over, current_year, held, paid_to, opened_on, 0"
                    + " FROM personal_account WHERE account_number = '" + HER_ACCOUNT + "'",
            "INSERT INTO loan SELECT " + id + ", '" + own + "', 'HT" + own
                    + "', principal, annual_rate, months, method,"
                    + " due_day, released_on, balance, rows_paid, rows_overdue, offset_agreement, state, home_price,"
                    + " home_paid, 0 FROM loan WHERE loan_number = " + loan,
            "INSERT INTO loan_borrower SELECT " + id + ", '" + own + "', '" + number
                    + "', name, part FROM loan_borrower" + " WHERE certificate_number = '" + Visit.YI + "'",
            "INSERT INTO loan_entry SELECT " + id + " + schedule_row, '" + own
                    + "', type, schedule_row, booked_on, principal,"
                    + " interest, balance_after FROM loan_entry WHERE loan_number = " + loan,
            "INSERT INTO ledger_entry (id, business_key, booked_on, booked_at) SELECT " + id
                    + ", 'BROUGHT-FORWARD:TWIN-" + i + "', booked_on, booked_at"
                    + " FROM ledger_entry WHERE id = " + opening,
            "INSERT INTO posting (entry_id, line, booked_on, debit_account, credit_account, amount) SELECT " + id
                    + ", 1, booked_on, debit_account, '201:" + account + "', amount FROM posting WHERE entry_id = "
                    + opening
                    + " AND credit_account = '201:" + HER_ACCOUNT + "'",
            "INSERT INTO account_entry (id, account_number, booked_on, booked_at, type, amount, carried_over,"
                    + " current_year, balance_after, serial, red, entry_id) SELECT " + id + ", '" + account
                    + "', booked_on, booked_at, type, amount, carried_over, current_year, balance_after, 'OPEN"
                    + account
                    + "', red, " + id
                    + " FROM account_entry WHERE account_number = '" + HER_ACCOUNT + "'",
        };
    }

    private static String cityRows(int i, String number) {
        return String.format(Locale.ROOT, """
                INSERT INTO person SELECT '%1$s', 'T%2$d', name, sex, birth_date, '%3$s', state, nation, division FROM person
                  WHERE id_number = '%5$s';
                INSERT INTO social_security_card SELECT 'SB1%2$06d', '%1$s', '%4$s', bank_name, state, finance
                  FROM social_security_card WHERE id_number = '%5$s';
                INSERT INTO bank_account SELECT '%4$s', holder, '%1$s', '%3$s', bank_name, kind, state, balance
                  FROM bank_account WHERE account_no = '%6$s';
                """, number, i, phone(i), card(i), Visit.YI, HER_CARD);
    }

    private static void runInCity(OwnHall hall, String sql) throws IOException, InterruptedException {
        Path script = Files.writeString(hall.data().resolve("twins.sql"), sql);
        Path city = OwnHall.checkout().resolve("sandbox/target");
        Path said = hall.data().resolve("log/twins.out");
        Process done = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        city.resolve("lib") + "/*",
                        "org.h2.tools.RunScript",
                        "-url",
                        "jdbc:h2:file:" + hall.data().resolve("sandbox/books"),
                        "-user",
                        "city",
                        "-script",
                        script.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (done.waitFor() != 0) {
            throw new IOException(Files.readString(said));
        }
    }

    private static String phone(int i) {
        return String.format(Locale.ROOT, "199%08d", 10_000 + i);
    }

    private static String card(int i) {
        String front = String.format(Locale.ROOT, "99999900%010d", 1_000_000 + i);
        for (char check = '0'; ; check++) {
            if (luhn(front + check)) {
                return front + check;
            }
        }
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int d = digits.charAt(digits.length() - 1 - i) - '0';
            int v = i % 2 == 0 ? d : 2 * d;
            sum += v > 9 ? v - 9 : v;
        }
        return sum % 10 == 0;
    }

    /** Of the demo's own division, female, born as 示例乙 was. */
    private static String identityNumber(int i) {
        String front = String.format(Locale.ROOT, "9999%02d19870223%02d2", 30 + i / 50, 10 + i % 50);
        int sum = 0;
        for (int k = 0; k < WEIGHTS.length; k++) {
            sum += (front.charAt(k) - '0') * WEIGHTS[k];
        }
        return front + "10X98765432".charAt(sum % 11);
    }
}
