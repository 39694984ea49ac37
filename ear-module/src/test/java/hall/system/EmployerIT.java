package hall.system;

import static hall.system.Employers.CLERK;
import static hall.system.Employers.OTHER_CLERK;
import static hall.system.Employers.change;
import static hall.system.Employers.id;
import static hall.system.Employers.lay;
import static hall.system.Employers.layAccount;
import static hall.system.Employers.number;
import static hall.system.Employers.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An employer's clerk (示例壬) draws a list, takes it back, and has it posted; nobody else sees any of it. */
@SystemTest
class EmployerIT {

    private static final String EMPLOYER = Employers.OF_THE_DEMO;

    private final Visit clerk = Visit.ofCitizen(CLERK);

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
        assertThat(press(clerk, list, "acting", "confirm").statusCode()).isEqualTo(302);
        // Which of the two depends on whether another test's money lies in the employer's suspense.
        assertThat(clerk.get(list).body()).contains("待到账").containsAnyOf("附言写清册编号", "已挂暂收，请核对");
        Visit other = Visit.ofCitizen(Visit.YI);
        assertThat(other.get(list).statusCode()).isEqualTo(404);
        assertThat(other.get("/employer/index.xhtml?employer=" + EMPLOYER).statusCode())
                .isEqualTo(404);
        assertThat(other.get("/employer/index.xhtml").body()).contains("您不是任何单位的公积金经办人");
        assertThat(press(clerk, list, "acting", "undo").statusCode()).isEqualTo(302);
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
                                + " JOIN suspense_use u ON u.item_id = m.id WHERE u.list_id = ?",
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

    @Test
    void showsTheFinanceDeskHowFarALongListIs() {
        String employer = number();
        lay(employer, Books.today().minusMonths(1));
        Visit other = Visit.ofCitizen(OTHER_CLERK);
        String list = id(press(other, "/employer/index.xhtml?employer=" + employer, "drawing", "draw"), "list");
        Visit finance = Visit.ofOfficer("finance1");
        // As another server leaves it at its first word: begun just now, a thousand of two thousand lines done.
        Books.change(
                "INSERT INTO long_work (id, kind, subject, owner, asked_by, asked_at, state, begun_at, leased_until, fence,"
                        + " attempts, total, done, bad, version) VALUES (?, 'LIST_POSTING', ?, ?, 'SYSTEM:hall', NOW(3),"
                        + " 'RUNNING', NOW(3), NOW(3) + INTERVAL 1 HOUR, 1, 1, 2000, 1000, 0, 0)",
                System.nanoTime(),
                list,
                employer);
        try {
            assertThat(finance.get("/office/finance/desk.xhtml").body())
                    .as("it waits for its clerk, so nobody posts it")
                    .doesNotContain("H" + list);
            assertThat(press(other, "/employer/index.xhtml?list=" + list, "acting", "confirm")
                            .statusCode())
                    .isEqualTo(302);
            assertThat(finance.get("/office/finance/desk.xhtml").body())
                    .contains("正在入账的清册", "H" + list, "单位 " + employer)
                    .containsPattern("1,?000 / 2,?000 行");
        } finally {
            Books.change("DELETE FROM long_work WHERE owner = ?", employer);
        }
    }

