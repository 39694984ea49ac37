package hall.system;

import static hall.system.FinanceForms.doIt;
import static hall.system.FinanceForms.send;
import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Facts;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What officers do by their pages with money of nobody and an employer's clerk; and what the person sees. */
@SystemTest
class FinanceDeskIT {

    /** 示例己's. */
    private static final String ACCOUNT = "999900000006";

    private static final String SCHOOL = "999990000002";

    private final Visit first = Visit.ofOfficer("finance1");
    private final Visit second = Visit.ofOfficer("finance2");

    @Test
    void givesMoneyOfNobodyToAnEmployerByItsClues() {
        String name = "无名" + System.nanoTime();
        Facts paid = City.ask(
                "arrivals",
                "{\"amount\":\"7.31\",\"payerAccount\":\"" + System.nanoTime() + "\",\"payerName\":\"" + name
                        + "\",\"remark\":\"公积金\"}");
        String id = Books.value("SELECT id FROM money_arrival WHERE bank_serial = ?", paid.text("serial"));
        assertThat(first.get("/office/finance/arrivals.xhtml?after=" + (Long.parseLong(id) - 1))
                        .body())
                .contains(name, "7.31");
        String page = "/office/finance/arrivals.xhtml?arrival=" + id;
        Map<String, String> typed = Map.of("employer", "other", "other", "12999900ME0000028E", "reason", "单位来函");
        assertThat(send(first, page, "assigning", Map.of("employer", "other", "other", "1", "reason", "x"), "check")
                        .body())
                .contains("没有这个单位账号");
        assertThat(send(first, page, "assigning", typed, "check").body()).contains("示例市虚构学校", SCHOOL);
        assertThat(doIt(first, page, "assigning", typed)).contains("done=claimed");
        assertThat(Books.value("SELECT COALESCE(employer_account, '') FROM money_arrival WHERE id = ?", id))
                .as("nothing moves until a second officer confirms")
                .isEmpty();
        Map<String, String> confirm = Map.of("refund", "confirm-claim");
        assertThat(send(first, page, "claiming", confirm, "").body()).contains("须由另一位财务人员确认");
        assertThat(send(second, page, "claiming", confirm, "").statusCode()).isEqualTo(302);
        assertThat(Books.value("SELECT employer_account FROM money_arrival WHERE id = ?", id))
                .isEqualTo(SCHOOL);
        assertThat(first.get(page).body()).contains("finance2 已经把这笔款认领给单位");
    }

