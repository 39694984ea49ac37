package hall.system;

import static hall.system.Employers.CLERK;
import static hall.system.Employers.OTHER_CLERK;
import static hall.system.Employers.act;
import static hall.system.Employers.id;
import static hall.system.Employers.lay;
import static hall.system.Employers.number;
import static hall.system.Employers.press;
import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.IdentityNumber;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Money that waits for an employer on the deployed hall (docs/adr/0019): topped up, used on a word, corrected, sent back. */
@SystemTest
class SuspenseIT {

    private static final String PAYER = "999980000000009999";
    private static final String PAYER_NAME = "示例市人民法院执行款专户";

    private final Visit clerk = Visit.ofCitizen(OTHER_CLERK);
    private final Visit first = Visit.ofOfficer("finance1");
    private final Visit second = Visit.ofOfficer("finance2");

    private static String home(String employer) {
        return "/employer/index.xhtml?employer=" + employer;
    }

    private static String of(String list) {
        return "/employer/index.xhtml?list=" + list;
    }

    private String drawn(String employer) {
        return id(press(clerk, home(employer), "drawing", "draw"), "list");
    }

    private static void arrives(String employer, String amount) {
        City.ask(
                "arrivals",
                "{\"amount\":\"" + amount + "\",\"payerAccount\":\"" + PAYER + "\",\"payerName\":\"" + PAYER_NAME
                        + "\",\"remark\":\"" + employer + "\"}");
    }

    private static String state(String list) {
        return Books.value("SELECT state FROM contribution_list WHERE id = ?", list);
    }

    private static void posted(String list) {
        Books.await("list " + list + " is posted", () -> state(list).equals("POSTED"));
    }

    private static void laidPaidTo(String employer, int monthsAgo) {
        lay(employer, Books.today().minusMonths(monthsAgo));
    }

    private static HttpResponse<String> send(Visit who, String page, String form, Map<String, String> typed) {
        Map<String, String> fields = Visit.form(who.get(page).body(), form);
        fields.putAll(typed);
        return who.post(page, fields);
    }

    /** A short payment is topped up; what a next one leaves is used on the clerk's word, and the rest goes back by two officers. */
    @Test
    void topsUpUsesAndSendsBack() {
        String employer = number();
        laidPaidTo(employer, 3);
        String one = drawn(employer);
        assertThat(press(clerk, of(one), "acting", "confirm").statusCode()).isEqualTo(302);
        arrives(employer, "2112.16");
        Books.change(
                "UPDATE suspense_item SET since = ? WHERE employer_account = ?",
                Books.today().minusDays(12).toString(),
                employer);
        assertThat(clerk.get(of(one)).body())
                .contains("到账 2,112.16 元，差 80.00 元，已挂暂收", "挂暂收 2,112.16 元，已 12 天", "id=\"using\"");
        arrives(employer, "80.00");
        posted(one);
        assertThat(clerk.get(home(employer)).body()).contains("没有挂暂收的款");

        String two = drawn(employer);
        arrives(employer, "3000.00");
        assertThat(clerk.get(of(two)).body()).contains("其余在确认之后由您决定").doesNotContain("id=\"using\"");
        assertThat(press(clerk, of(two), "acting", "confirm").statusCode()).isEqualTo(302);
        assertThat(state(two)).as("nothing is divided by itself").isEqualTo("CONFIRMED");
        Map<String, String> late = Visit.form(clerk.get(of(two)).body(), "using");
        assertThat(clerk.get(of(two)).body()).contains("冲抵后余下（元）", "807.84", "用暂收款冲抵 2,192.16 元");
        late.put("waits", "3000.01");
        late.put("use", "");
        assertThat(clerk.post(of(two), late).body()).contains("暂收款现在是 3,000.00 元，与您看到的不同");
        assertThat(press(clerk, of(two), "using", "use").statusCode()).isEqualTo(302);
        posted(two);
        sendsTheRestBack(employer);
    }

