package hall.system;

import static hall.system.FinanceForms.doIt;
import static hall.system.FinanceForms.send;
import static hall.system.FinanceForms.takesNoOddAmount;
import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Money;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A court's freeze and deduction, by the officers' pages; what the bank contradicts of it is settled by two. */
@SystemTest
class CourtOrdersIT {

    /** 示例己's. */
    private static final String ACCOUNT = "999900000006";

    private static final String HOLDER = "999902196204050074";
    private static final String ACT = "/office/finance/account-act.xhtml?number=" + ACCOUNT + "&act=";

    private final Visit first = Visit.ofOfficer("finance1");
    private final Visit second = Visit.ofOfficer("finance2");

    @AfterEach
    void everythingIsWellAgain() {
        City.heal("BDC101");
    }

    /** What is frozen, less what was at the beginning. */
    private String heldSince(String before) {
        return Money.of(Books.value("SELECT held FROM personal_account WHERE account_number = ?", ACCOUNT))
                .minus(Money.of(before))
                .toString();
    }

    @Test
    void freezesDeductsPaysTheCourtAndReleases() {
        String number = "（2026）示01执" + System.nanoTime();
        String before = heldSince("0.00");
        Map<String, String> order = order(number);
        Map<String, String> bad = new HashMap<>(order);
        bad.put("amount", "10.005");
        bad.put("until", "");
        assertThat(send(first, ACT + "FREEZE", "acting", bad, "check").body())
                .contains("有 2 处需要修改", "href=\"#amount\"", "href=\"#until\"", "value=\"" + number + "\"");
        takesNoOddAmount(first, ACT + "FREEZE", order);
        assertThat(first.post("/office/finance/accounts.xhtml", found(first, HOLDER))
                        .headers()
                        .firstValue("location")
                        .orElse(""))
                .endsWith("number=" + ACCOUNT);
        HttpResponse<String> checked = send(first, ACT + "FREEZE", "acting", order, "check");
        assertThat(checked.body())
                .contains("这笔冻结控制 100.00 元", "9999**********0074")
                .doesNotContain(HOLDER);
        assertThat(heldSince(before)).as("nothing is done by looking").isEqualTo("0.00");
        assertThat(doIt(first, ACT + "FREEZE", "acting", order)).contains("done=FREEZE");
        assertThat(heldSince(before)).isEqualTo("100.00");
        assertThat(doIt(first, ACT + "FREEZE", "acting", order)).contains("已经录入过");

        String freeze = Books.value("SELECT id FROM account_freeze WHERE document_number = ?", number);
        Map<String, String> deduct = Map.of(
                "document",
                number + "之一",
                "amount",
                "４０．００元",
                "payeeName",
                "示例市人民法院执行款专户",
                "payeeAccount",
                "999980000000009990",
                "payeeBank",
                "示例市商业银行");
        takesNoOddAmount(first, ACT + "DEDUCT&of=" + freeze, deduct);
        assertThat(doIt(first, ACT + "DEDUCT&of=" + freeze, "acting", deduct)).contains("done=DEDUCT");
        assertThat(Books.value("SELECT amount FROM court_deduction WHERE freeze_id = ?", freeze))
                .as("full-width digits are digits")
                .isEqualTo("40.00");
        String deduction = Books.value("SELECT id FROM court_deduction WHERE freeze_id = ?", freeze);
        String confirm = ACT + "CONFIRM&of=" + deduction;
        assertThat(send(first, confirm, "acting", Map.of(), "do").body()).contains("须由另一位财务人员确认");
        assertThat(send(second, confirm, "acting", Map.of(), "do").statusCode()).isEqualTo(302);
        Books.await(
                "there is no such account",
                () -> Books.value("SELECT state FROM court_deduction WHERE id = ?", deduction)
                        .equals("RETURNED"));
        Map<String, String> payee = Map.of(
                "document",
                number + "更",
                "payeeName",
                "示例市人民法院执行款专户",
                "payeeAccount",
                "999980000000009999",
                "payeeBank",
                "示例市商业银行");
        assertThat(doIt(first, ACT + "PAYEE&of=" + deduction, "acting", payee)).contains("done=PAYEE");
        String corrected = ACT + "PAYEE_CONFIRM&of=" + deduction;
        assertThat(send(first, corrected, "acting", Map.of(), "do").body()).contains("更正由您录入", "999980000000009999");
        // A link that an officer is sent does nothing, whatever it says: only the button on the page does.
        String correction = Books.value("SELECT id FROM payee_correction WHERE deduction_id = ?", deduction);
        assertThat(second.get(corrected + "&step=do&seen=" + correction).statusCode())
                .isEqualTo(200);
        assertThat(Books.value("SELECT state FROM payee_correction WHERE id = ?", correction))
                .isEqualTo("ENTERED");
        assertThat(send(second, corrected, "acting", Map.of("seen", "1"), "do").body())
                .contains("没有等待确认的更正");
        assertThat(send(second, corrected, "acting", Map.of(), "do").statusCode())
                .isEqualTo(302);
        Books.await(
                "the court has it",
                () -> Books.value("SELECT state FROM court_deduction WHERE id = ?", deduction)
                        .equals("PAID"));
        assertThat(Books.value(
                        "SELECT SUM(IF(debit_account = ?, amount, -amount)) FROM posting WHERE ? IN (debit_account, credit_account)",
                        "219:C-" + deduction,
                        "219:C-" + deduction))
                .as("nothing is owed any more")
                .isEqualTo("0.00");
        assertThat(doIt(second, ACT + "RELEASE&of=" + freeze, "acting", Map.of("document", number + "解")))
                .contains("done=RELEASE");
        assertThat(heldSince(before)).isEqualTo("0.00");
        assertThat(first.get("/office/finance/accounts.xhtml?number=" + ACCOUNT).body())
                .contains("已付到法院指定账户", "act=SEAL");
        assertThat(Visit.ofOfficer("auditor1")
                        .get("/office/finance/accounts.xhtml?number=" + ACCOUNT)
                        .body())
                .contains(number)
                .doesNotContain("account-act.xhtml");
    }

