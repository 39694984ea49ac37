package hall.system;

import static hall.system.Employers.CLERK;
import static hall.system.Employers.OTHER_CLERK;
import static hall.system.Employers.act;
import static hall.system.Employers.id;
import static hall.system.Employers.lay;
import static hall.system.Employers.layAccount;
import static hall.system.Employers.month;
import static hall.system.Employers.number;
import static hall.system.Employers.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an employer's clerks do in the wrong order or on what has changed meanwhile: refused in words, and nothing is half done. */
@SystemTest
class EmployerMistakesIT {

    private static final String SCHOOL = "999990000002";

    private final Visit clerk = Visit.ofCitizen(OTHER_CLERK);
    private final String employer = number();
    private final LocalDate paid = Books.today().minusMonths(2);

    private String home() {
        return "/employer/index.xhtml?employer=" + employer;
    }

    private static String list(String id) {
        return "/employer/index.xhtml?list=" + id;
    }

    private String account(int n) {
        return employer.substring(1) + n;
    }

    private void monthly(int n, String amount) {
        Books.change("UPDATE personal_account SET person_monthly = ? WHERE account_number = ?", amount, account(n));
    }

    private static String trouble(String list) {
        return Books.value("SELECT COALESCE(trouble, '') FROM contribution_list WHERE id = ?", list);
    }

    private String drawn() {
        return id(press(clerk, home(), "drawing", "draw"), "list");
    }

    /** What the policy left behind is told, and refused to nobody: two bases, one rate, and the employer's own. */
    @Test
    void tellsWhatLiesOutsideOfThePolicy() {
        String employer = number();
        lay(employer, Books.today().minusMonths(1));
        String account = employer.substring(1);
        Books.change("UPDATE personal_account SET base = 1999.99 WHERE account_number = ?", account + "1");
        Books.change(
                "UPDATE personal_account SET base = 24000.01, rate = 0.13 WHERE account_number = ?", account + "2");
        Books.change("UPDATE employer_account SET employer_rate = 0.04 WHERE account_number = ?", employer);
        String bench = "/employer/index.xhtml?employer=" + employer;
        assertThat(clerk.get(bench).body()).contains("单位 4%，个人 8%").doesNotContain("id=\"bounds\"");
        assertThat(press(clerk, bench, "drawing", "draw").statusCode()).isEqualTo(302);
        assertThat(clerk.get(bench).body())
                .contains("1 人的缴存基数低于下限 2,000.00 元", "1 人的缴存基数高于上限 24,000.00 元", "1 人的缴存比例不在 5% 至 12% 之内", "导入新的基数表");
        assertThat(press(clerk, bench, "acting", "confirm").statusCode()).isEqualTo(302);
    }

    /** CONTRIBUTION-014, 018 and STALE: somebody without an amount, and accounts that change under a list. */
    @Test
    void drawsAndConfirmsOnlyWhatTheAccountsBearOut() {
        lay(employer, paid);
        Books.change("UPDATE personal_account SET employer_monthly = 0 WHERE account_number = ?", account(1));
        monthly(1, "0.00");
        assertThat(press(clerk, home(), "drawing", "draw").body()).contains("有 1 名职工没有月缴存额");
        monthly(1, "365.36");
        String drawn = drawn();
        monthly(2, "400.00");
        assertThat(press(clerk, list(drawn), "acting", "confirm").body()).contains("有 1 名职工的账户有变更");
        monthly(2, "365.36");
        assertThat(press(clerk, list(drawn), "acting", "confirm").statusCode()).isEqualTo(302);
        layAccount(employer, 4, paid);
        String total = Books.value("SELECT total FROM contribution_list WHERE id = ?", drawn);
        City.ask("arrivals", "{\"amount\":\"" + total + "\",\"remark\":\"" + employer + "\"}");
        Books.await("the list is found stale", () -> trouble(drawn).equals("STALE"));
        assertThat(clerk.get(list(drawn)).body())
                .contains("确认之后有职工账户变更", "挂暂收 1,826.80 元")
                .doesNotContain("id=\"using\"");
        assertThat(press(clerk, list(drawn), "acting", "undo").statusCode()).isEqualTo(302);
        assertThat(Books.count("SELECT COUNT(*) FROM account_entry WHERE serial = ?", "H" + drawn))
                .isZero();
    }

