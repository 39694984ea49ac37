package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** C-20: nobody decides two stages of a case, whatever posts are lent for some days; nor an own, a spouse's or a colleague's case. */
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

    /** accept2 is 示例庚, who works at 酉's school: neither the own case nor a colleague's, by whatever way. */
    @Test
    void refusesTheOwnCaseAndAColleagues() {
        Application colleague = new Application(Cast.YOU);
        Application anybody = new Application(Cast.CHEN);
        String hers = DeskCases.lodged(Cast.GENG, "YS202611240007");
        colleague.retractAll(Cast.YOU);
        String theirs = colleague.lodge();
        anybody.retractAll(Cast.CHEN);
        String another = anybody.lodge();
        DeskCases.waitsForPeople(theirs);
        DeskCases.waitsForPeople(another);
        Visit officer = Visit.ofOfficer("accept2");
        String page = officer.get(CASE + another).body();
        for (String number : List.of(hers, theirs)) {
            isKeptFrom(officer, number, page);
        }
        String material = Books.value("SELECT id FROM material WHERE case_number = ?", hers);
        assertThat(officer.bytes("/materials/" + material).statusCode()).isEqualTo(403);
        assertThat(Visit.ofOfficer("accept1").bytes("/materials/" + material).statusCode())
                .isEqualTo(200);
        DeskCases.decide(Visit.ofOfficer("accept1"), hers, "REFUSED", "名下有两个账户，请先合并");
        colleague.retractAll(Cast.YOU);
        anybody.retractAll(Cast.CHEN);
    }

    /** 丑's account declares no spouse and the marriage register knows none: the household of 子's case names him. */
    @Test
    void refusesTheCaseOfASpouseWhomARegisterNamed() {
        String number = DeskCases.lodged(Cast.ZI, "YS202611240011");
        Visit officer = Visit.ofOfficer("accept1");
        String page = officer.get(CASE + number).body();
        assertThat(page).contains("id=\"decide\"");
        String own = Books.value("SELECT identity_number FROM officer WHERE name = 'accept1'");
        worksAt(Cast.CHOU, "999990000002");
        try {
            assertThat(identify(Cast.GENG.idNumber).body()).contains("已登记在 accept2 名下");
            assertThat(identify(Cast.CHOU.idNumber).statusCode()).isEqualTo(302);
            isKeptFrom(officer, number, page);
        } finally {
            worksAt(Cast.CHOU, "999990000001");
            identify(own);
        }
        assertThat(officer.get(CASE + number).body()).contains("id=\"decide\"");
        new Application(Cast.ZI).retractAll(Cast.ZI);
    }

    private static void worksAt(Cast who, String employer) {
        Books.change(
                "UPDATE personal_account SET employer_account = ? WHERE certificate_number = ?",
                employer,
                who.idNumber);
    }

    /** The administrator notes accept1's number. */
    private static HttpResponse<String> identify(String number) {
        Visit admin = Visit.ofOfficer("admin1");
        Map<String, String> form =
                Visit.form(admin.get("/office/officers.xhtml?name=accept1").body(), "identifying");
        form.putAll(Map.of("number", number, "identify", ""));
        return admin.post("/office/officers.xhtml", form);
    }

    /** Neither by the page nor by forms of a page of another case, with this one's number and its version of now. */
    private static void isKeptFrom(Visit officer, String number, String otherPage) {
        assertThat(officer.get(CASE + number).body())
                .contains("您与申请人存在利害关系，请回避")
                .doesNotContain("id=\"decide\"", "id=\"revealing\"");
        String before = status(number);
        Map<String, String> decision = Visit.form(otherPage, "decision");
        decision.putAll(Map.of("no", number, "choice", "REFUSED", "opinion", "一句话的理由", "decide", ""));
        decision.put("version", Books.value("SELECT version FROM case_file WHERE case_number = ?", number));
        Map<String, String> reveal = Visit.form(otherPage, "revealing");
        reveal.putAll(Map.of("no", number, "purpose", "核对证件号码", "show", ""));
        Map<String, String> verify = Visit.form(otherPage, "renewal");
        verify.putAll(Map.of("no", number, "verify", ""));
        for (Map<String, String> form : List.of(decision, reveal, verify)) {
            HttpResponse<String> answer = officer.post("/office/case.xhtml", form);
            assertThat(answer.statusCode()).as(form.toString()).isEqualTo(200);
            assertThat(answer.body()).contains("请回避").doesNotContain("id=\"numbers\"");
        }
        assertThat(status(number)).isEqualTo(before);
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
