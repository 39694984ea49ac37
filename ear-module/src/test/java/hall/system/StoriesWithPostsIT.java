package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import hall.shared.Facts;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * 购买新建商品房提取 through three posts, in a browser: a contract that ended, then 示例乙 on the couple's contract, then her husband
 * 示例甲, whose card bounces. In this order, and after {@link StoriesIT}, whose 示例乙 must not have been paid for a home before: it
 * needs a fresh hall. Pictures: {@code ear-module/target/screenshots/posts-…}.
 */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoriesWithPostsIT {

    private static final int LONG = 90_000;
    private static final String TOGETHER = "YS202611240001";
    private static final String ENDED = "YS202611240002";
    private static final BigDecimal PAID_ON_CONTRACT = new BigDecimal("204000.00");
    private static final String HER_ACCOUNT = "999900000002";
    private static final String HIS_ACCOUNT = "999900000001";
    private static final String HIS_OTHER_CARD = "9999990000000001020";

    @AfterEach
    void everythingIsWellAgain() {
        City.heal();
    }

    @Test
    @Order(1)
    void refusesByAPersonAContractThatEnded(BrowserContext context, Page page) {
        HomeForm.forget(Cast.JIA);
        HomeForm.open(page, Cast.JIA);
        HomeForm.contract(page, ENDED);
        assertThat(page.innerText("main")).contains("房产部门的记录不符合条件", "状态为注销");
        PageChecks.holdsUp(page, "posts-refusal-1-note");
        HomeForm.voucher(page, HomeForm.png("付款凭证.png"));
        PageChecks.holdsUp(page, "posts-refusal-2-not-now");
        String number = HomeForm.confirm(page);
        headline(page, "等待受理");
        String reason = "合同已注销，请与开发企业核实";
        Desk.of(context, "accept1", officer -> {
            Desk.take(officer, number);
            officer.check("#d-REFUSED");
            officer.fill("#opinion", reason);
            officer.click("#letter");
            assertThat(officer.innerText("#letter-draft")).contains("不予受理决定书", reason);
            Desk.decide(officer, "REFUSED", reason);
        });
        headline(page, "不予受理");
        page.getByText("查看决定书").click();
        page.waitForURL(url -> url.contains("/citizen/letter.xhtml"));
        assertThat(page.innerText("article"))
                .contains("依据《住房公积金管理条例》第二十四条", "状态为注销")
                .contains("数据来源：房产部门，" + Books.today())
                .contains(reason, "提出数据异议", "60日内申请行政复议", "6个月内提起行政诉讼")
                .contains("第二十条", "第四十六条");
        PageChecks.holdsUp(page, "posts-refusal-3-letter");
        assertThat(payments(number)).isEmpty();
    }

    @Test
    @Order(2)
    void paysTheWifeAfterThreePeopleDecided(BrowserContext context, Page page) {
        BigDecimal amount = balance(HER_ACCOUNT);
        assertThat(amount.toString()).as("after TQ04, or before").isEqualTo(hasHadTq04() ? "39198.05" : "63218.45");
        HomeForm.forget(Cast.YI);
        HomeForm.open(page, Cast.YI);
        PageChecks.holdsUp(page, "posts-1-contract");
        HomeForm.contract(page, TOGETHER);
        assertThat(page.innerText("main")).contains("已从房产部门核验：合同有效，买受人与您一致", "房产部门");
        PageChecks.holdsUp(page, "posts-2-voucher");
        page.setInputFiles(HomeForm.VOUCHERS, HomeForm.png("收据.png"));
        page.click("#add");
        page.getByText("收据.png").waitFor();
        HomeForm.voucher(page, HomeForm.pdf("付款凭证.pdf"));
        checksHerAnswers(page);
        String number = HomeForm.confirm(page);
        headline(page, "等待受理");
        PageChecks.holdsUp(page, "posts-4-lodged");

        Desk.of(context, "accept1", officer -> {
            Desk.take(officer, number);
            seesEverything(officer);
            Desk.decide(officer, "ACCEPTED", "");
        });
        headline(page, "审核中");
        Desk.of(context, "review1", officer -> Desk.decideByKeys(officer, number, "PASSED"));
        headline(page, "审批中");
        Desk.of(context, "approve1", officer -> {
            Desk.take(officer, number);
            assertThat(officer.innerText("main")).contains(yuan(PAID_ON_CONTRACT.subtract(amount)));
            Desk.decide(officer, "GRANTED", "同意");
        });
        headline(page, "已到账");
        PageChecks.holdsUp(page, "posts-6-paid");
        assertThat(page.innerText("#sentence")).contains("账户余额 0.00 元");
        assertThat(page.innerText("main")).contains(yuan(amount), yuan(PAID_ON_CONTRACT.subtract(amount)));
        assertThat(page.innerText(".tl")).contains("受理岗", "审核岗", "审批岗").doesNotContain("系统自动，责任岗：审批");
        paidOnce(number, Cast.YI.card, amount);
        assertThat(balance(HER_ACCOUNT)).isZero();
        assertThat(Books.count(
                        "SELECT COUNT(DISTINCT decided_by) FROM stage_record WHERE case_number = ? AND stage IN"
                                + " ('ACCEPT', 'REVIEW', 'APPROVE')",
                        number))
                .as("different people")
                .isEqualTo(3);
    }

    /** 修改, and back to the answers. */
    private static void checksHerAnswers(Page page) {
        assertThat(page.innerText("main")).contains(TOGETHER, "收据.png", "付款凭证.pdf");
        PageChecks.holdsUp(page, "posts-3-check");
        page.locator("a[href*='group=contract'][href*='from=check']").click();
        page.waitForURL(url -> url.contains("group=contract"));
        assertThat(page.inputValue(HomeForm.CONTRACT)).isEqualTo(TOGETHER);
        page.click("#save");
        page.waitForURL(url -> url.contains("/citizen/apply.xhtml"));
        assertThat(page.innerText("main")).contains(TOGETHER, "收据.png", "付款凭证.pdf");
    }

    /** Evidence, comparison, what the rules came to, and both vouchers as pictures, on one page. */
    private static void seesEverything(Page officer) {
        officer.setViewportSize(1280, 720);
        assertThat(officer.innerText("#compare")).contains(TOGETHER, "一致").doesNotContain("不一致");
        assertThat(officer.innerText("main")).contains("房产部门", "民政部门", "收据.png", "付款凭证.pdf");
        assertThat(officer.locator(".rules li").count()).isGreaterThanOrEqualTo(8);
        for (Locator picture : officer.locator(".viewer img").all()) {
            picture.scrollIntoViewIfNeeded();
            Books.await("the voucher is drawn", () -> (Boolean) picture.evaluate("i => i.naturalWidth > 0"));
        }
        assertThat(officer.locator(".viewer img").count()).isEqualTo(2);
        PageChecks.picture(officer, "posts-5-officer");
    }

    @Test
    @Order(3)
    void paysTheHusbandAgainToAnotherCardWhenTheFirstBounces(BrowserContext context, Page page) {
        BigDecimal hers = new BigDecimal(Books.value(
                "SELECT SUM(amount) FROM withdrawal WHERE contract_number = ? AND state = 'PAID'", TOGETHER));
        BigDecimal his = balance(HIS_ACCOUNT);
        assertThat(his).isEqualByComparingTo("41000.00");
        String before = parts();
        HomeForm.forget(Cast.JIA);
        String number = HomeForm.lodge(page, Cast.JIA, TOGETHER);
        headline(page, "等待受理");
        assertThat(page.innerText("main"))
                .contains("收款的卡是您本人的，状态正常", "已因该房屋提取 " + yuan(hers) + " 元")
                .contains(yuan(PAID_ON_CONTRACT.subtract(hers).subtract(his)));
        City.fail("BDC101", "REFUSED");
        Desk.of(context, "accept2", officer -> Desk.decideByKeys(officer, number, "ACCEPTED"));
        Desk.of(context, "review1", officer -> {
            Desk.take(officer, number);
            Desk.decide(officer, "PASSED", "");
        });
        Desk.of(context, "approve1", officer -> Desk.decideByKeys(officer, number, "GRANTED"));
        headline(page, "付款未成功");
        assertThat(balance(HIS_ACCOUNT)).as("the money is back").isEqualByComparingTo(his);
        assertThat(parts()).as("as if it had never left: interest runs on").isEqualTo(before);
        assertThat(page.innerText("main")).contains("金融功能未激活", "资金没有从您的账户扣减");
        Books.await(
                "he was told",
                () -> City.messagesTo(Cast.JIA.phone).stream()
                        .anyMatch(text -> text.contains("银行退回：收款账户金融功能未激活。资金未从您的账户扣减。")));
        PageChecks.holdsUp(page, "posts-7-bounced");
        assertThat(Visit.ofOfficer("supervisor1")
                        .get("/office/trace.xhtml?no=" + number)
                        .body())
                .as("why the clock stands still")
                .contains("付款没有成功", "收款账户金融功能未激活", "现在（仍在等待）");

        City.heal();
        page.getByLabel("银行卡，尾号 1020").check();
        Desk.press(page, "#again");
        headline(page, "已到账");
        assertThat(page.locator("#case-no").innerText().strip()).isEqualTo(number);
        PageChecks.holdsUp(page, "posts-8-paid-again");
        paidOnce(number, HIS_OTHER_CARD, his);
        assertThat(balance(HIS_ACCOUNT)).isZero();
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(amount ORDER BY id) FROM account_entry WHERE account_number = ? AND reason = '01'",
                        HIS_ACCOUNT))
                .as("paid, taken back in red, paid")
                .isEqualTo("-41000.00,41000.00,-41000.00");
        assertThat(PAID_ON_CONTRACT
                        .subtract(new BigDecimal(Books.value(
                                "SELECT SUM(amount) FROM withdrawal WHERE contract_number = ? AND state = 'PAID'",
                                TOGETHER)))
                        .toString())
                .as("left of what was paid")
                .isEqualTo(hasHadTq04() ? "123801.95" : "99781.55");
    }

    private static boolean hasHadTq04() {
        return Books.count(
                        "SELECT COUNT(*) FROM account_entry WHERE account_number = ? AND amount = -24020.40 AND NOT red",
                        HER_ACCOUNT)
                > 0;
    }

    private static void headline(Page page, String text) {
        page.locator("#headline", new Page.LocatorOptions().setHasText(text))
                .waitFor(new Locator.WaitForOptions().setTimeout(LONG));
    }

    private static BigDecimal balance(String account) {
        return new BigDecimal(Books.value(
                "SELECT carried_over + current_year FROM personal_account WHERE account_number = ?", account));
    }

    /** What interest is reckoned from, in the parts it is reckoned by, and what is held of it. */
    private static String parts() {
        return Books.value(
                "SELECT CONCAT(carried_over, '+', current_year, '-', held) FROM personal_account WHERE account_number = ?",
                HIS_ACCOUNT);
    }

    private static List<Facts> payments(String number) {
        return City.list("instructions").stream()
                .filter(i -> i.optionalText("reference").orElse("").equals(number))
                .filter(i -> i.integer("timesPaid") > 0)
                .toList();
    }

    private static void paidOnce(String number, String card, BigDecimal amount) {
        assertThat(payments(number)).singleElement().satisfies(paid -> {
            assertThat(paid.text("creditAccount")).isEqualTo(card);
            assertThat(paid.integer("timesPaid")).isEqualTo(1);
            assertThat(new BigDecimal(paid.text("amount"))).isEqualByComparingTo(amount);
        });
    }

    private static String yuan(BigDecimal amount) {
        return String.format("%,.2f", amount);
    }
}
