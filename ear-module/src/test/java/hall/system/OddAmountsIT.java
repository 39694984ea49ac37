package hall.system;

import static hall.system.Employers.OTHER_CLERK;
import static hall.system.Employers.id;
import static hall.system.Employers.lay;
import static hall.system.Employers.number;
import static hall.system.Employers.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** C-46 where employers' clerks and finance officers send amounts: clear words, and nothing changes. Accounts' acts: {@link CourtOrdersIT}. */
@SystemTest
class OddAmountsIT {

    private static final List<String> NONE = List.of(
            "", "-1", "－1.00", "0.001", "1e9", "NaN", "1 0", "一千", "10000000000.00", "9".repeat(400), "<b>1</b>");

    @Test
    void areNotWhatAClerkHasSeenOfAList() {
        String employer = number();
        lay(employer, Books.today().minusMonths(2));
        Visit clerk = Visit.ofCitizen(OTHER_CLERK);
        String list = id(press(clerk, "/employer/index.xhtml?employer=" + employer, "drawing", "draw"), "list");
        String page = "/employer/index.xhtml?list=" + list;
        Map<String, String> form = Visit.form(clerk.get(page).body(), "acting");
        String seen = form.get("seen");
        form.put("confirm", "");
        for (String odd : NONE) {
            form.put("seen", odd);
            assertThat(clerk.post(page, form).body())
                    .as("seen " + odd)
                    .contains("与您看到的不同，请重新核对")
                    .doesNotContain("<b>1");
        }
        assertThat(Books.value("SELECT state FROM contribution_list WHERE id = ?", list))
                .isEqualTo("DRAFT");
        form.put("seen", seen);
        assertThat(clerk.post(page, form).statusCode()).isEqualTo(302);
    }

    @Test
    void areNoBaseOfAPerson() {
        String employer = number();
        lay(employer, Books.today().minusMonths(1));
        Visit clerk = Visit.ofCitizen(OTHER_CLERK);
        String page = "/employer/staff.xhtml?employer=" + employer;
        Map<String, String> form = Visit.form(clerk.get(page).body(), "adding");
        form.putAll(Map.of("name", "测试新", "number", "999922196401100216", "because", "入职", "act", "add"));
        for (String odd : NONE) {
            form.put("base", odd);
            assertThat(clerk.post(page, form).body())
                    .as("base " + odd)
                    .contains("href=\"#base\"")
                    .doesNotContain("<b>1");
        }
        assertThat(Books.count("SELECT COUNT(*) FROM personal_account WHERE employer_account = ?", employer))
                .isEqualTo(3);
    }

    @Test
    void areNoLineOfAVoucher() {
        Visit officer = Visit.ofOfficer("finance1");
        String page = "/office/finance/voucher-entry.xhtml";
        int before = Books.count("SELECT COUNT(*) FROM manual_voucher");
        Map<String, String> form = Visit.form(officer.get(page).body(), "entering");
        form.putAll(Map.of(
                "on",
                Books.today().toString(),
                "summary",
                "试录",
                "document",
                "x",
                "account1",
                "119",
                "account2",
                "102",
                "credit2",
                "1.00"));
        form.put("enter", "");
        for (String odd : NONE) {
            form.put("debit1", odd);
            assertThat(officer.post(page, form).body())
                    .as("debit " + odd)
                    .containsAnyOf("只在借方或贷方填一个大于 0 的金额", "金额不能超过")
                    .doesNotContain("<b>1");
        }
        assertThat(Books.count("SELECT COUNT(*) FROM manual_voucher")).isEqualTo(before);
    }
}
