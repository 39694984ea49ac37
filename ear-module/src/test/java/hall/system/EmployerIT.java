package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An employer's clerk (示例壬) draws a list, takes it back, and hands in bases; nobody else sees any of it. */
@SystemTest
class EmployerIT {

    private static final String EMPLOYER = "999990000001";

    /** 示例壬. */
    private static final String CLERK = "999902198910170021";

    private final Visit clerk = Visit.ofCitizen(CLERK);

    private static String id(HttpResponse<String> answer, String name) {
        String location = answer.headers().firstValue("location").orElse(answer.body());
        Matcher id = Pattern.compile("[?&]" + name + "=([0-9]+)").matcher(location);
        assertThat(id.find()).as(location).isTrue();
        return id.group(1);
    }

    private HttpResponse<String> press(String path, String form, String button) {
        Map<String, String> fields = Visit.form(clerk.get(path).body(), form);
        fields.put(button, "");
        return clerk.post(path, fields);
    }

    private HttpResponse<String> upload(byte[] content, String name) {
        String path = "/employer/import.xhtml";
        Map<String, String> fields = Visit.form(clerk.get(path).body(), "uploading");
        fields.put("upload", "");
        fields.put("kind", "BASES");
        String boundary = "----hall-test-boundary";
        StringBuilder head = new StringBuilder();
        fields.forEach((k, v) -> head.append(
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + k + "\"\r\n\r\n" + v + "\r\n"));
        head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return clerk.send(clerk.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(start),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofByteArray(end))));
    }

    @Test
    void drawsConfirmsAndTakesBack() {
        HttpResponse<String> drawn = press("/employer/index.xhtml", "drawing", "draw");
        assertThat(drawn.statusCode()).as(drawn.body()).isEqualTo(302);
        String list = "/employer/index.xhtml?list=" + id(drawn, "list");
        assertThat(clerk.get(list).body()).contains("待确认").contains("人，合计");
        assertThat(press(list, "acting", "confirm").statusCode()).isEqualTo(302);
        // Which of the two depends on whether another test's money lies in the employer's suspense.
        assertThat(clerk.get(list).body()).contains("待到账").containsAnyOf("附言写清册编号", "已挂暂收，请核对");
        Visit other = Visit.ofCitizen(Visit.YI);
        assertThat(other.get(list).statusCode()).isEqualTo(404);
        assertThat(other.get("/employer/index.xhtml?employer=" + EMPLOYER).statusCode())
                .isEqualTo(404);
        assertThat(other.get("/employer/index.xhtml").body()).contains("您不是任何单位的公积金经办人");
        assertThat(press(list, "acting", "undo").statusCode()).isEqualTo(302);
        assertThat(clerk.get(list).body()).contains("清册已撤销");
    }

    @Test
    void readsBasesLineByLineAppliesAndTakesBack() throws Exception {
        String account = Books.value(
                "SELECT MIN(account_number) FROM personal_account WHERE employer_account = ? AND state = '01'",
                EMPLOYER);
        String before = Books.value("SELECT base FROM personal_account WHERE account_number = ?", account);
        String csv = "个人账号,姓名,新缴存基数\n" + account + ",,7000.50\n" + account + ",,8000\n999900099999,=1+1,5000\n";
        HttpResponse<String> read = upload(csv.getBytes(Charset.forName("GB18030")), "基数.csv");
        assertThat(read.statusCode()).as(read.body()).isEqualTo(302);
        String table = "/employer/import.xhtml?table=" + id(read, "table");
        assertThat(clerk.get(table).body())
                .contains("1 行正确，2 行有错")
                .contains("第 3 行：与第 2 行是同一个人")
                .contains("第 4 行：不是本单位的职工账户");
        assertThat(id(upload(csv.getBytes(Charset.forName("GB18030")), "又来.csv"), "table"))
                .isEqualTo(id(read, "table"));
        byte[] errors =
                clerk.bytes("/employer/errors.xlsx?table=" + id(read, "table")).body();
        assertThat(new String(errors, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(press(table, "acting", "apply").statusCode()).isEqualTo(302);
        assertThat(Books.value("SELECT base FROM personal_account WHERE account_number = ?", account))
                .isEqualTo("7000.50");
        assertThat(press(table, "acting", "undo").statusCode()).isEqualTo(302);
        assertThat(Books.value("SELECT base FROM personal_account WHERE account_number = ?", account))
                .isEqualTo(before);
    }

    @Test
    void refusesWhatIsNoTable() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 1};
        assertThat(upload(old, "旧.xls").body()).contains("这是旧格式（.xls）或加密的文件");
        assertThat(upload("甲,乙\n".getBytes(StandardCharsets.UTF_8), "x.csv").body())
                .contains("没有找到表头");
        assertThat(Visit.ofCitizen(Visit.YI)
                        .bytes("/employer/bases.xlsx?employer=" + EMPLOYER)
                        .statusCode())
                .isEqualTo(404);
    }
}
