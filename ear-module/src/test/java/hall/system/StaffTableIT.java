package hall.system;

import static hall.system.Employers.CLERK;
import static hall.system.Employers.OTHER_CLERK;
import static hall.system.Employers.act;
import static hall.system.Employers.id;
import static hall.system.Employers.lay;
import static hall.system.Employers.month;
import static hall.system.Employers.number;
import static hall.system.Employers.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables that an employer's clerk hands in: read line by line, behind the page when they are long, taken over and taken back. */
@SystemTest
class StaffTableIT {

    private static final String EMPLOYER = Employers.OF_THE_DEMO;

    private final Visit clerk = Visit.ofCitizen(CLERK);

    private HttpResponse<String> upload(byte[] content, String name) {
        return Employers.upload(clerk, EMPLOYER, content, name);
    }

    @Test
    void readsBasesLineByLineAppliesAndTakesBack() {
        String account = Books.value(
                "SELECT MIN(account_number) FROM personal_account WHERE employer_account = ? AND state = '01'",
                EMPLOYER);
        String before = Books.value("SELECT base FROM personal_account WHERE account_number = ?", account);
        String another = Books.value(
                "SELECT MAX(account_number) FROM personal_account WHERE employer_account = ? AND state = '01'",
                EMPLOYER);
        String csv = "个人账号,姓名,新缴存基数\n" + account + ",,7000.50\n" + account + ",,8000\n999900099999,=1+1,5000\n"
                + another + ",,7100\n";
        assertThat(Sheets.text(
                        clerk.bytes("/employer/bases.xlsx?employer=" + EMPLOYER).body()))
                .contains("个人账号", "新缴存基数", account);
        HttpResponse<String> read = upload(csv.getBytes(Charset.forName("GB18030")), "基数.csv");
        assertThat(read.statusCode()).as(read.body()).isEqualTo(302);
        String table = "/employer/import.xhtml?table=" + id(read, "table");
        assertThat(clerk.get(table).body())
                .contains("2 行正确，2 行有错")
                .contains("第 3 行：与第 2 行是同一个人")
                .contains("第 4 行：不是本单位的职工账户");
        HttpResponse<String> known = upload(csv.getBytes(Charset.forName("GB18030")), "又来.csv");
        assertThat(id(known, "table")).isEqualTo(id(read, "table"));
        assertThat(known.headers().firstValue("location").orElse("")).contains("done=known");
        byte[] errors =
                clerk.bytes("/employer/errors.xlsx?table=" + id(read, "table")).body();
        assertThat(Sheets.text(errors)).contains("错误原因", "不是本单位的职工账户", "999900099999");
        assertThat(Books.value("SELECT base FROM personal_account WHERE account_number = ?", account))
                .as("nothing is taken over before it is confirmed")
                .isEqualTo(before);
        assertThat(press(clerk, table, "acting", "apply").statusCode()).isEqualTo(302);
        assertThat(Books.value("SELECT base FROM personal_account WHERE account_number = ?", account))
                .isEqualTo("7000.50");
        assertThat(press(clerk, table, "acting", "undo").statusCode()).isEqualTo(302);
        assertThat(Books.value("SELECT base FROM personal_account WHERE account_number = ?", account))
                .isEqualTo(before);
    }

