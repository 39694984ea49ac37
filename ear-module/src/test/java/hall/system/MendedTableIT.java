package hall.system;

import static hall.system.Employers.OTHER_CLERK;
import static hall.system.Employers.id;
import static hall.system.Employers.month;
import static hall.system.Employers.number;
import static hall.system.Employers.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A1.15 as a clerk does it: the hall's own table filled in, handed in as XLSX, its errors mended in the file that tells them, all good. */
@SystemTest
class MendedTableIT {

    private static final String TABLE = "/employer/import.xhtml?table=";

    private final String employer = number();
    private final LocalDate paid = Books.today().minusMonths(1);
    private final Visit clerk = Visit.ofCitizen(OTHER_CLERK);

    private byte[] download(String path) {
        HttpResponse<byte[]> answer = clerk.bytes("/employer/" + path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String upload(Map<String, String> of, byte[] book) {
        HttpResponse<String> read = Employers.upload(clerk, employer, of, book, "表.xlsx");
        assertThat(read.statusCode()).as(read.body()).isEqualTo(302);
        return id(read, "table");
    }

    @Test
    void mendsBases() {
        Employers.lay(employer, paid);
        Map<String, String> bases = Map.of("kind", "BASES");
        byte[] filled = Sheets.typed(
                download("bases.xlsx?employer=" + employer), Map.of("D2", "6000", "D3", "六千", "D4", "7000.50"));
        String first = upload(bases, filled);
        assertThat(clerk.get(TABLE + first).body()).contains("2 行正确，1 行有错", "第 3 行：金额应为大于 0");
        assertThat(press(clerk, TABLE + first, "acting", "apply").statusCode()).isEqualTo(302);
        byte[] errors = download("errors.xlsx?table=" + first);
        assertThat(Sheets.text(errors)).contains("个人账号", "证件号码", "新缴存基数", "错误原因", "六千");
        String second = upload(bases, Sheets.typed(errors, Map.of("D2", "6500")));
        assertThat(clerk.get(TABLE + second).body()).contains("1 行正确，0 行有错");
        assertThat(press(clerk, TABLE + second, "acting", "apply").statusCode()).isEqualTo(302);
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(base ORDER BY account_number) FROM personal_account WHERE employer_account = ?",
                        employer))
                .isEqualTo("6000.00,6500.00,7000.50");
        changesThemOnceAYear(bases, filled);
    }

    /** A month is paid by the new bases: until the next base year they stay. */
    private void changesThemOnceAYear(Map<String, String> bases, byte[] before) {
        String bench = "/employer/index.xhtml?employer=" + employer;
        String list = id(press(clerk, bench, "drawing", "draw"), "list");
        assertThat(press(clerk, bench, "acting", "confirm").statusCode()).isEqualTo(302);
        String total = Books.value("SELECT total FROM contribution_list WHERE id = ?", list);
        City.ask("arrivals", "{\"amount\":\"" + total + "\",\"remark\":\"公积金 H" + list + "\"}");
        Books.await(
                "the list is posted",
                () -> Books.value("SELECT state FROM contribution_list WHERE id = ?", list)
                        .equals("POSTED"));
        String again = upload(bases, Sheets.typed(before, Map.of("D2", "6000", "D3", "6600", "D4", "8000")));
        assertThat(clerk.get(TABLE + again).body()).contains("1 行正确，2 行有错", "第 4 行：缴存年度（", "调整次数已用完");
    }

    @Test
    void mendsBackPaymentsOfSomeOfTheStaff() {
        Employers.lay(employer, paid);
        Map<String, String> backPayments = Map.of("kind", "BACK_PAYMENTS", "month", month(paid));
        byte[] filled = Sheets.typed(
                download("back-payments.xlsx?employer=" + employer),
                Map.of("C2", "100", "D2", "50", "C3", "5.005", "D3", "0"));
        String first = upload(backPayments, filled);
        String page = clerk.get(TABLE + first).body();
        assertThat(page).contains("1 行正确，1 行有错");
        assertThat(page).as("what is mended is of the same month").contains("value=\"" + month(paid) + "\"");
        byte[] errors = download("errors.xlsx?table=" + first);
        assertThat(Sheets.text(errors)).contains("个人补缴额", "单位补缴额", "错误原因", "5.005");
        String second = upload(backPayments, Sheets.typed(errors, Map.of("D2", "5.01")));
        assertThat(clerk.get(TABLE + second).body()).contains("1 行正确，0 行有错");
    }
}
