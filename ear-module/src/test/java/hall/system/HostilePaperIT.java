package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Facts;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C-11 on paper: a file's name and an officer's reason are text on every page and in every PDF they come to. */
@SystemTest
class HostilePaperIT {

    private static final Cast WHO = Cast.WU;
    private static final String ENDED = "YS202611240031";
    private static final String HARM =
            "<script>window.broken=1</script>\"><svg onload=window.broken=1>" + "#{1234567*7654321}${1234567*7654321}";
    private static final String EVALUATED = "9449772114007";

    /** A name keeps the plus sign, not the asterisk. */
    private static final String SUM = "#{1234567+7654321}";

    private static final String SUMMED = "8888888";

    @AfterEach
    void takeBack() {
        new Application(WHO).retractAll(WHO);
    }

    @Test
    void isOnlyTextInFileNamesAndReasons() {
        Application application = new Application(WHO);
        application.retractAll(WHO);
        String file = new Uploads(application.visit()).taken(HARM + SUM + ".png", Uploads.png(20, 20));
        String shown = Books.value("SELECT name FROM material WHERE id = ?", file);
        String number = lodge(application, file);
        Visit officer = Visit.ofOfficer("accept1");
        onlyText(officer, "/office/case.xhtml?no=" + number, shown);
        DeskCases.decide(officer, number, "REFUSED", HARM);

        Visit citizen = application.visit();
        onlyText(citizen, "/citizen/case.xhtml?no=" + number, HARM);
        onlyText(citizen, "/citizen/letter.xhtml?no=" + number, HARM);
        onlyText(citizen, "/citizen/receipt.xhtml?no=" + number, "");
        for (String page : new String[] {"letter", "receipt"}) {
            assertThat(citizen.get("/citizen/" + page + ".xhtml?no=" + number + "&pdf=PDF-002")
                            .body())
                    .as("why there is no PDF: " + page)
                    .contains("这次没有生成 PDF", "有一个字没有字形");
        }
        assertThat(Paper.read(citizen, "/citizen/letter.pdf?no=" + number).text())
                .contains(HARM.replace(" ", ""), number, "示例午", "不予受理决定书")
                .doesNotContain(EVALUATED);
        assertThat(Paper.read(citizen, "/citizen/receipt.pdf?no=" + number).text())
                .contains(number, "示例午")
                .doesNotContain(EVALUATED);
    }

    private static String lodge(Application application, String file) {
        HttpResponse<String> answer = application.call(
                Application.key(),
                "{\"item\":\"TQ01\",\"answers\":{\"contractNumber\":\"" + ENDED + "\",\"vouchers\":[\"" + file
                        + "\"]}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String number = Facts.parse(answer.body()).text("caseNumber");
        DeskCases.waitsForPeople(number);
        return number;
    }

    private static void onlyText(Visit visit, String address, String text) {
        HttpResponse<String> answer = visit.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.body())
                .as(address)
                .doesNotContain("<script>window", "<svg onload", EVALUATED, SUMMED)
                .contains(escaped(text));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .as(address)
                .contains("script-src")
                .doesNotContain("unsafe-inline", "unsafe-eval");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