    /** A1.15, with twice its rows: handed in, left, and come back to; a colleague sees it too. */
    @Test
    void readsTenThousandLinesBehindThePage() {
        String employer = number();
        lay(employer, Books.today().minusMonths(1));
        act(employer, CLERK);
        StringBuilder csv = new StringBuilder("个人账号,姓名,新缴存基数\n");
        for (int i = 1; i <= 3; i++) {
            csv.append(employer.substring(1)).append(i).append(",测试员工,5100.50\n");
        }
        for (int i = 3; i < 10_000; i++) {
            csv.append(String.format("9998%08d,,5000%n", i));
        }
        HttpResponse<String> received =
                Employers.upload(clerk, employer, csv.toString().getBytes(StandardCharsets.UTF_8), "一万行.csv");
        assertThat(received.statusCode()).as(received.body()).isEqualTo(302);
        assertThat(received.headers().firstValue("location").orElse("")).contains("done=re");
        String table = "/employer/import.xhtml?table=" + id(received, "table");
        Visit colleague = Visit.ofCitizen(OTHER_CLERK);
        String workbench = "/employer/index.xhtml?employer=" + employer;
        assertThat(colleague.get(workbench).body()).contains("正在办理和刚办完的", "一万行.csv", id(received, "table"));
        Books.await(
                "it is read",
                () -> Books.value("SELECT state FROM staff_table WHERE id = ?", id(received, "table"))
                        .equals("READ"));
        assertThat(colleague.get(table).body())
                .contains("3 行正确，9997 行有错", "data-closed=\"true\"")
                .doesNotContain("停止核对");
        assertThat(colleague.get(workbench).body()).contains("已办完");
        assertThat(Books.count("SELECT COUNT(*) FROM staff_table_content WHERE table_id = ?", id(received, "table")))
                .as("what was handed in is forgotten")
                .isZero();
        byte[] errors = colleague
                .bytes("/employer/errors.xlsx?table=" + id(received, "table"))
                .body();
        assertThat(Sheets.text(errors)).contains("错误原因", "999800009999");
        assertThat(press(colleague, table, "acting", "apply").statusCode()).isEqualTo(302);
        assertThat(press(clerk, table, "acting", "undo").statusCode()).isEqualTo(302);
    }

