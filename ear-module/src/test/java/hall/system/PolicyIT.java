package hall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A number the law leaves to the centre is changed by two administrators, and every day keeps its value. */
@BrowserTest
class PolicyIT {

    private static final String PAGE = "/office/policy-parameter.xhtml?name=material.keepDays";

    @Test
    void isProposedByOneAndPublishedByAnother(Page first, BrowserContext context) {
        String next = Books.today().plusDays(400).toString();
        SignIns.officer(first, "policy1");
        assertThat(first.url()).as("where their day begins").endsWith("/office/policy.xhtml");
        assertThat(first.innerText("main")).contains("未用材料保留", "30 天", "国务院令第716号第七条");
        assertThat(first.innerText("tbody"))
                .as("every parameter has a name in words")
                .doesNotContainPattern("[a-z]\\.[a-z]");
        PageChecks.holdsUp(first, "policy");
        open(first);
        first.fill("#value", "-3");
        first.fill("#from", next);
        first.fill("#basis", "示管〔2026〕12号<b>第三条</b>");
        first.click("#propose");
        assertThat(first.innerText("#errsum")).contains("请填写不小于 0 的数字");
        assertThat(first.inputValue("#basis")).as("nothing typed is lost").contains("<b>第三条</b>");
        PageChecks.holdsUp(first, "policy-errors");
        first.fill("#value", "45");
        first.click("#propose");
        first.getByText("已提出，等待另一位政策管理员公布").waitFor();
        first.click("#publish");
        assertThat(first.innerText("#errsum")).contains("须由另一位政策管理员公布");

        try (BrowserContext other = context.browser().newContext()) {
            Page second = other.newPage();
            SignIns.officer(second, "policy2");
            assertThat(second.innerText("main")).contains("1 项等待公布");
            open(second);
            PageChecks.holdsUp(second, "policy-proposal");
            second.fill("#reason", "");
            second.click("#refuse");
            assertThat(second.innerText("#errsum")).contains("请写明理由");
            second.click("#publish");
            second.getByText("已公布，从起始日起生效").waitFor();
            assertThat(second.innerText("main")).contains("policy1 提出，policy2 公布", "45 天", "未到期");
            second.navigate(Hall.url("/office/policy.xhtml?day=" + next).toString());
            assertThat(row(second)).contains("45 天");
            second.navigate(Hall.url("/office/policy.xhtml?day=nonsense").toString());
            assertThat(second.innerText("#errsum")).contains("请填写日期");
            assertThat(row(second)).contains("30 天", next + " 起 45 天");
            second.navigate(Hall.url("/office/policy.xhtml?day=1999-04-03").toString());
            assertThat(second.innerText("main")).contains("还没有公布过政策参数");
        }
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(a.event_type ORDER BY a.sequence) FROM audit_record a"
                                + " JOIN policy_proposal p ON a.stream = CONCAT('policy:', p.id) WHERE p.valid_from = ?",
                        next))
                .isEqualTo("POLICY_PROPOSED,POLICY_PUBLISHED");
    }

    @Test
    void tellsEverybodyWhatTheValueWasOnADay() {
        Visit anybody = new Visit();
        String answer = anybody.get("/api/v1/policy-parameters?day=2026-07-01").body();
        assertThat(answer).contains("\"name\":\"contribution.rateMost\",\"value\":\"0.12\",\"unit\":\"RATE\"");
        assertThat(anybody.get("/api/v1/policy-parameters?day=1999-04-03").body())
                .contains("\"parameters\":[]");
        assertThat(anybody.get("/api/v1/policy-parameters?day=1999-02-29").statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesAValueThatDoesNotGoWithTheOthers(Page page) {
        SignIns.officer(page, "policy1");
        page.navigate(Hall.url("/office/policy-parameter.xhtml?name=contribution.rateLeast")
                .toString());
        page.fill("#value", "0.13");
        page.fill("#from", Books.today().plusDays(1).toString());
        page.fill("#basis", "示管〔2026〕12号第五条");
        page.click("#propose");
        assertThat(page.innerText("#errsum")).contains("缴存比例的下限 13% 和上限 12% 不能用", "第十八条");
        page.fill("#value", "0.06");
        page.fill("#from", Books.today().plusDays(900).toString());
        page.click("#propose");
        page.getByText("已提出，等待另一位政策管理员公布").waitFor();
        page.fill("#reason", "只是试一试");
        page.click("#refuse");
        page.getByText("已退回或撤回").first().waitFor();
    }

    @Test
    void isTakenBackWithAReason(Page page) {
        SignIns.officer(page, "policy1");
        open(page);
        page.fill("#value", "50");
        page.fill("#from", Books.today().plusDays(500).toString());
        page.fill("#basis", "示管〔2026〕12号第四条");
        page.click("#propose");
        page.fill("#reason", "写错了<script>alert(1)</script>");
        page.click("#refuse");
        page.getByText("已退回或撤回").first().waitFor();
        assertThat(page.innerText("main")).contains("写错了<script>alert(1)</script>");
        page.navigate(Hall.url("/office/policy-parameter.xhtml?name=none").toString());
        assertThat(page.innerText("body")).contains("没有找到这一页");
    }

    @Test
    void staysAsItWasPublished() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> {
                    try (var owner = Hall.databaseAsOwner();
                            var change = owner.createStatement()) {
                        change.executeUpdate(
                                "UPDATE policy_parameter SET value = '31' WHERE name = 'material.keepDays'");
                    }
                })
                .withMessageContaining("never changed");
    }

    private static void open(Page page) {
        page.navigate(Hall.url(PAGE).toString());
    }

    private static String row(Page page) {
        return page.locator("tr", new Page.LocatorOptions().setHasText("未用材料保留"))
                .innerText();
    }
}
