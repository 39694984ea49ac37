package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import hall.shared.Facts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The four stories of the first whole, played in a browser. It needs people who were not paid yet, a fresh hall
 * therefore. Pictures: {@code ear-module/target/screenshots/story…}. */
@BrowserTest
class StoriesIT {

    private static final int LONG = 90_000;
    private static final String SENTENCE =
            "您近12个月已还本息 24,020.40 元，账户可提 63,218.45 元，本次可提 24,020.40 元，款项将转入您尾号 0014 的社会保障卡";

    /** Counts what hands do: keys, files, clicks; kept over the pages of one tab. */
    private static final String HANDS = """
            const count = (name, event) => document.addEventListener(event, e => {
                if (e.isTrusted && (event !== 'change' || e.target.type === 'file')) {
                    sessionStorage.setItem(name, Number(sessionStorage.getItem(name)) + 1);
                }
            }, true);
            count('keys', 'keydown'); count('uploads', 'change'); count('clicks', 'click'); count('inputs', 'beforeinput');
            """;

    @AfterEach
    void everythingIsWellAgain() {
        City.heal();
    }

    @Test
    void paysWithNobodysHandsOnIt(BrowserContext context, Page page) {
        Cast who = Cast.YI;
        int earlier = City.messagesTo(who.phone).size();
        SignIns.citizen(page, who.idNumber);
        context.addInitScript(HANDS);
        page.navigate("/");
        page.locator("a[href$='item.xhtml?code=TQ04']").first().click();
        page.locator("main a.btn-xl").click();
        assertThat(page.locator("#sentence").innerText()).isEqualTo(SENTENCE);
        assertThat(page.locator(".ev li").count()).isGreaterThanOrEqualTo(8);
        assertThat(page.locator(".ev li a[href*='law.xhtml']").allInnerTexts())
                .hasSize(page.locator(".ev li").count())
                .allMatch(article -> article.matches("第.+条.*"));
        assertThat(page.locator("main textarea, main select,"
                                + " main input:not([type=hidden]):not([type=radio]):not([type=submit])")
                        .count())
                .as("fields to fill in")
                .isEqualTo(0);
        PageChecks.picture(page, "story1-1-confirm");
        Instant confirmed = Instant.now();
        page.locator("#submit").click();
        page.waitForURL(url -> url.contains("/citizen/case.xhtml"));
        page.evaluate("window.sameDocument = true");
        PageChecks.picture(page, "story1-2-lodged");
        headline(page, "已到账");
        Duration took = Duration.between(confirmed, Instant.now());
        assertThat(page.evaluate("window.sameDocument")).as("no reload").isEqualTo(true);
        PageChecks.picture(page, "story1-3-paid");
        assertThat(hands(page, "keys") + hands(page, "inputs")).as("typed").isZero();
        assertThat(hands(page, "uploads")).isZero();
        assertThat(hands(page, "clicks")).isBetween(1, 3);
        assertThat(took).isLessThan(Duration.ofSeconds(60));

        assertThat(page.locator("#sentence").innerText()).contains("银行确认到账", "账户余额 39,198.05 元");
        assertThat(page.locator(".tl li.done .num").allInnerTexts())
                .hasSize(5)
                .allMatch(time -> time.matches(".*\\d\\d:\\d\\d:\\d\\d.*"));
        assertThat(page.locator(".tl").innerText()).contains("申请", "受理", "审核", "审批", "拨付", "系统自动");

        String number = caseNumber(page);
        page.locator("a[href*='receipt.xhtml']").click();
        assertThat(page.locator("#case-no").innerText()).isEqualTo(number).hasSize(43);
        PageChecks.picture(page, "story1-4-receipt");

        assertThat(awaitMessages(who, earlier + 2))
                .anyMatch(text -> text.contains(number) && text.matches(".*查询密码\\d{6}。"))
                .anyMatch(text -> text.contains("提取本金24,020.40元，账户余额39,198.05元"));
        paidOnce(who, "24020.40");
    }