    /** 补缴 by a table: a list of a paid month, its money, the accounts; the paid-to month stands still. Then another for the same month. */
    @Test
    void makesUpAPaidMonthByTableAndListAndMoney() {
        String employer = number();
        LocalDate paid = Books.today().minusMonths(1);
        lay(employer, paid);
        Visit colleague = Visit.ofCitizen(OTHER_CLERK);
        String first = madeUp(colleague, employer, paid, "1,,100.00,50.00\n", "2,,0,100.00\n", "3,,99999.00,0\n");
        String table = "/employer/import.xhtml?table=" + first;
        assertThat(colleague.get(table).body()).contains("2 行正确，1 行有错", "超过一方最高可缴的");
        assertThat(press(colleague, table, "acting", "apply").statusCode()).isEqualTo(302);
        String list = listOf(first);
        assertThat(press(colleague, "/employer/index.xhtml?list=" + list, "acting", "confirm")
                        .statusCode())
                .isEqualTo(302);
        City.ask("arrivals", "{\"amount\":\"250.00\",\"remark\":\"公积金 H" + list + "\"}");
        Books.await(
                "the back payment is posted",
                () -> Books.value("SELECT state FROM contribution_list WHERE id = ?", list)
                        .equals("POSTED"));
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(current_year ORDER BY account_number) FROM personal_account"
                                + " WHERE employer_account = ?",
                        employer))
                .isEqualTo("150.00,100.00,0.00");
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM personal_account WHERE employer_account = ? AND paid_to = ?",
                        employer,
                        month(paid)))
                .as("a back payment pays no month ahead")
                .isEqualTo(3);
        assertThat(press(colleague, table, "acting", "undo").body()).contains("清册已不在这个状态");
        String second = madeUp(colleague, employer, paid, "1,,1.00,1.00\n");
        String again = "/employer/import.xhtml?table=" + second;
        assertThat(press(colleague, again, "acting", "apply").statusCode()).isEqualTo(302);
        assertThat(press(colleague, again, "acting", "undo").statusCode()).isEqualTo(302);
        assertThat(colleague.get("/employer/index.xhtml?list=" + listOf(second)).body())
                .contains("清册已撤销");
    }

    /** Hands a table of back payments in; gives its id. */
    static String madeUp(Visit clerk, String employer, LocalDate month, String... lines) {
        StringBuilder csv = new StringBuilder("个人账号,姓名,个人补缴额,单位补缴额\n");
        for (String line : lines) {
            csv.append(employer.substring(1)).append(line);
        }
        HttpResponse<String> read = Employers.upload(
                clerk,
                employer,
                Map.of("kind", "BACK_PAYMENTS", "month", month(month)),
                csv.toString().getBytes(StandardCharsets.UTF_8),
                "补缴.csv");
        assertThat(read.statusCode()).as(read.body()).isEqualTo(302);
        return id(read, "table");
    }

    static String listOf(String table) {
        return Books.value("SELECT list_id FROM staff_table WHERE id = ?", table);
    }

    /** How far a reader elsewhere is, that it is called off by a colleague, and that one who died is followed by another. */
    @Test
    void tellsHowFarItIsCallsOffAndBeginsAgain() {
        String employer = number();
        lay(employer, Books.today().minusMonths(1));
        act(employer, CLERK);
        String first = inOtherHands(employer, 1, "60");
        String page = "/employer/import.xhtml?table=" + first;
        assertThat(clerk.get(page).body())
                .contains("正在逐行核对", "2500 / 10000 行", "2470 行正确，30 行有错", "示例壬", "预计还需", "data-closed=\"false\"");
        String version = "/api/v1/employer/tables/" + first + "/version";
        assertThat(clerk.get(version).body()).contains("\"version\":");
        assertThat(Visit.ofCitizen(Visit.YI).get(version).statusCode()).isEqualTo(404);
        Visit colleague = Visit.ofCitizen(OTHER_CLERK);
        assertThat(press(colleague, page, "calling", "callOff").statusCode()).isEqualTo(302);
        assertThat(clerk.get(page).body()).contains("已停止核对，什么都没有改变");
        String second = inOtherHands(employer, 2, "-1");
        String dead = "/employer/import.xhtml?table=" + second;
        assertThat(clerk.get(dead).body()).contains("会自动从头开始");
        // Another table wakes whoever reads; he finds what the dead one left behind, which is no table at all.
        Employers.upload(clerk, employer, ("甲,乙\n" + "1,2\n".repeat(10_000)).getBytes(StandardCharsets.UTF_8), "大.csv");
        Books.await(
                "it is begun again",
                () -> Books.value("SELECT state FROM long_work WHERE subject = ?", second)
                        .equals("FAILED"));
        assertThat(clerk.get(dead).body()).contains("表格没有读成", "没有找到表头", "个人账号");
    }

    /** A table that somebody else has, a quarter of it done; gives its id. */
    private static String inOtherHands(String employer, int n, String leaseSeconds) {
        String id = Long.toString(System.nanoTime());
        String person = Books.value("SELECT id FROM person WHERE identity_number = ?", CLERK);
        Books.change(
                "INSERT INTO staff_table (id, employer_account, kind, file_name, sha256, state, good, bad, received_at,"
                        + " audit_sequence, audit_hash, version) VALUES (?, ?, 'BASES', '别处.csv', ?, 'RECEIVED', 0, 0, ?, 0,"
                        + " REPEAT('0', 64), 0)",
                id,
                employer,
                Integer.toString(n).repeat(64),
                Books.now().toString());
        Books.change("INSERT INTO staff_table_content (table_id, part, bytes) VALUES (?, 0, 'nothing')", id);
        Books.change(
                "INSERT INTO long_work (id, kind, subject, owner, asked_by, asked_at, state, begun_at, leased_until, fence,"
                        + " attempts, total, done, bad, version) VALUES (?, 'STAFF_TABLE', ?, ?, ?, ?, 'RUNNING', ?, ?, 1, 1,"
                        + " 10000, 2500, 30, 0)",
                id,
                id,
                employer,
                "CITIZEN:" + person,
                Books.now().minusSeconds(20).toString(),
                Books.now().minusSeconds(20).toString(),
                Books.now().plusSeconds(Long.parseLong(leaseSeconds)).toString());
        return id;
    }

    @Test
    void refusesWhatIsNoTable() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 1};
        assertThat(upload(old, "旧.xls").body()).contains("这是旧格式（.xls）或加密的文件");
        HttpResponse<String> unreadable = upload("甲,乙\n".getBytes(StandardCharsets.UTF_8), "x.csv");
        assertThat(clerk.get("/employer/import.xhtml?table=" + id(unreadable, "table"))
                        .body())
                .contains("表格没有读成，什么都没有改变", "没有找到表头", "个人账号、新缴存基数");
        assertThat(Visit.ofCitizen(Visit.YI)
                        .bytes("/employer/bases.xlsx?employer=" + EMPLOYER)
                        .statusCode())
                .isEqualTo(404);
    }
}
