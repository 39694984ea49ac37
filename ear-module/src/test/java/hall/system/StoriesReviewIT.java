package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An automatic decision looked at again by a person, whose words the applicant reads. Runs after the stories (by its name), on
 * the case that 示例乙 has from them; alone it lodges one.
 */
@BrowserTest
class StoriesReviewIT {

    @Test
    void answersTheApplicantInAPersonsWords(Page citizen, BrowserContext context) {
        SignIns.citizen(citizen, Visit.YI);
        citizen.navigate(Hall.url("/citizen/apply.xhtml?item=TQ04").toString());
        // After StoriesIT she was paid: the page says "not now" and offers 仍要申请 instead.
        if (citizen.locator("#anyway").count() == 0) {
            PageChecks.holdsUp(citizen, "review-confirm");
            citizen.click("#submit");
        } else {
            citizen.navigate(Hall.url("/citizen/cases.xhtml").toString());
            citizen.locator("main table a").first().click();
        }
        citizen.locator("#headline", new Page.LocatorOptions().setHasText("已到账"))
                .waitFor();
        assertThat(citizen.title()).startsWith("已到账");
        String number = citizen.locator("#case-no").innerText().strip();
        PageChecks.holdsUp(citizen, "review-done");
        if (citizen.locator("#review").count() == 1) {
            citizen.click("#review");
        }
        citizen.locator("#review")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));

        try (BrowserContext office = context.browser().newContext()) {
            Page page = office.newPage();
            SignIns.officer(page, "review1");
            page.navigate(Hall.url("/office/reviews.xhtml").toString());
            PageChecks.holdsUp(page, "reviews");
            page.navigate(Hall.url("/office/review.xhtml?no=" + number).toString());
            PageChecks.holdsUp(page, "review");
            page.click("#conclude");
            page.locator("#errsum").waitFor();
            PageChecks.holdsUp(page, "review-errors");
            office.addCookies(
                    List.of(new Cookie("lang", "en").setUrl(Hall.url("/").toString())));
            page.navigate(Hall.url("/office/review.xhtml?no=" + number).toString());
            PageChecks.holdsUp(page, "review-en");
            page.fill("#opinion", "已逐条核对，金额正确。<b>");
            page.click("#conclude");
            page.waitForURL(url -> url.contains("answered"));
        }
        neverReturnsToTheMachine(number);
        citizen.reload();
        assertThat(citizen.innerText("#review-conclusion")).isEqualTo("已逐条核对，金额正确。<b>");
        PageChecks.holdsUp(citizen, "review-concluded");
        citizen.navigate(Hall.url("/citizen/access-log.xhtml").toString());
        PageChecks.holdsUp(citizen, "access-log");
        assertThat(citizen.innerText("main")).contains("人工复核您的办件", "社会保障卡");
        citizen.navigate(Hall.url("/").toString());
        PageChecks.holdsUp(citizen, "home-figures");
    }

    // C-36: the message that made the machine decide comes once more, and nothing comes of it.
    private static void neverReturnsToTheMachine(String number) {
        String before = decided(number);
        try (Connection database = Hall.databaseAsOwner();
                var again = database.prepareStatement("UPDATE outbox_message SET state = 'WAITING', done_at = NULL"
                        + " WHERE channel = 'case' AND order_key LIKE CONCAT(?, '%')")) {
            again.setString(1, number);
            assertThat(again.executeUpdate()).isPositive();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Books.await(
                "taken again",
                () -> Books.count(
                                "SELECT COUNT(*) FROM outbox_message WHERE state <> 'DONE' AND order_key LIKE CONCAT(?, '%')",
                                number)
                        == 0);
        assertThat(decided(number)).isEqualTo(before);
    }

    private static String decided(String number) {
        return Books.value(
                "SELECT CONCAT_WS(' ', status, human_review_requested_at, human_review_concluded_at,"
                        + " (SELECT COUNT(*) FROM assessment a WHERE a.case_number = c.case_number),"
                        + " (SELECT COUNT(*) FROM stage_record s WHERE s.case_number = c.case_number))"
                        + " FROM case_file c WHERE case_number = ?",
                number);
    }
}