    private void sendsTheRestBack(String employer) {
        String item =
                Books.value("SELECT id FROM suspense_item WHERE employer_account = ? AND remaining > 0", employer);
        assertThat(first.get("/office/finance/arrivals.xhtml?view=employers").statusCode())
                .isEqualTo(200);
        String page = "/office/finance/arrivals.xhtml?view=employers&money=" + item;
        assertThat(first.get(page).body()).contains("测试单位", "807.84", "已入账", PAYER);
        assertThat(send(first, page, "s-refunding", Map.of("refund", "propose", "because", "多缴"))
                        .body())
                .contains("请选择付款人是单位还是个人");
        Map<String, String> propose = Map.of("refund", "propose", "payer", "corporate", "because", "多缴");
        assertThat(send(first, page, "s-refunding", propose).statusCode()).isEqualTo(302);
        assertThat(send(first, page, "s-deciding", Map.of("refund", "confirm")).body())
                .contains("须由另一位财务人员确认");
        assertThat(send(second, page, "s-deciding", Map.of("refund", "confirm")).statusCode())
                .isEqualTo(302);
        Books.await(
                "the payer has it",
                () -> Books.value("SELECT state FROM arrival_refund WHERE money_id = ?", item)
                        .equals("PAID"));
        assertThat(first.get(page).body()).contains("退回付款人", "0.00").doesNotContain("id=\"s-refunding\"");
        assertThat(first.get("/office/finance/arrivals.xhtml?view=refunded").body())
                .contains("view=employers&amp;money=" + item, "807.84");
        assertThat(Books.value(
                        "SELECT COALESCE(SUM(IF(credit_account = ?, amount, -amount)), 0) FROM posting"
                                + " WHERE ? IN (credit_account, debit_account)",
                        "219:" + employer,
                        "219:" + employer))
                .isEqualTo("0.00");
    }

    /** What a correction of two officers puts back is claimed by the next list, given back with it, and used for good. */
    @Test
    void correctsByTwoAndUsesWhatThatPutBack() {
        String employer = number();
        laidPaidTo(employer, 3);
        String one = drawn(employer);
        press(clerk, of(one), "acting", "confirm");
        arrives(employer, "2192.16");
        posted(one);
        String account = employer.substring(1) + 3;
        // The officer's page reads the holder's number, which a laid account has none of.
        String holder = IdentityNumber.completed("99990219880101" + String.format("%03d", System.nanoTime() % 1000))
                .value();
        Books.change("UPDATE personal_account SET certificate_number = ? WHERE account_number = ?", holder, account);
        String act = "/office/finance/account-act.xhtml?number=" + account + "&act=";
        String wrong = act + "CORRECT&of=H" + one;
        Map<String, String> fields = Visit.form(first.get(wrong).body(), "acting");
        fields.putAll(Map.of("reason", "<b>重复</b>", "step", "do"));
        assertThat(first.post(wrong, fields).headers().firstValue("location").orElse(""))
                .endsWith("done=CORRECT");
        assertThat(second.post(wrong, Visit.form(second.get(wrong).body(), "acting"))
                        .statusCode())
                .isEqualTo(200);
        String id = Books.value("SELECT id FROM contribution_correction WHERE account_number = ?", account);
        String confirm = act + "CORRECT_CONFIRM&of=" + id;
        String waiting = "/office/finance/corrections.xhtml?after=" + (Long.parseLong(id) - 1);
        assertThat(second.get(waiting).body())
                .contains(account, "&lt;b&gt;重复", "act=CORRECT_CONFIRM&amp;of=" + id, "730.72");
        assertThat(first.get(waiting).body()).as("whoever entered it").doesNotContain("CORRECT_CONFIRM&amp;of=" + id);
        assertThat(second.get("/office/finance/desk.xhtml").body()).contains("待确认的更正", "id=\"corrections\"");
        assertThat(send(first, confirm, "acting", Map.of("step", "do")).body()).contains("须由另一位财务人员确认");
        assertThat(second.get(confirm).body()).contains("&lt;b&gt;重复").doesNotContain("<b>重复");
        assertThat(send(second, confirm, "acting", Map.of("step", "do")).statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(home(employer)).body()).contains("挂暂收 730.72 元，今天到的");
        Books.change("UPDATE personal_account SET state = '02' WHERE account_number = ?", account);

        String two = drawn(employer);
        press(clerk, of(two), "acting", "confirm");
        assertThat(press(clerk, of(two), "using", "use").statusCode()).isEqualTo(302);
        assertThat(clerk.get(of(two)).body()).contains("已用暂收款冲抵 730.72 元", "请再汇款 730.72 元", "没有挂暂收的款");
        assertThat(press(clerk, of(two), "releasing", "release").statusCode()).isEqualTo(302);
        assertThat(state(two)).isEqualTo("CONFIRMED");
        goesByLetter(id);
        assertThat(press(clerk, of(two), "using", "use").statusCode()).isEqualTo(302);
        Map<String, String> stale = Visit.form(clerk.get(of(two)).body(), "acting");
        assertThat(press(clerk, of(two), "acting", "undo").statusCode()).isEqualTo(302);
        stale.put("undo", "");
        assertThat(clerk.post(of(two), stale).body()).contains("清册已不在这个状态");
        assertThat(clerk.get(home(employer)).body()).contains("挂暂收 730.72 元");
        String again = drawn(employer);
        press(clerk, of(again), "acting", "confirm");
        press(clerk, of(again), "using", "use");
        arrives(employer, "730.72");
        posted(again);
        assertThat(Books.value("SELECT arrival_id IS NOT NULL FROM suspense_item WHERE id = ?", id))
                .as("it could have gone back to the one account that paid")
                .isEqualTo("1");
    }

