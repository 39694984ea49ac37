package hall.system;

import static hall.system.Employers.OTHER_CLERK;
import static hall.system.Employers.change;
import static hall.system.Employers.lay;
import static hall.system.Employers.month;
import static hall.system.Employers.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Contributions are put off (缓缴) through the pages of officers and clerks. */
@SystemTest
class DeferralIT {

    /** Regulation Art. 20, 缓缴: one officer enters the committee's decision, another confirms it, and the clerk need not pay. */
    @Test
    void demandsNothingWhileTheCommitteeLetsThemPutItOff() {
        String employer = number();
        lay(employer, Books.today().minusMonths(1));
        Visit first = Visit.ofOfficer("finance1");
        String desk = "/office/finance/deferrals.xhtml?employer=" + employer;
        Map<String, String> decision = Visit.form(first.get(desk).body(), "entering");
        decision.put("until", month(Books.today().plusMonths(1)));
        decision.put("document", "示例管委会〔2026〕7号");
        decision.put("decidedOn", Books.today().toString());
        decision.put("from", month(Books.today().plusMonths(1)));
        assertThat(first.post(desk, decision).body()).contains("而单位下一个未缴月份是", "id=\"from-e\"");
        decision.put("from", month(Books.today()));
        assertThat(first.post(desk, decision).statusCode()).isEqualTo(302);
        assertThat(decide(first, desk, "confirm").body()).contains("须由另一位财务人员确认");
        assertThat(decide(Visit.ofOfficer("finance2"), desk, "confirm").statusCode())
                .isEqualTo(302);
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM account_entry j JOIN personal_account a ON a.account_number = j.account_number"
                                + " WHERE a.employer_account = ? AND j.type = '13'",
                        employer))
                .as("缓缴处理 on each account")
                .isEqualTo(3);
        Visit clerk = Visit.ofCitizen(OTHER_CLERK);
        String home = "/employer/index.xhtml?employer=" + employer;
        assertThat(clerk.get(home).body()).contains("缓缴").doesNotContain("id=\"drawing\"");
        hiresWhileItIsPutOff(clerk, employer);
        assertThat(decide(first, desk, "end").statusCode()).isEqualTo(302);
        assertThat(clerk.get(home).body()).contains("id=\"drawing\"");
    }

    /** Regulation Art. 15: who is hired now has an account at once; her months are put off like everybody's. */
    private static void hiresWhileItIsPutOff(Visit clerk, String employer) {
        String page = "/employer/staff.xhtml?employer=" + employer;
        Map<String, String> hire =
                Map.of("name", "测试缓", "number", "999922196401100232", "base", "5000", "because", "入职");
        assertThat(clerk.get(page).body()).contains("起的月份一并缓缴");
        assertThat(change(clerk, page, "adding", "add", hire).statusCode()).isEqualTo(302);
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(j.type ORDER BY j.id) FROM account_entry j JOIN personal_account a"
                                + " ON a.account_number = j.account_number WHERE a.employer_account = ? AND a.pays_from = '"
                                + month(Books.today()) + "'",
                        employer))
                .isEqualTo("03,13");
        Map<String, String> undo = new HashMap<>(Visit.form(clerk.get(page).body(), "finding"));
        undo.putAll(Map.of(
                "act",
                "undo",
                "change",
                Books.value("SELECT id FROM staff_change WHERE employer_account = ?", employer)));
        assertThat(clerk.post(page, undo).statusCode()).isEqualTo(302);
    }

    private static HttpResponse<String> decide(Visit officer, String desk, String act) {
        String page = officer.get(desk).body();
        Matcher form = Pattern.compile("<form id=\"([^\"]+)\"[^>]*>(?:(?!</form>).)*name=\"deferral\"", Pattern.DOTALL)
                .matcher(page);
        assertThat(form.find()).as(page).isTrue();
        Map<String, String> fields = Visit.form(page, form.group(1));
        fields.put("act", act);
        return officer.post(desk, fields);
    }
}
