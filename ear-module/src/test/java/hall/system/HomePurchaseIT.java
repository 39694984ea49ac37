package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import hall.casefile.tools.ReplayMain;
import hall.shared.Facts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * TQ01 through the open interface and three posts: a number that is none, a contract that ended, then a couple on one contract.
 * In order, because a person can be paid for a home once; it needs a fresh hall therefore.
 */
@SystemTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HomePurchaseIT {

    private static final String TOGETHER = "YS202611240030";
    private static final String ENDED = "YS202611240031";
    private static final String HERS = "YS202611240032";

    @AfterEach
    void everythingIsWellAgain() {
        City.heal();
    }

    private static String body(Application who, String contract) {
        return "{\"item\":\"TQ01\",\"answers\":{\"contractNumber\":\"" + contract + "\",\"vouchers\":[\""
                + who.voucher() + "\"]}}";
    }

    private static String lodge(Application application, String contract) {
        HttpResponse<String> answer = application.call(Application.key(), body(application, contract));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Facts.parse(answer.body()).text("caseNumber");
    }

    private static Facts await(Application application, String number, String status) {
        Books.await(status, () -> progress(application, number).text("status").equals(status));
        return progress(application, number);
    }

    private static Facts progress(Application application, String number) {
        return Facts.parse(application.progress(number).body());
    }

    private static String page(Application application, String number) {
        return application.visit().get("/citizen/case.xhtml?no=" + number).body();
    }

    /** Decides as the page of the officer does; gives the page that was decided on. */
    private static String decide(String officer, String number, String choice, String opinion) {
        Visit visit = Visit.ofOfficer(officer);
        String page = visit.get("/office/case.xhtml?no=" + number).body();
        Map<String, String> form = Visit.form(page, "decision");
        form.putAll(Map.of("choice", choice, "opinion", opinion, "decide", ""));
        assertThat(visit.post("/office/case.xhtml", form).statusCode()).isEqualTo(302);
        return page;
    }

    private static void grant(String number) {
        decide("accept1", number, "ACCEPTED", "");
        decide("review1", number, "PASSED", "");
        decide("approve1", number, "GRANTED", "同意");
    }

    @Test
    @Order(1)
    void saysWhatIsWrongWithTheAnswers() {
        Application application = new Application(Cast.WU);
        HttpResponse<String> short11 = application.call(Application.key(), body(application, "YS20261124003"));
        assertThat(short11.statusCode()).isBetween(400, 422);
        assertThat(short11.body()).contains("FUND-010", "合同号应为 YS 加 12 位数字，您填写了 11 位数字");
        assertThat(application.call(Application.key(), "{\"item\":\"TQ01\"}").body())
                .contains("FUND-011");
        assertThat(application
                        .call(
                                Application.key(),
                                "{\"item\":\"TQ01\",\"answers\":{\"contractNumber\":\"" + TOGETHER + "\"}}")
                        .body())
                .contains("FUND-012");
        for (String nonsense : List.of("null", "7", "[]", "\"x\"")) {
            assertThat(application
                            .call(Application.key(), "{\"item\":\"TQ01\",\"answers\":" + nonsense + "}")
                            .statusCode())
                    .as(nonsense)
                    .isBetween(400, 422);
        }
        assertThat(Application.openCase(Cast.WU)).isEmpty();
    }

    @Test
    @Order(2)
    void refusesByAPersonAContractThatEnded() {
        Application application = new Application(Cast.WU);
        String number = lodge(application, ENDED);
        await(application, number, "SUBMITTED");
        String page = decide("accept1", number, "REFUSED", "合同已注销，请与开发企业核实");
        assertThat(page).contains("B01", "状态为注销", "购房合同备案", "房产部门").doesNotContain("[finding", "[evidence");
        await(application, number, "REFUSED");
        assertThat(City.instructionsTo(Cast.WU.card)).isEmpty();
    }

    @Test
    @Order(3)
    void refusesForWhatThePapersSayOnlyByAConditionThatTheLetterCites() {
        Application application = new Application(Cast.WU);
        String number = lodge(application, TOGETHER);
        await(application, number, "SUBMITTED");
        Visit officer = Visit.ofOfficer("accept1");
        String address = "/office/case.xhtml";
        Map<String, String> form =
                Visit.form(officer.get(address + "?no=" + number).body(), "decision");
        form.putAll(Map.of("choice", "REFUSED", "opinion", "付款凭证的收款人不是开发企业", "decide", ""));
        for (String none : List.of("", "no-such-condition")) {
            form.put("ground", none);
            assertThat(officer.post(address, form).body()).contains("请选出不予所依据的条件", "付款凭证的收款人不是开发企业", "购房合同真实有效");
        }
        assertThat(progress(application, number).text("status")).isEqualTo("SUBMITTED");
        form.put("ground", "contract-valid");
        assertThat(officer.post(address, form).statusCode()).isEqualTo(302);
        await(application, number, "REFUSED");
        String letter =
                application.visit().get("/citizen/letter.xhtml?no=" + number).body();
        assertThat(letter)
                .contains("人工审核", "不符合“购房合同真实有效”这一条件：付款凭证的收款人不是开发企业", "第二十四条", "您提交的内容和材料；房产部门，", "60日内申请行政复议");
    }

    @Test
    @Order(4)
    void paysBothSpousesWithinWhatWasPaidOnTheContract() {
        Application wife = new Application(Cast.WU);
        Application husband = new Application(Cast.WEI);
        String key = Application.key();
        HttpResponse<String> lodged = wife.call(key, body(wife, "ｙｓ 2026 1124 0030"));
        assertThat(lodged.statusCode()).as(lodged.body()).isEqualTo(201);
        String hers = Facts.parse(lodged.body()).text("caseNumber");
        assertThat(wife.call(key, body(wife, ENDED)).body()).contains("CASE-011");
        assertThat(await(wife, hers, "SUBMITTED").text("amount")).isEqualTo("63218.45");
        assertThat(page(wife, hers))
                .contains("合同 " + TOGETHER + " 有效", "合同买受人是您本人", "140,781.55")
                .doesNotContain("[finding", "[source", "[arithmetic");
        waitsForTheBankToOpen(wife, hers);
        assertThat(await(wife, hers, "DONE").text("balanceAfter")).isEqualTo("0.00");
        BankHours.batchFrom(20);
        wentInABatch(hers);
        assertThat(City.instructionsTo(Cast.WU.card))
                .singleElement()
                .satisfies(i -> assertThat(i.text("amount")).isEqualTo("63218.45"));

        String his = lodge(husband, TOGETHER);
        assertThat(await(husband, his, "SUBMITTED").text("amount")).isEqualTo("41000.00");
        assertThat(page(husband, his)).contains("已因该房屋提取 63,218.45 元", "99,781.55");
        waitsForMoney(husband, his);
        assertThat(await(husband, his, "DONE").text("balanceAfter")).isEqualTo("0.00");
        assertThat(City.instructionsTo(Cast.WEI.card))
                .singleElement()
                .satisfies(i -> assertThat(i.text("amount")).isEqualTo("41000.00"));
        assertThat(Books.value(
                        "SELECT SUM(amount) FROM withdrawal WHERE contract_number = ? AND state = 'PAID'", TOGETHER))
                .isEqualTo("104218.45");
        assertThat(Books.count("SELECT COUNT(*) FROM account_entry WHERE reason = '01' AND account_number IN"
                        + " ('999900000117', '999900000118')"))
                .isEqualTo(2);
    }

    /** BDC103, BDC107 and BDC108 over the wire: the batch was told of to its last row. */
    private static void wentInABatch(String number) {
        assertThat(Books.value(
                        "SELECT CONCAT_WS('/', b.status, b.row_count, b.total, p.batch_row) FROM payment_instruction p"
                                + " JOIN payment_batch b ON b.number = p.batch_number WHERE p.reference = ?",
                        number))
                .isEqualTo("CONCLUDED/1/63218.45/1");
        assertThat(City.list("messages").stream().map(m -> m.text("operation"))).contains("BDC103", "BDC107", "BDC108");
    }

    /**
     * Granted while the bank is closed: nothing leaves, and the applicant reads when the money comes, in both languages. At the opening it
     * goes in a batch.
     */
    private static void waitsForTheBankToOpen(Application who, String number) {
        String hours = BankHours.close();
        try {
            grant(number);
            Facts wait = await(who, number, "PAYING").facts("paymentWait");
            assertThat(wait.text("waitsFor")).isEqualTo("BANK_HOURS");
            assertThat(wait.text("hours")).isEqualTo(hours);
            LocalDateTime due = LocalDateTime.parse(wait.text("dueAt"));
            assertThat(page(who, number))
                    .contains("银行 " + hours + " 处理付款，预计" + due.getYear() + "年" + due.getMonthValue() + "月"
                            + due.getDayOfMonth() + "日到账")
                    .contains("付款指令还没有发给银行");
            who.visit().get("/index.xhtml?lang=en");
            assertThat(page(who, number)).contains("The bank pays during " + hours);
            who.visit().get("/index.xhtml?lang=zh");
            assertThat(City.instructionsTo(Cast.WU.card)).isEmpty();
            BankHours.batchFrom(1);
        } finally {
            BankHours.open();
        }
    }

    /** Granted while the special account is empty: the payment queues, the applicant reads it, and it goes once money has arrived. */
    private static void waitsForMoney(Application who, String number) {
        String balance = City.balance("999980000000000001");
        City.ask("departures", "{\"amount\":\"" + balance + "\"}");
        try {
            grant(number);
            Books.await("queued", () -> progress(who, number).has("paymentWait"));
            assertThat(progress(who, number).facts("paymentWait").text("waitsFor"))
                    .isEqualTo("MONEY");
            assertThat(page(who, number)).contains("头寸不足，已排队");
            assertThat(Visit.ofOfficer("supervisor1")
                            .get("/office/payments.xhtml")
                            .body())
                    .as("the director sees what waits, and for what")
                    .contains("头寸不足", number);
            assertThat(City.instructionsTo(Cast.WEI.card)).isEmpty();
        } finally {
            assertThat(City.ask("arrivals", "{\"amount\":\"" + balance + "\"}").text("hallSaid"))
                    .isEmpty();
        }
    }

    /** A register may say something else tomorrow: nobody grants on what it said before. */
    @Test
    @Order(7)
    void noticesBeforeTheGrantThatAContractEndedMeanwhile() {
        Application husband = new Application(Cast.WEI);
        String number = lodge(husband, HERS);
        await(husband, number, "SUBMITTED");
        decide("accept1", number, "ACCEPTED", "");
        decide("review1", number, "PASSED", "");
        City.contract(HERS, "注销");
        try {
            Visit approver = Visit.ofOfficer("approve1");
            Map<String, String> form =
                    Visit.form(approver.get("/office/case.xhtml?no=" + number).body(), "renewal");
            form.put("verify", "");
            assertThat(approver.post("/office/case.xhtml", form).statusCode()).isEqualTo(302);
            Books.await(
                    "assessed anew",
                    () -> approver.get("/office/case.xhtml?no=" + number).body().contains("B01"));
            Map<String, String> granting =
                    Visit.form(approver.get("/office/case.xhtml?no=" + number).body(), "decision");
            granting.putAll(Map.of("choice", "GRANTED", "opinion", "同意", "decide", ""));
            HttpResponse<String> refused = approver.post("/office/case.xhtml", granting);
            assertThat(refused.statusCode()).isEqualTo(200);
            assertThat(refused.body()).contains("有条件不符合");
            assertThat(progress(husband, number).text("status")).isEqualTo("APPROVING");
        } finally {
            City.contract(HERS, "有效");
            husband.retractAll(Cast.WEI);
        }
    }

    /** What the machine found, people decided on; it must be found again, byte by byte. */
    @Test
    @Order(6)
    void isFoundAgainByReplay() throws SQLException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (Connection database = Hall.databaseAsOwner();
                PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            assertThat(ReplayMain.run(database, out))
                    .as(said.toString(StandardCharsets.UTF_8))
                    .isZero();
        }
        assertThat(Books.count("SELECT COUNT(*) FROM assessment WHERE rule_set = 'TQ01-1'"))
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    @Order(5)
    void takesTheHusbandOfABuyerForFamilyAndNoRecordForNothing() {
        Application husband = new Application(Cast.WEI);
        City.fail("MR1", "CODE", "\"code\":\"0001\"");
        String number = lodge(husband, HERS);
        await(husband, number, "SUBMITTED");
        assertThat(page(husband, number)).contains("民政部门未查到您的婚姻记录", "户籍登记显示买受人是您的配偶");
        husband.retractAll(Cast.WEI);
        City.heal();
        String again = lodge(husband, HERS);
        await(husband, again, "SUBMITTED");
        assertThat(page(husband, again)).contains("合同买受人是您的配偶");
        husband.retractAll(Cast.WEI);
    }
}