    /** AMBIGUOUS: two lists of one amount; money that names none pays none until the clerk says which. */
    @Test
    void asksWhichOfTwoListsIsMeant() {
        lay(employer, paid);
        String lines = "1,,365.36,365.36\n";
        String table =
                StaffTableIT.madeUp(clerk, employer, paid, lines, lines.replace('1', '2'), lines.replace('1', '3'));
        assertThat(press(clerk, "/employer/import.xhtml?table=" + table, "acting", "apply")
                        .statusCode())
                .isEqualTo(302);
        String back = StaffTableIT.listOf(table);
        String next = drawn();
        for (String id : List.of(back, next)) {
            assertThat(press(clerk, list(id), "acting", "confirm").statusCode()).isEqualTo(302);
        }
        City.ask("arrivals", "{\"amount\":\"2192.16\",\"remark\":\"" + employer + "\"}");
        Books.await("nobody can say which", () -> trouble(next).equals("AMBIGUOUS"));
        assertThat(trouble(back)).isEqualTo("AMBIGUOUS");
        assertThat(clerk.get(list(next)).body()).contains("有两份清册金额相同", "H" + next, "用暂收款冲抵 2,192.16 元");
        assertThat(press(clerk, list(next), "using", "use").statusCode()).isEqualTo(302);
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(state ORDER BY id) FROM contribution_list WHERE id IN (?, ?)", back, next))
                .contains("CONFIRMED", "POSTED");
        assertThat(clerk.get(list(next)).body()).contains("汇缴成功");
    }

    /** CONTRIBUTION-042, 043, 045, 046: tables that are done already, that the accounts have left behind, or that a list stands on. */
    @Test
    void appliesAndTakesBackTablesOnlyWhileTheyHold() {
        lay(employer, paid);
        act(employer, CLERK);
        String table = bases("5000");
        Map<String, String> form = Visit.form(clerk.get(table).body(), "acting");
        form.put("apply", "");
        List<Visit> two = List.of(clerk, Visit.ofCitizen(CLERK));
        List<Map<String, String>> forms =
                two.stream().map(v -> Visit.form(v.get(table).body(), "acting")).toList();
        forms.forEach(f -> f.put("apply", ""));
        List<HttpResponse<String>> applied = Stream.of(0, 1)
                .map(i -> CompletableFuture.supplyAsync(() -> two.get(i).post(table, forms.get(i))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(applied.stream().filter(a -> a.statusCode() == 302))
                .as("one clerk applies it")
                .hasSize(1);
        assertThat(applied.stream()
                        .filter(a -> a.statusCode() != 302)
                        .findFirst()
                        .orElseThrow()
                        .body())
                .containsAnyOf("表格已不在这个状态", "同事正在办理另一件事");
        assertThat(clerk.post(table, form).body()).contains("表格已不在这个状态");
        String list = drawn();
        assertThat(press(clerk, table, "acting", "undo").body()).contains("已经按这些基数生成或入账了清册");
        String second = bases("5200");
        assertThat(press(clerk, second, "acting", "apply").body()).contains("本月清册已经生成");
        assertThat(press(clerk, list(list), "acting", "undo").statusCode()).isEqualTo(302);
        Books.change("UPDATE personal_account SET employer_account = ? WHERE account_number = ?", SCHOOL, account(2));
        assertThat(press(clerk, second, "acting", "apply").body()).contains("读取之后有 1 名职工的账户有变更");
        String third = bases("5200");
        assertThat(third).as("the same bytes are read anew").isNotEqualTo(second);
        assertThat(clerk.get(third).body()).contains("2 行正确，1 行有错").doesNotContain("以前交过");
        Books.change(
                "UPDATE staff_table_line SET base = 1 WHERE table_id = ? AND problem IS NULL LIMIT 1",
                third.substring(third.indexOf("table=") + 6));
        assertThat(press(clerk, third, "acting", "apply").body()).contains("缴存基数的上下限变了，有 1 行");
        Books.change("UPDATE personal_account SET employer_account = ? WHERE account_number = ?", employer, account(2));
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM personal_account WHERE employer_account = ? AND base = 5000", employer))
                .isEqualTo(3);
    }

    private String bases(String base) {
        StringBuilder csv = new StringBuilder("个人账号,姓名,新缴存基数\n");
        for (int i = 1; i <= 3; i++) {
            csv.append(account(i)).append(",,").append(base).append('\n');
        }
        HttpResponse<String> read = Employers.upload(
                clerk,
                employer,
                Map.of("kind", "BASES", "month", month(paid)),
                csv.toString().getBytes(StandardCharsets.UTF_8),
                "基数.csv");
        assertThat(read.statusCode()).as(read.body()).isEqualTo(302);
        return "/employer/import.xhtml?table=" + id(read, "table");
    }
}
