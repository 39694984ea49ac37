package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Facts;
import java.net.http.HttpResponse;
import java.util.Map;

/** Payments that the bank contradicted, and their page. */
final class Frozen {

    static final String PAGE = "/office/finance/frozen.xhtml";

    private Frozen() {}

    static String page(String number) {
        return PAGE + "?payment=" + number;
    }

    static String status(String number) {
        return Books.value("SELECT status FROM payment_instruction WHERE send_seq_no = ?", number);
    }

    static void await(String number) {
        Books.await("the bank contradicts our order", () -> status(number).equals("FROZEN"));
    }

    /** The line by which the bank's books have it comes by notice. @return its serial */
    static String shown(String number, String amount, String payee) {
        String serial = City.list("lines").stream()
                .filter(l -> l.optionalText("reference").orElse("").equals(number))
                .map((Facts l) -> l.text("serial"))
                .findFirst()
                .orElseThrow();
        shown(serial, number, amount, payee);
        return serial;
    }

    /** A line comes by notice. */
    static void shown(String serial, String number, String amount, String payee) {
        HttpResponse<String> answer = Notices.post(SignedSoap.of(Notices.out(serial, amount, payee, number))
                .by("bank")
                .message());
        assertThat(answer.body()).contains("00000");
    }

    /** One officer enters it by the line that shows it, who cannot confirm it; the other does. */
    static void settledAsPaid(Visit first, Visit second, String number, String serial) {
        String sheet = page(number);
        assertThat(FinanceForms.send(first, sheet, "paying", Map.of("serial", serial, "act", "paid"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(FinanceForms.send(first, sheet, "deciding", Map.of("act", "confirm"))
                        .body())
                .contains("须由另一位财务人员确认");
        Map<String, String> late = Visit.form(second.get(sheet).body(), "deciding");
        late.put("act", "confirm");
        assertThat(second.post(sheet, late).statusCode()).isEqualTo(302);
        assertThat(second.post(sheet, late).body()).contains("这笔付款没有冻结");
    }

    /** Money of nobody is to go back to its payer, proposed by the first. @return the page on which the second confirms it */
    static String proposedRefund(Visit first, String amount) {
        // The bank pays to accounts that exist, in their holders' names.
        Facts paid = City.ask(
                "arrivals",
                "{\"amount\":\"" + amount
                        + "\",\"payerAccount\":\"999980000000009999\",\"payerName\":\"示例市人民法院执行款专户\",\"remark\":\"汇错\"}");
        String id = Books.value("SELECT id FROM money_arrival WHERE bank_serial = ?", paid.text("serial"));
        String page = "/office/finance/arrivals.xhtml?arrival=" + id;
        Map<String, String> typed = Map.of("refund", "propose", "payer", "corporate", "because", "来函要求退回");
        assertThat(FinanceForms.send(first, page, "refunding", typed).statusCode())
                .isEqualTo(302);
        return page;
    }

    /** Confirms a refund. @return its payment */
    static String confirmedRefund(Visit second, String page) {
        assertThat(FinanceForms.send(second, page, "deciding", Map.of("refund", "confirm"))
                        .statusCode())
                .isEqualTo(302);
        return Books.value(
                "SELECT payment FROM arrival_refund WHERE arrival_id = ? AND state = 'INSTRUCTED'",
                page.substring(page.indexOf('=') + 1));
    }

    /** Money of nobody that the bank has paid back. @return its payment */
    static String paidBack(Visit first, Visit second, String amount) {
        String number = confirmedRefund(second, proposedRefund(first, amount));
        Books.await("the bank pays", () -> status(number).equals("DONE"));
        return number;
    }
}
