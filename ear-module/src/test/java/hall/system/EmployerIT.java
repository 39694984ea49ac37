package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** An employer's clerk (示例壬) draws a list, takes it back, and hands in bases; nobody else sees any of it. */
@SystemTest
class EmployerIT {

    private static final String EMPLOYER = "999990000001";

    /** 示例壬. */
    private static final String CLERK = "999902198910170021";

    /** 示例庚, who is nobody's clerk in the demo. */
    private static final String OTHER_CLERK = "999902200002290095";

    private final Visit clerk = Visit.ofCitizen(CLERK);

    private static String id(HttpResponse<String> answer, String name) {
        String location = answer.headers().firstValue("location").orElse(answer.body());
        Matcher id = Pattern.compile("[?&]" + name + "=([0-9]+)").matcher(location);
        assertThat(id.find()).as(location).isTrue();
        return id.group(1);
    }

    private HttpResponse<String> press(String path, String form, String button) {
        return press(clerk, path, form, button);
    }

    private static HttpResponse<String> press(Visit visit, String path, String form, String button) {
        Map<String, String> fields = Visit.form(visit.get(path).body(), form);
        fields.put(button, "");
        return visit.post(path, fields);
    }

    private HttpResponse<String> upload(byte[] content, String name) {
        String path = "/employer/import.xhtml";
        Map<String, String> fields = Visit.form(clerk.get(path).body(), "uploading");
        fields.put("upload", "");
        fields.put("kind", "BASES");
        String boundary = "----hall-test-boundary";
        StringBuilder head = new StringBuilder();
        fields.forEach((k, v) -> head.append(
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + k + "\"\r\n\r\n" + v + "\r\n"));
        head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return clerk.send(clerk.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(start),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofByteArray(end))));
    }

    @Test
    void drawsConfirmsAndTakesBack() {
        Map<String, String> fields =
                Visit.form(clerk.get("/employer/index.xhtml").body(), "drawing");
        fields.put("draw", "");
        HttpResponse<String> drawn = clerk.post("/employer/index.xhtml", fields);
        assertThat(drawn.statusCode()).as(drawn.body()).isEqualTo(302);
        // C-43: the same month once more is there already, and leads to the first.
        HttpResponse<String> again = clerk.post("/employer/index.xhtml", fields);
        assertThat(again.headers().firstValue("location").orElse("")).contains("done=already");
        assertThat(id(again, "list")).isEqualTo(id(drawn, "list"));
        String list = "/employer/index.xhtml?list=" + id(drawn, "list");
        assertThat(clerk.get(list).body()).contains("待确认").contains("人，合计");
        assertThat(press(list, "acting", "confirm").statusCode()).isEqualTo(302);
        // Which of the two depends on whether another test's money lies in the employer's suspense.
        assertThat(clerk.get(list).body()).contains("待到账").containsAnyOf("附言写清册编号", "已挂暂收，请核对");
        Visit other = Visit.ofCitizen(Visit.YI);
        assertThat(other.get(list).statusCode()).isEqualTo(404);
        assertThat(other.get("/employer/index.xhtml?employer=" + EMPLOYER).statusCode())
                .isEqualTo(404);
        assertThat(other.get("/employer/index.xhtml").body()).contains("您不是任何单位的公积金经办人");
        assertThat(press(list, "acting", "undo").statusCode()).isEqualTo(302);
        assertThat(clerk.get(list).body()).contains("清册已撤销");
    }

    /** The whole way: the clerk's list, the bank's signed notice, the accounts, the clerk's phone. */
    @Test
    void postsTheListWhenTheBankTellsOfItsMoney() {
        String employer = number();
        lay(employer, Books.today().minusMonths(2));
        Visit other = Visit.ofCitizen(OTHER_CLERK);
        String home = "/employer/index.xhtml?employer=" + employer;
        String list = id(press(other, home, "drawing", "draw"), "list");
        assertThat(press(other, "/employer/index.xhtml?list=" + list, "acting", "confirm")
                        .statusCode())
                .isEqualTo(302);
        City.ask("arrivals", "{\"amount\":\"2192.16\",\"remark\":\"公积金 H" + list + "\"}");
        Books.await(
                "the list is posted",
                () -> Books.value("SELECT state FROM contribution_list WHERE id = ?", list)
                        .equals("POSTED"));
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM account_entry j JOIN personal_account a ON a.account_number = j.account_number"
                                + " WHERE a.employer_account = ? AND j.balance_after = 730.72 AND a.current_year = 730.72",
                        employer))
                .isEqualTo(3);
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM money_arrival m JOIN bank_line l ON l.bank_serial = m.bank_serial"
                                + " WHERE m.list_id = ?",
                        list))
                .isEqualTo(1);
        assertThat(other.get("/employer/index.xhtml?list=" + list).body()).contains("已入账");
        checksTheNextMonthByWhatChanged(employer, other);
        Books.await(
                "the clerk is told",
                () -> City.messagesTo("19900000007").stream().anyMatch(text -> text.contains("共3人，合计2,192.16元")));
    }

    /** Journey 9: one was sealed, one has another base, one is new; the clerk reads just that. */
    private static void checksTheNextMonthByWhatChanged(String employer, Visit clerk) {
        Books.change("UPDATE personal_account SET state = '02' WHERE account_number = ?", employer.substring(1) + 1);
        Books.change(
                "UPDATE personal_account SET person_monthly = 400.00 WHERE account_number = ?",
                employer.substring(1) + 2);
        layAccount(employer, 4, Books.today().minusMonths(1));
        String list = id(press(clerk, "/employer/index.xhtml?employer=" + employer, "drawing", "draw"), "list");
        assertThat(clerk.get("/employer/index.xhtml?list=" + list).body())
                .contains("清册相比：增加 1 人，减少 1 人，金额变动 1 人")
                .contains("<td data-l=\"变动\">封存</td>", "新增、启封或调入", "765.36");
        assertThat(press(clerk, "/employer/index.xhtml?list=" + list, "acting", "undo")
                        .statusCode())
                .isEqualTo(302);
    }

    /** Money first; then the same clerk in two browsers confirms at the same time: one of them does, and the list is posted once. */
    @Test
    void confirmsAndPostsOnceWhenTwoConfirmAtOnce() {
        String employer = number();
        lay(employer, Books.today().minusMonths(1));
        City.ask("arrivals", "{\"amount\":\"2192.16\",\"remark\":\"" + employer + "\"}");
        List<Visit> two = List.of(Visit.ofCitizen(OTHER_CLERK), Visit.ofCitizen(OTHER_CLERK));
        String list = "/employer/index.xhtml?list="
                + id(press(two.get(0), "/employer/index.xhtml?employer=" + employer, "drawing", "draw"), "list");
        List<Map<String, String>> forms =
                two.stream().map(v -> Visit.form(v.get(list).body(), "acting")).toList();
        forms.forEach(f -> f.put("confirm", ""));
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> two.get(i).post(list, forms.get(i)).statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).contains(302);
        assertThat(two.get(0).get(list).body()).contains("已入账");
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM account_entry j JOIN personal_account a ON a.account_number = j.account_number"
                                + " WHERE a.employer_account = ?",
                        employer))
                .isEqualTo(3);
    }

    private static String number() {
        return String.format("9997%08d", System.nanoTime() % 100_000_000);
    }

    /** An employer with three of staff whose clerk is 示例庚. */
    private static void lay(String employer, LocalDate paid) {
        Books.change(
                "INSERT INTO employer_account (account_number, credit_code, name, pay_day, state, employer_rate, person_rate,"
                        + " version) VALUES (?, ?, '测试单位', 10, '01', 0.08, 0.08, 0)",
                employer,
                "9" + employer + "MA000");
        Books.change(
                "INSERT INTO employer_clerk (id, employer_account, identity_number, valid_from) VALUES (?, ?, ?, '2020-01-01')",
                System.nanoTime(),
                employer,
                OTHER_CLERK);
        for (int i = 1; i <= 3; i++) {
            layAccount(employer, i, paid);
        }
    }

    private static void layAccount(String employer, int i, LocalDate paid) {
        Books.change(
                "INSERT INTO personal_account (id, account_number, certificate_type, certificate_number, holder_name,"
                        + " employer_account, branch, state, base, rate, employer_rate, carried_over, current_year, held,"
                        + " paid_to, opened_on, version, person_monthly, employer_monthly) VALUES (?, ?, '01', ?, '测试员工', ?,"
                        + " '999902', '01', 4567.00, 0.08, 0.08, 0, 0, 0, ?, '2020-01-01', 0, 365.36, 365.36)",
                System.nanoTime(),
                employer.substring(1) + i,
                "E" + employer + i,
                employer,
                month(paid));
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, 7).replace("-", "");
    }

    @Test
    void readsBasesLineByLineAppliesAndTakesBack() throws Exception {
        String account = Books.value(
                "SELECT MIN(account_number) FROM personal_account WHERE employer_account = ? AND state = '01'",
                EMPLOYER);
        String before = Books.value("SELECT base FROM personal_account WHERE account_number = ?", account);
        String another = Books.value(
                "SELECT MAX(account_number) FROM personal_account WHERE employer_account = ? AND state = '01'",
                EMPLOYER);
        String csv = "个人账号,姓名,新缴存基数\n" + account + ",,7000.50\n" + account + ",,8000\n999900099999,=1+1,5000\n"
                + another + ",,7100\n";
        // A1.15: five thousand rows, three of them looked at here, the others nobody's accounts.
        StringBuilder more = new StringBuilder(csv);
        for (int i = 0; i < 4997; i++) {
            more.append(String.format("9998%08d,,5000%n", i));
        }
        csv = more.toString();
        assertThat(sheet(
                        clerk.bytes("/employer/bases.xlsx?employer=" + EMPLOYER).body()))
                .contains("个人账号", "新缴存基数", account);
        HttpResponse<String> read = upload(csv.getBytes(Charset.forName("GB18030")), "基数.csv");
        assertThat(read.statusCode()).as(read.body()).isEqualTo(302);
        String table = "/employer/import.xhtml?table=" + id(read, "table");
        assertThat(clerk.get(table).body())
                .contains("2 行正确，4999 行有错")
                .contains("第 3 行：与第 2 行是同一个人")
                .contains("第 4 行：不是本单位的职工账户");
        HttpResponse<String> known = upload(csv.getBytes(Charset.forName("GB18030")), "又来.csv");
        assertThat(id(known, "table")).isEqualTo(id(read, "table"));
        assertThat(known.headers().firstValue("location").orElse("")).contains("done=known");
        byte[] errors =
                clerk.bytes("/employer/errors.xlsx?table=" + id(read, "table")).body();
        assertThat(sheet(errors)).contains("错误原因", "不是本单位的职工账户", "999800004996");
        assertThat(Books.value("SELECT base FROM personal_account WHERE account_number = ?", account))
                .as("nothing is taken over before it is confirmed")
                .isEqualTo(before);
        assertThat(press(table, "acting", "apply").statusCode()).isEqualTo(302);
        assertThat(Books.value("SELECT base FROM personal_account WHERE account_number = ?", account))
                .isEqualTo("7000.50");
        assertThat(press(table, "acting", "undo").statusCode()).isEqualTo(302);
        assertThat(Books.value("SELECT base FROM personal_account WHERE account_number = ?", account))
                .isEqualTo(before);
    }

    /** All text of a workbook. */
    private static String sheet(byte[] book) throws IOException {
        Path file = Files.createTempFile("hall-test", ".xlsx");
        Files.write(file, book);
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        // Inside a sheet Chinese stands as numbers of its characters.
        return Pattern.compile("&#x([0-9a-fA-F]+);|&#([0-9]+);")
                .matcher(text)
                .replaceAll(c -> Matcher.quoteReplacement(Character.toString(
                        c.group(1) == null ? Integer.parseInt(c.group(2)) : Integer.parseInt(c.group(1), 16))));
    }

    @Test
    void refusesWhatIsNoTable() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 1};
        assertThat(upload(old, "旧.xls").body()).contains("这是旧格式（.xls）或加密的文件");
        assertThat(upload("甲,乙\n".getBytes(StandardCharsets.UTF_8), "x.csv").body())
                .contains("没有找到表头");
        assertThat(Visit.ofCitizen(Visit.YI)
                        .bytes("/employer/bases.xlsx?employer=" + EMPLOYER)
                        .statusCode())
                .isEqualTo(404);
    }
}