    @Test
    void refundsMoneyOfNobodyToItsPayerByTwo() {
        // The bank pays to accounts that exist, in their holders' names.
        Facts paid = City.ask(
                "arrivals",
                "{\"amount\":\"8.42\",\"payerAccount\":\"999980000000009999\",\"payerName\":\"示例市人民法院执行款专户\","
                        + "\"remark\":\"汇错\"}");
        String id = Books.value("SELECT id FROM money_arrival WHERE bank_serial = ?", paid.text("serial"));
        String page = "/office/finance/arrivals.xhtml?arrival=" + id;
        assertThat(send(first, page, "refunding", Map.of("refund", "propose", "because", ""), "")
                        .body())
                .contains("请选择付款人是单位还是个人");
        assertThat(send(
                                first,
                                page,
                                "refunding",
                                Map.of("refund", "propose", "payer", "corporate", "because", "<b>x</b>".repeat(30)),
                                "")
                        .body())
                .contains("请写明原因", "&lt;b&gt;x")
                .doesNotContain("<b>x");
        Map<String, String> typed = Map.of("refund", "propose", "payer", "corporate", "because", "来函要求退回");
        assertThat(send(first, page, "refunding", typed, "").statusCode()).isEqualTo(302);
        Map<String, String> confirm = Map.of("refund", "confirm");
        assertThat(send(first, page, "deciding", confirm, "").body()).contains("须由另一位财务人员确认");
        Map<String, String> late = Visit.form(second.get(page).body(), "deciding");
        assertThat(send(second, page, "deciding", confirm, "").statusCode()).isEqualTo(302);
        late.putAll(confirm);
        assertThat(second.post(page, late).body()).contains("由 finance1 提出、finance2 确认");
        Books.await(
                "the payer has it",
                () -> Books.value("SELECT state FROM arrival_refund WHERE arrival_id = ?", id)
                        .equals("PAID"));
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(CONCAT(debit_account, '>', credit_account, '=', p.amount) ORDER BY p.entry_id)"
                                + " FROM posting p JOIN ledger_entry e ON e.id = p.entry_id JOIN arrival_refund r"
                                + " ON e.business_key IN (CONCAT('REFUND-HOLD:', r.payment), CONCAT('REFUND-FINAL:', r.payment))"
                                + " WHERE r.arrival_id = ?",
                        id))
                .isEqualTo("219:A-" + id + ">202:R-" + id + "=8.42,202:R-" + id + ">101:999980000000000001=8.42");
        String link = "arrivals.xhtml?arrival=" + id;
        assertThat(first.get("/office/finance/arrivals.xhtml?view=refunded").body())
                .contains(link, "退回付款人");
        assertThat(first.get("/office/finance/arrivals.xhtml?after=" + (Long.parseLong(id) - 1))
                        .body())
                .doesNotContain(link);
        assertThat(first.get(page).body()).contains("已于 ").doesNotContain("id=\"refunding\"");
    }

    @Test
    void appointsAClerkAndEndsTheRight() {
        Visit office = Visit.ofOfficer("accept1");
        Visit clerk = Visit.ofCitizen(Cast.SI.idNumber);
        String page = "/office/clerks.xhtml?employer=" + SCHOOL;
        Map<String, String> fields = Visit.form(office.get(page).body(), "appointing");
        fields.putAll(Map.of("person", Cast.SI.idNumber, "from", Books.today().toString(), "letter", "校函〔2026〕1号"));
        assertThat(office.post(page, fields).statusCode()).isEqualTo(302);
        assertThat(office.post(page, fields).body()).contains("已经是该单位的经办人");
        assertThat(clerk.get("/employer/index.xhtml").body()).contains("示例市虚构学校");
        String id = Books.value(
                "SELECT id FROM employer_clerk WHERE identity_number = ? AND valid_to IS NULL", Cast.SI.idNumber);
        Map<String, String> end = Visit.form(office.get(page).body(), "ending");
        end.putAll(Map.of("end", id, "lastDay", Books.today().minusDays(1).toString(), "endLetter", "校函〔2026〕2号"));
        assertThat(office.post(page, end).statusCode()).isEqualTo(302);
        assertThat(clerk.get("/employer/index.xhtml").body()).contains("您不是任何单位的公积金经办人");
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(event_type ORDER BY sequence DESC) FROM audit_record WHERE stream = ?",
                        "employer:" + SCHOOL))
                .startsWith("CLERK_ENDED,CLERK_APPOINTED");
    }

    @Test
    void tellsThePersonWhoLookedAtTheAccount() {
        Visit person = Visit.ofCitizen(Cast.SI.idNumber);
        String account = Books.value(
                "SELECT account_number FROM personal_account WHERE certificate_number = ?", Cast.SI.idNumber);
        String count = "SELECT COUNT(*) FROM person_data_access a JOIN person p ON p.id = a.person_id"
                + " WHERE p.identity_number = ? AND a.post = 'finance' AND a.purpose = 'bookkeeping'";
        int before = Integer.parseInt(Books.value(count, Cast.SI.idNumber));
        first.get("/office/finance/accounts.xhtml?number=" + account);
        first.get("/office/finance/accounts.xhtml?number=" + account + "&before=1");
        assertThat(Books.value(count, Cast.SI.idNumber)).isEqualTo(Integer.toString(before + 2));
        first.get("/office/finance/account-act.xhtml?act=SEAL&number=" + account);
        Visit.ofOfficer("auditor1").get("/office/finance/accounts.xhtml?number=" + account);
        assertThat(person.get("/citizen/access-log.xhtml").body())
                .contains("财务岗", "您的住房公积金账户和明细账", "核对和记账", "办理账户业务", "审计管理员")
                .doesNotContain("finance1", "auditor1");
    }

    @Test
    void showsThePersonTheOwnAccountAndNobodyElses() {
        Visit person = Visit.ofCitizen(Cast.SI.idNumber);
        String account = Books.value(
                "SELECT account_number FROM personal_account WHERE certificate_number = ?", Cast.SI.idNumber);
        assertThat(person.get("/citizen/fund.xhtml?day=1999-12-31").body())
                .contains(account, "截至1999年12月31日余额 0.00 元", "开户");
        assertThat(person.get("/citizen/fund.xhtml?day=x").body()).contains("请填写日期");
        byte[] table = person.bytes("/citizen/fund.xlsx?account=" + account).body();
        assertThat(new String(table, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(person.bytes("/citizen/fund.xlsx?account=" + ACCOUNT).statusCode())
                .isEqualTo(404);
    }
}
