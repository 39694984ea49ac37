package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** C-20: nobody decides two stages of a case, whatever posts are lent for some days. */
@BrowserTest
class FourEyesIT {

    private static final String LIST = "/office/tasks.xhtml";
    private static final String CASE = "/office/case.xhtml?no=";

    @Test
    void c20LendsAPostThatEndsByItselfAndNeverDefeatsFourEyes(Page admin, BrowserContext context) {
        Application application = new Application(Cast.CHEN);
        application.retractAll(Cast.CHEN);
        String number = application.lodge();
        DeskCases.waitsForPeople(number);
        Visit there = Visit.ofOfficer("accept3");
        assertThat(there.get(LIST).body()).doesNotContain(number);
        assertThat(there.get(CASE + number).body()).contains("这一件属于其他管理部");

        SignIns.officer(admin, "admin1");
        admin.navigate(Hall.url("/office/officers.xhtml?name=accept3").toString());
        Lending.endAll(admin);
        Lending.lend(admin, "accept3", "acceptance");
        assertThat(admin.innerText("#lent")).contains("进行中");
        PageChecks.holdsUp(admin, "officers-lent");
        assertThat(there.get(LIST).statusCode()).as("the session ended").isEqualTo(302);
        assertThat(Visit.ofOfficer("accept3").get(LIST).body()).contains(number);

        // Lent to the other two posts as well, she accepts, and still can neither review this case nor approve it.
        Lending.lend(admin, "accept3", "review");
        Lending.lend(admin, "accept3", "approval");
        there = Visit.ofOfficer("accept3");
        assertThat(there.get(LIST).body()).contains("受理岗、审核岗", number);
        Map<String, String> kept = Visit.form(there.get(CASE + number).body(), "decision");
        DeskCases.decide(there, number, "ACCEPTED", "");
        decidesNothing(there, number, kept, "PASSED");
        DeskCases.decide(Visit.ofOfficer("review1"), number, "PASSED", "");
        decidesNothing(there, number, kept, "DENIED");

        Lending.endAll(admin);
        assertThat(Visit.ofOfficer("accept3").get(LIST).body()).doesNotContain(number);
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(event_type ORDER BY sequence) FROM audit_record WHERE stream = 'officer:accept3'"
                                + " AND event_type LIKE 'OFFICER_ASSIGN%'"))
                .endsWith("OFFICER_ASSIGNED,OFFICER_ASSIGNED,OFFICER_ASSIGNED,OFFICER_ASSIGNMENT_ENDED,"
                        + "OFFICER_ASSIGNMENT_ENDED,OFFICER_ASSIGNMENT_ENDED");
        application.retractAll(Cast.CHEN);
    }

    /** Neither by the page nor by a form kept from when the case was at the first post, with the version of now. */
    private static void decidesNothing(Visit officer, String number, Map<String, String> kept, String decision) {
        assertThat(officer.get(CASE + number).body()).contains("须换人办理").doesNotContain("id=\"decide\"");
        Map<String, String> form = new HashMap<>(kept);
        form.putAll(Map.of("choice", decision, "opinion", "一句话的理由", "decide", ""));
        form.put("version", Books.value("SELECT version FROM case_file WHERE case_number = ?", number));
        String before = status(number);
        HttpResponse<String> answer = officer.post("/office/case.xhtml", form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("刚才的操作没有生效");
        assertThat(status(number)).isEqualTo(before);
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM stage_record WHERE case_number = ? AND decided_by = 'OFFICER:accept3'",
                        number))
                .isEqualTo(1);
    }

    private static String status(String number) {
        return Books.value("SELECT CONCAT(status, ' ', version) FROM case_file WHERE case_number = ?", number);
    }
}