    @Test
    void goesOnByItselfWhenTheDataCentreWakesUp(Page page) {
        Cast who = Cast.ZI;
        City.fail("SB1", "SILENCE");
        lodge(page, who);
        String number = caseNumber(page);
        page.evaluate("window.sameDocument = true");
        headline(page, "等待核验");
        assertThat(page.locator("#waiting").innerText()).contains("人社部门", "暂时查不到", "您的申请已经收到", "承诺时限不变");
        PageChecks.picture(page, "story2-1-waiting");
        // Down in another way, and still nothing is refused.
        City.fail("SB1", "HTTP_500");
        Books.await("another question that found nobody", () -> Books.attempts(number, "evidence") >= 2);
        assertThat(page.locator("#headline").innerText()).isEqualTo("等待核验");
        assertThat(City.instructionsTo(who.card)).isEmpty();
        City.heal("SB1");
        headline(page, "已到账");
        assertThat(page.evaluate("window.sameDocument")).as("no reload").isEqualTo(true);
        assertThat(caseNumber(page)).isEqualTo(number);
        PageChecks.picture(page, "story2-2-paid");
        paidOnce(who, "24020.40");
    }

    @Test
    void paysOnceWhenTheBankLosesItsAnswer(Page page) {
        Cast who = Cast.CHOU;
        City.fail("BDC101", "LOSE_ANSWER", "\"count\":1");
        City.fail("BDC110", "IN_PROGRESS", "\"seconds\":0");
        lodge(page, who);
        headline(page, "处理中");
        assertThat(page.locator("#sentence").innerText()).contains("用查询核对，不会重复付款");
        PageChecks.picture(page, "story3-1-in-progress");
        Books.await("asked by query", () -> Books.askedAboutPaymentTo(who.card) >= 1);
        assertThat(page.locator("#headline").innerText()).isEqualTo("处理中");
        City.heal();
        headline(page, "已到账");
        PageChecks.picture(page, "story3-2-paid");
        paidOnce(who, "24020.40");
    }

    @Test
    void paysOnceWhenTheBankIsLateAndHearsTwice(Page page) {
        Cast who = Cast.YIN;
        City.fail("BDC101", "TWICE", "\"count\":1", "\"delayMillis\":4000");
        lodge(page, who);
        headline(page, "处理中");
        headline(page, "已到账");
        PageChecks.picture(page, "story3-3-twice");
        paidOnce(who, "24020.40");
        assertThat(City.instructionsTo(who.card).get(0).integer("timesReceived"))
                .isEqualTo(2);
    }

    @Test
    void saysWhatFailsAndUntilWhenAndLetsPeopleDecide(BrowserContext context, Page page) {
        Cast who = Cast.REN;
        LocalDate opens = Books.today().plusMonths(1);
        // Other tests leave her with an open case, which is shown instead.
        new Application(who).retractAll(who);
        SignIns.citizen(page, who.idNumber);
        page.navigate("/citizen/apply.xhtml?item=TQ04");
        assertThat(page.locator("h1").innerText()).isEqualTo("现在还不能提，还差 1 条");
        assertThat(page.locator("#sentence").innerText()).contains("距上次同类提取未满12个月");
        Locator failing = page.locator(".ev li").first();
        assertThat(failing.innerText()).contains("距上次同类提取未满12个月");
        assertThat(failing.locator("a[href*='law.xhtml']").innerText()).startsWith("第");
        assertThat(LocalDate.parse(page.locator("time").getAttribute("datetime")))
                .isBetween(opens.minusDays(2), opens.plusDays(2));
        PageChecks.picture(page, "story4-1-not-now");
        page.locator("#remind").click();
        page.waitForURL(url -> url.contains("/citizen/cases.xhtml"));
        assertThat(page.locator("#f-reminders").innerText()).contains("偿还住房公积金贷款提取", "发短信");
        PageChecks.picture(page, "story4-1-reminder");
        page.navigate("/citizen/apply.xhtml?item=TQ04");
        assertThat(page.locator("#reminded").innerText()).contains("会发短信到您登记的手机");
        assertThat(page.locator("#remind").count()).isZero();
        page.locator("#submit").click();
        page.waitForURL(url -> url.contains("/citizen/case.xhtml"));
        headline(page, "等待受理");
        String number = caseNumber(page);
        PageChecks.picture(page, "story4-2-with-people");

        decide(context, "accept1", number, "ACCEPTED", "");
        decide(context, "review1", number, "PASSED", "");
        String reason = "距上次提取未满十二个月，请于满期后申请";
        decide(context, "approve1", number, "DENIED", reason);
        headline(page, "不予提取");
        assertThat(page.locator("main").innerText()).contains(reason, "行政复议");
        PageChecks.picture(page, "story4-3-denied");
        assertThat(City.instructionsTo(who.card)).isEmpty();
    }