    private static Map<String, String> found(Visit who, String person) {
        Map<String, String> fields =
                Visit.form(who.get("/office/finance/accounts.xhtml").body(), "finding");
        fields.put("identity", person);
        fields.put("find", "1");
        return fields;
    }

    private Map<String, String> order(String number) {
        return Map.of(
                "court",
                "示例市人民法院",
                "document",
                number,
                "part",
                "AMOUNT",
                "amount",
                "100.00",
                "from",
                Books.today().toString(),
                "until",
                Books.today().plusMonths(6).toString());
    }

    @Test
    void settlesADeductionThatTheBankContradicted() {
        String number = "（2026）示02执" + System.nanoTime();
        assertThat(doIt(first, ACT + "FREEZE", "acting", order(number))).contains("done=FREEZE");
        String freeze = Books.value("SELECT id FROM account_freeze WHERE document_number = ?", number);
        Map<String, String> deduct = Map.of(
                "document",
                number + "之一",
                "amount",
                "41.00",
                "payeeName",
                "示例市人民法院执行款专户",
                "payeeAccount",
                "999980000000009999",
                "payeeBank",
                "示例市商业银行");
        assertThat(doIt(first, ACT + "DEDUCT&of=" + freeze, "acting", deduct)).contains("done=DEDUCT");
        String deduction = Books.value("SELECT id FROM court_deduction WHERE freeze_id = ?", freeze);
        City.fail("BDC101", "WRONG_AMOUNT", "\"count\":1");
        assertThat(send(second, ACT + "CONFIRM&of=" + deduction, "acting", Map.of(), "do")
                        .statusCode())
                .isEqualTo(302);
        String payment = Books.value("SELECT payment FROM court_deduction WHERE id = ?", deduction);
        Frozen.await(payment);
        String serial = Frozen.shown(payment, "41.00", "999980000000009999");
        Frozen.settledAsPaid(first, second, payment, serial);
        assertThat(Books.value("SELECT state FROM court_deduction WHERE id = ?", deduction))
                .isEqualTo("PAID");
        assertThat(Books.value(
                        "SELECT event_type FROM audit_record WHERE stream = ? ORDER BY sequence DESC LIMIT 1",
                        "account:" + ACCOUNT))
                .isEqualTo("DEDUCTION_PAID");
        assertThat(doIt(second, ACT + "RELEASE&of=" + freeze, "acting", Map.of("document", number + "解")))
                .contains("done=RELEASE");
    }
}
