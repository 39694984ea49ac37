package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What an officer sees of the posts that are lent for some days. */
@BrowserTest
class DeskLentPostsIT {

    @Test
    void showsTheReviewsOfTheBranchThatIsLent(Page admin) {
        Application application = new Application(Cast.CHEN);
        application.retractAll(Cast.CHEN);
        String number = application.lodge();
        DeskCases.waitsForPeople(number);
        Books.change("UPDATE case_file SET human_review_requested_at = lodged_at WHERE case_number = ?", number);
        SignIns.officer(admin, "admin1");
        admin.navigate(Hall.url("/office/officers.xhtml?name=accept3").toString());
        Lending.endAll(admin);
        Lending.lend(admin, "accept3", "review");
        assertThat(Visit.ofOfficer("accept3").get("/office/reviews.xhtml").body())
                .contains(number);
        Lending.endAll(admin);
        Books.change("UPDATE case_file SET human_review_requested_at = NULL WHERE case_number = ?", number);
        application.retractAll(Cast.CHEN);
    }

    @Test
    void showsTheCardsOfLentPostsAndOfWhoeverHadTheCase(Page admin) {
        Application application = new Application(Cast.CHEN);
        application.retractAll(Cast.CHEN);
        String number = application.lodge();
        DeskCases.waitsForPeople(number);
        card(1, number, "STAGE_OVERDUE", "YELLOW", null);
        card(2, number, "STAGE_ENDING", "BLUE", null);
        SignIns.officer(admin, "admin1");
        admin.navigate(Hall.url("/office/officers.xhtml?name=accept3").toString());
        Lending.endAll(admin);
        assertThat(cardsOf("accept3")).doesNotContain("超过环节时限");
        Lending.lend(admin, "accept3", "acceptance");
        assertThat(cardsOf("accept3")).contains("超过环节时限").doesNotContain("环节时限将到");
        Lending.endAll(admin);
        card(3, number, "PROMISE_OVERDUE", "YELLOW", "accept3");
        assertThat(cardsOf("accept3")).contains("超过承诺时限").doesNotContain("超过环节时限");
        Books.change("DELETE FROM supervision_card WHERE id IN (1, 2, 3)");
        application.retractAll(Cast.CHEN);
    }

    private static String cardsOf(String officer) {
        return Visit.ofOfficer(officer).get("/office/my-cards.xhtml").body();
    }

    private static void card(int id, String number, String rule, String colour, String holder) {
        Books.change(
                "INSERT INTO supervision_card (id, case_number, rule, colour, stage, post, branch, clock_from, stage_opened_at,"
                        + " last_day, holder, raised_at, audit_sequence, audit_hash, version)"
                        + " SELECT ?, case_number, ?, ?, 'ACCEPT', 'acceptance', branch, stage_opened_at, stage_opened_at,"
                        + " stage_due, ?, lodged_at, 0, REPEAT('0', 64), 0 FROM case_file WHERE case_number = ?",
                id,
                rule,
                colour,
                holder,
                number);
    }
}