    @Test
    void paysWhatPeopleGrantedToTheCardSheChose(BrowserContext context, Page page) {
        Cast who = Cast.MAO;
        SignIns.citizen(page, who.idNumber);
        page.navigate("/citizen/apply.xhtml?item=TQ04");
        String other = "9999990000000001145";
        page.getByLabel("银行卡，尾号 1145").check();
        assertThat(page.locator("#sentence").innerText()).endsWith("款项将转入您尾号 1145 的银行卡");
        page.locator("#by2").check();
        page.locator("#submit").click();
        page.waitForURL(url -> url.contains("/citizen/case.xhtml"));
        headline(page, "等待受理");
        String number = caseNumber(page);
        decide(context, "accept1", number, "ACCEPTED", "");
        decide(context, "review1", number, "PASSED", "");
        decide(context, "approve1", number, "GRANTED", "同意");
        headline(page, "已到账");
        assertThat(page.locator(".tl").innerText()).doesNotContain("系统自动，责任岗：审批");
        PageChecks.picture(page, "story4-4-granted-by-people");
        assertThat(City.instructionsTo(who.card)).isEmpty();
        paidOnce(other, "24020.40");
    }

    private static void lodge(Page page, Cast who) {
        SignIns.citizen(page, who.idNumber);
        page.navigate("/citizen/apply.xhtml?item=TQ04");
        page.locator("#submit").click();
        page.waitForURL(url -> url.contains("/citizen/case.xhtml"));
    }

    // An officer works in a browser of their own.
    private static void decide(BrowserContext citizen, String officer, String number, String decision, String opinion) {
        try (BrowserContext own = citizen.browser().newContext()) {
            Page page = own.newPage();
            SignIns.officer(page, officer);
            page.navigate(Hall.url("/office/tasks.xhtml").toString());
            page.locator("a[href$='no=" + number + "']").click();
            page.locator("#d-" + decision).check();
            page.locator("#opinion").fill(opinion);
            PageChecks.picture(page, "officer-" + officer + "-" + decision);
            page.locator("#decide").click();
            page.waitForURL(Pattern.compile("/office/tasks\\.xhtml\\?decided="));
        }
    }

    private static void headline(Page page, String text) {
        page.locator("#headline", new Page.LocatorOptions().setHasText(text))
                .waitFor(new Locator.WaitForOptions().setTimeout(LONG));
    }

    private static String caseNumber(Page page) {
        return page.locator("#case-no").innerText().strip();
    }

    private static int hands(Page page, String name) {
        return Integer.parseInt(page.evaluate("name => sessionStorage.getItem(name) || '0'", name)
                .toString());
    }

    private static List<String> awaitMessages(Cast who, int many) {
        Books.await("messages", () -> City.messagesTo(who.phone).size() >= many);
        assertThat(City.messagesTo(who.phone)).hasSize(many);
        return City.messagesTo(who.phone);
    }

    private static void paidOnce(Cast who, String amount) {
        paidOnce(who.card, amount);
    }

    private static void paidOnce(String card, String amount) {
        List<Facts> instructions = City.instructionsTo(card);
        assertThat(instructions).hasSize(1);
        Facts paid = instructions.get(0);
        assertThat(paid.text("status")).isEqualTo("0");
        assertThat(paid.integer("timesPaid")).isEqualTo(1);
        assertThat(paid.text("amount")).isEqualTo(amount);
    }
}
