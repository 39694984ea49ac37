package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hall.system.SignedSoap;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A list is posted whole and once: over a kill -9 in the middle of it, and with two servers that look for the same money. */
@Tag("long")
class KilledPostingIT {

    private static final String BANK = "urn:example:bank:settlement:2016";
    private static final String ACCOUNT = "999980000000000001";
    private static final int LINES = 20_000;

    private static final String NUMBERS =
            "(SELECT a.n + 10 * b.n + 100 * c.n + 1000 * d.n + 10000 * e.n i FROM D a, D b, D c," + " D d, D e)";
    private static final String DIGITS =
            "(SELECT 0 n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6"
                    + " UNION SELECT 7 UNION SELECT 8 UNION SELECT 9)";

    private static OwnHall hall;

    @BeforeAll
    static void start() {
        hall = OwnHall.start("killed-posting");
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @Test
    void leavesNothingHalfWhereverTheServerIsKilled() throws Exception {
        for (int part = 0; part < 3; part++) {
            long list = list(1 + part);
            notice(hall, list, "K1");
            rowsOnTheirWay(list, part * LINES / 3 + 1);
            hall.process().killServer();
            assertThat(rows(list)).as("nothing was committed").isIn("0", Integer.toString(LINES));
            hall.process().restartServer();
            posted(list);
        }
        Proof.sound(hall);
    }

    @Test
    void postsOnceWhenTwoServersAreToldOfTheSameMoney() throws Exception {
        long list = list(9);
        try (OwnHall other = hall.secondNode("killed-posting-2")) {
            List<CompletableFuture<Void>> notices = Stream.of(hall, other)
                    .map(node -> CompletableFuture.runAsync(() -> notice(node, list, node == hall ? "T1" : "T2")))
                    .toList();
            notices.forEach(CompletableFuture::join);
            posted(list);
        }
        assertThat(hall.column("SELECT COUNT(*) FROM suspense_item WHERE remaining > 0 AND employer_account = '"
                        + employer(9) + "'"))
                .containsExactly("1");
        Proof.sound(hall);
    }

    private static String employer(int n) {
        return "99970000000" + n;
    }

    /** An employer with a confirmed list, laid by its owner's hand; gives its id. */
    private static long list(int n) {
        String employer = employer(n);
        long list = 7_000_000_000_000L + n;
        String numbers = NUMBERS.replace("D ", DIGITS + " ") + " numbers WHERE i < " + LINES;
        hall.asOwner(
                "INSERT INTO employer_account (account_number, credit_code, name, pay_day, state, employer_rate, person_rate,"
                        + " version) VALUES ('" + employer + "', '9" + employer + "MA000', '测试单位" + n
                        + "', 10, '01', 0.08, 0.08, 0)",
                "INSERT INTO personal_account (id, account_number, certificate_type, certificate_number, holder_name,"
                        + " employer_account, branch, state, base, rate, employer_rate, carried_over, current_year, held, paid_to,"
                        + " opened_on, version, person_monthly, employer_monthly) SELECT " + n + "00000 + i, CONCAT('99"
                        + n
                        + "', LPAD(i, 9, '0')), '01', CONCAT('K" + n + "-', i), '测试员工', '" + employer
                        + "', '999902', '01', 4567, 0.08, 0.08, 0, 0, 0, '202001', '2020-01-01', 0, 365.36, 365.36 FROM "
                        + numbers,
                "INSERT INTO contribution_list (id, employer_account, kind, month, state, heads, total, pay_by, remind_on,"
                        + " drawn_by, drawn_at, confirmed_by, confirmed_at, live_key, audit_sequence, audit_hash, version) VALUES ("
                        + list + ", '" + employer + "', 'REMITTANCE', '202002', 'CONFIRMED', " + LINES + ", " + total()
                        + ", '2020-02-10', '2020-02-08', 'CITIZEN:0', '2020-02-01', 'CITIZEN:0', '2020-02-01', 'L" + n
                        + "', 0, REPEAT('0', 64), 1)",
                "INSERT INTO contribution_line (list_id, line, account_number, holder_name, base, person_part, employer_part)"
                        + " SELECT " + list
                        + ", ROW_NUMBER() OVER (ORDER BY account_number), account_number, holder_name, base,"
                        + " person_monthly, employer_monthly FROM personal_account WHERE employer_account = '"
                        + employer + "'");
        return list;
    }

    private static String total() {
        return 73072L * LINES / 100 + ".00";
    }

    private static String rows(long list) {
        return hall.column("SELECT COUNT(*) FROM account_entry WHERE serial = 'H" + list + "'")
                .get(0);
    }

    private static void posted(long list) {
        await("list " + list + " is posted")
                .atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> hall.column("SELECT state FROM contribution_list WHERE id = " + list)
                        .contains("POSTED"));
        assertThat(rows(list)).isEqualTo(Integer.toString(LINES));
    }

    /** Looks at what is not committed. */
    private static void rowsOnTheirWay(long list, int least) throws Exception {
        try (Connection connection = hall.databaseAsOwner();
                Statement statement = connection.createStatement()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            await("rows on their way")
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> {
                        try (ResultSet row = statement.executeQuery(
                                "SELECT COUNT(*) FROM account_entry WHERE serial = 'H" + list + "'")) {
                            row.next();
                            return row.getInt(1) >= least;
                        }
                    });
        }
    }

    /** The bank tells a server of the list's money, again while the employer is locked for longer than a notice waits. */
    private static void notice(OwnHall node, long list, String serial) {
        await("the notice is answered")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> noticed(node, list, serial) == 200);
    }

    private static int noticed(OwnHall node, long list, String serial) {
        String body = "<b:AccChangeNotice xmlns:b=\"" + BANK + "\"><b:Head><b:SendDate>20261124</b:SendDate>"
                + "<b:SendTime>101505</b:SendTime><b:SendSeqNo>N" + serial
                + "</b:SendSeqNo><b:TxUnitNo>9999</b:TxUnitNo>"
                + "<b:SendNode>BANK01</b:SendNode><b:TxCode>SBDC100</b:TxCode><b:ReceiveNode>HPF01</b:ReceiveNode>"
                + "<b:CustNo>9999000001</b:CustNo><b:OperNo>system</b:OperNo></b:Head><b:AcctNo>" + ACCOUNT
                + "</b:AcctNo><b:AcctName>专户</b:AcctName><b:Row><b:HostSeqNo>" + serial + "-" + list
                + "</b:HostSeqNo><b:TxDate>20261124</b:TxDate><b:TxTime>093000</b:TxTime><b:DrCr>2</b:DrCr><b:Amt>"
                + total()
                + "</b:Amt><b:Balance>1000000.00</b:Balance><b:Remark>H" + list
                + "</b:Remark></b:Row></b:AccChangeNotice>";
        HttpRequest request = HttpRequest.newBuilder(node.url("/ws/bank"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("SOAPAction", "\"" + BANK + ":AccChangeNotice\"")
                .POST(BodyPublishers.ofString(
                        SignedSoap.of(body, hall.data().resolve("keys"), "bank").message()))
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.discarding())
                .join()
                .statusCode();
    }
}
