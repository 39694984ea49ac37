package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Facts;
import java.net.http.HttpResponse;
import java.util.Map;

/** Cases for officers to look at: a purchase on a contract that has ended, which only people may refuse. */
final class DeskCases {

    /** Who applies. */
    static final Cast WHO = Cast.WU;

    private static final String ENDED = "YS202611240031";

    private DeskCases() {}

    /** One at the acceptance post; whatever the person had open before is retracted. */
    static String lodged() {
        return lodged("付款凭证.jpg", Uploads.jpeg(400, 300));
    }

    /** The same with a voucher of one's own. */
    static String lodged(String name, byte[] content) {
        return lodged(WHO, ENDED, name, content);
    }

    /** Of somebody on a contract. */
    static String lodged(Cast who, String contract) {
        return lodged(who, contract, "付款凭证.jpg", Uploads.jpeg(400, 300));
    }

    private static String lodged(Cast who, String contract, String name, byte[] content) {
        Application application = new Application(who);
        application.retractAll(who);
        String voucher = new Uploads(application.visit()).taken(name, content);
        HttpResponse<String> answer = application.call(
                Application.key(),
                "{\"item\":\"TQ01\",\"answers\":{\"contractNumber\":\"" + contract + "\",\"vouchers\":[\"" + voucher
                        + "\"]}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String number = Facts.parse(answer.body()).text("caseNumber");
        waitsForPeople(number);
        return number;
    }

    /** One that was refused. */
    static String refused() {
        String number = lodged();
        decide(Visit.ofOfficer("accept1"), number, "REFUSED", "合同已注销，请与开发企业核实");
        return number;
    }

    /** One of which the applicant was asked for another contract number. */
    static String asked() {
        String number = lodged();
        Visit officer = Visit.ofOfficer("accept1");
        Map<String, String> notice =
                Visit.form(officer.get("/office/case.xhtml?no=" + number).body(), "amendment");
        notice.putAll(Map.of(
                "amend", "contractNumber",
                "reason-contractNumber", "NO_RECORD",
                "words-contractNumber", "请照合同首页重新填写<b>",
                "amend-send", ""));
        assertThat(officer.post("/office/case.xhtml", notice).statusCode()).isEqualTo(302);
        return number;
    }

    static void waitsForPeople(String number) {
        Books.await(
                "at the acceptance post",
                () -> Books.value("SELECT status FROM case_file WHERE case_number = ?", number)
                        .equals("SUBMITTED"));
    }

    /** Decides as the page of the officer does; a refusal rests on the contract where no rule found what fails. */
    static void decide(Visit officer, String number, String decision, String opinion) {
        String page = officer.get("/office/case.xhtml?no=" + number).body();
        Map<String, String> form = Visit.form(page, "decision");
        form.putAll(Map.of("choice", decision, "opinion", opinion, "ground", "contract-valid", "decide", ""));
        assertThat(officer.post("/office/case.xhtml", form).statusCode()).isEqualTo(302);
    }
}