    /** As if several accounts had paid it: the employer's letter says whom to pay, and a second officer compares. */
    private void goesByLetter(String item) {
        String payer = Books.value("SELECT arrival_id FROM suspense_item WHERE id = ?", item);
        Books.change("UPDATE suspense_item SET arrival_id = NULL, version = version + 1 WHERE id = ?", item);
        String page = "/office/finance/arrivals.xhtml?view=employers&money=" + item;
        Map<String, String> typed = new HashMap<>(Map.of("refund", "letter", "letter", "函<1>", "why", "来函要求"));
        typed.putAll(
                Map.of("payeeName", PAYER_NAME, "payeeBank", "示例市商业银行", "payeeAccount", "12", "kind", "corporate"));
        assertThat(send(first, page, "s-letter", typed).body()).contains("收款账号应为 6 到 30 位数字", "函&lt;1&gt;");
        typed.put("payeeAccount", PAYER);
        assertThat(send(first, page, "s-letter", typed).statusCode()).isEqualTo(302);
        assertThat(second.get(page).body()).contains("函&lt;1&gt;", PAYER, "逐字核对", "id=\"confirm\"");
        assertThat(send(second, page, "s-deciding", Map.of("refund", "withdraw"))
                        .statusCode())
                .isEqualTo(302);
        Books.change(
                "UPDATE suspense_item SET arrival_id = ?, version = version + 1 WHERE id = ?",
                Long.parseLong(payer),
                item);
    }

    /** Two clerks of one employer at once: one list is drawn; of confirming and taking back one wins, and the books say which. */
    @Test
    void letsTwoClerksDoOneThing() {
        String employer = number();
        laidPaidTo(employer, 2);
        act(employer, CLERK);
        List<Visit> two = List.of(clerk, Visit.ofCitizen(CLERK));
        List<HttpResponse<String>> drawn = atOnce(two, home(employer), "drawing", List.of("draw", "draw"));
        assertThat(drawn).allSatisfy(a -> assertThat(a.statusCode()).isEqualTo(302));
        assertThat(id(drawn.get(0), "list")).isEqualTo(id(drawn.get(1), "list"));
        String list = id(drawn.get(0), "list");
        arrives(employer, "2192.16");
        List<HttpResponse<String>> decided = atOnce(two, of(list), "acting", List.of("confirm", "undo"));
        assertThat(decided.stream().map(HttpResponse::statusCode)).contains(302);
        boolean isPosted = state(list).equals("POSTED");
        assertThat(Books.count("SELECT COUNT(*) FROM account_entry WHERE serial = ?", "H" + list))
                .isEqualTo(isPosted ? 3 : 0);
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM suspense_item WHERE employer_account = ? AND remaining > 0", employer))
                .isEqualTo(isPosted ? 0 : 1);
    }

    private static List<HttpResponse<String>> atOnce(List<Visit> who, String page, String form, List<String> buttons) {
        List<Map<String, String>> forms = IntStream.range(0, 2)
                .mapToObj(i -> {
                    Map<String, String> fields =
                            new HashMap<>(Visit.form(who.get(i).get(page).body(), form));
                    fields.put(buttons.get(i), "");
                    return fields;
                })
                .toList();
        return IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> who.get(i).post(page, forms.get(i))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