    /** Journey 9 before the list: one is sealed, one is added, one change is taken back; and the office sees the employer's journal. */
    @Test
    void changesTheStaffBeforeTheListIsDrawn() {
        String employer = number();
        lay(employer, Books.today().minusMonths(1));
        Visit clerk = Visit.ofCitizen(OTHER_CLERK);
        String page = "/employer/staff.xhtml?employer=" + employer;
        String first = page + "&account=" + employer.substring(1) + 1;
        assertThat(change(clerk, first, "changing", "seal", Map.of("reason", ""))
                        .body())
                .contains("请写明原因", "href=\"#reason\"");
        assertThat(change(clerk, first, "changing", "seal", Map.of("reason", "离职<b>我"))
                        .statusCode())
                .isEqualTo(302);
        Map<String, String> hire =
                Map.of("name", "测试新", "number", "999922196401100216", "base", "1500", "because", "入职");
        assertThat(change(clerk, page, "adding", "add", Map.of("name", "", "number", "1", "base", "x", "because", "入职"))
                        .body())
                .contains("有 3 处需要修改", "href=\"#number\"", "href=\"#base\"");
        assertThat(change(clerk, page, "adding", "add", hire).statusCode()).isEqualTo(302);
        assertThat(clerk.get(page).body())
                .contains("新增 1 · 封存 1 · 启封 0", "离职&lt;b&gt;我", "测试新")
                .doesNotContain("999922196401100216");
        assertThat(Books.value(
                        "SELECT CONCAT(base, ' ', person_monthly, ' ', state) FROM personal_account WHERE employer_account = ?"
                                + " AND certificate_number = '999922196401100216' AND closed_on IS NULL",
                        employer))
                .isEqualTo("2000.00 160.00 01");
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM person_data_access WHERE holder = '999922196401100216' AND what = 'staff'"
                                + " AND purpose LIKE 'staff-change:%'"))
                .as("the one ask that named a number stands in the person's log")
                .isPositive();
        String second = page + "&account=" + employer.substring(1) + "2&what=base";
        Map<String, String> mend = Map.of("newBase", "1500", "reason", "录入有误");
        assertThat(change(clerk, second, "changing", "check", mend).body())
                .contains("低于下限，按下限 2,000.00 元计算", "id=\"preview\"", "id=\"mend\"");
        assertThat(change(clerk, second, "changing", "base", mend).statusCode()).isEqualTo(302);
        assertThat(clerk.get(page).body()).contains("调整基数 1", "2,000.00");
        takesOverAndGivesBack(clerk, page);
        String added = Books.value(
                "SELECT id FROM staff_change WHERE employer_account = ? AND kind = 'ADD' AND undone_at IS NULL",
                employer);
        Map<String, String> undo = new HashMap<>(Visit.form(clerk.get(page).body(), "finding"));
        undo.putAll(Map.of("act", "undo", "change", added));
        assertThat(Visit.ofCitizen(Visit.YI).post(page, undo).statusCode()).isNotEqualTo(302);
        assertThat(clerk.post(page, undo).statusCode()).isEqualTo(302);
        assertThat(clerk.post(page, undo).body()).contains("已经撤回");
        assertThat(Visit.ofCitizen(Visit.YI).get(page).statusCode()).isEqualTo(404);
        assertThat(clerk.get("/employer/journal.xhtml?employer=" + employer).body())
                .contains("职工封存", "职工开户", "冲账");
        Visit office = Visit.ofOfficer("finance1");
        assertThat(office.get("/office/finance/employer.xhtml?employer=" + employer)
                        .body())
                .contains("<dd class=\"num\" id=\"paying\">2</dd>", "职工封存", "act=EMPLOYER_SEAL");
        String seal = "/office/finance/account-act.xhtml?act=EMPLOYER_SEAL&employer=" + employer;
        Map<String, String> form = Visit.form(office.get(seal).body(), "acting");
        form.putAll(Map.of("reason", "停缴", "step", "do"));
        assertThat(office.post(seal, form).body()).contains("还有 2 个未封存");
        Books.change(
                "UPDATE personal_account SET state = '02', sealed_on = '2026-01-01' WHERE employer_account = ?"
                        + " AND state = '01'",
                employer);
        assertThat(office.post(seal, form).headers().firstValue("location").orElse(""))
                .contains("done=EMPLOYER_SEAL");
        assertThat(clerk.get(page).body()).doesNotContain("id=\"adding\"");
    }

    /** 示例丙 is sealed at the shop that is closed: whoever takes him over is seen and told, and once more when it is taken back. */
    private static void takesOverAndGivesBack(Visit clerk, String page) {
        Map<String, String> hire =
                Map.of("name", "示例丙", "number", "999921199008310134", "base", "5000", "because", "调入");
        String told =
                "SELECT COUNT(*) FROM outbox_message WHERE order_key = 'account:999900000003' AND channel = 'sms'";
        int before = Books.count(told);
        assertThat(change(clerk, page, "adding", "add", hire).statusCode()).isEqualTo(302);
        String change =
                Books.value("SELECT id FROM staff_change WHERE account_number = '999900000003' AND undone_at IS NULL");
        Map<String, String> undo = new HashMap<>(Visit.form(clerk.get(page).body(), "finding"));
        undo.putAll(Map.of("act", "undo", "change", change));
        assertThat(clerk.post(page, undo).statusCode()).isEqualTo(302);
        assertThat(Books.count(told) - before).isEqualTo(2);
        assertThat(Visit.ofCitizen("999921199008310134")
                        .get("/citizen/access-log.xhtml")
                        .body())
                .contains("单位经办人", "办理职工变动");
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
}
