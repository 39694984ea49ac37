package hall.system;

import hall.shared.Facts;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

/** The stand-in city's control API: what shall fail, and what its books say. */
final class City {

    private City() {}

    /** Plans a failure: {@code fail("SB1", "SILENCE")}; further members as JSON, such as {@code "\"count\":1"}. */
    static void fail(String operation, String mode, String... members) {
        String more = members.length == 0 ? "" : "," + String.join(",", members);
        call("PUT", "failures/" + operation, "{\"mode\":\"" + mode + "\"" + more + "}");
    }

    /** One operation is well again. */
    static void heal(String operation) {
        call("DELETE", "failures/" + operation, "");
    }

    /** All are. */
    static void heal() {
        call("DELETE", "failures", "");
    }

    /** The bank of an account knows another phone for it from now on. */
    static void phoneOf(String account, String phone) {
        call("PUT", "accounts/" + account, "{\"phone\":\"" + phone + "\"}");
    }

    /** The housing department's register says this of a contract from now on: 有效, 注销 or 撤销. */
    static void contract(String number, String status) {
        call("PUT", "contracts/" + number, "{\"state\":\"" + status + "\"}");
    }

    /** The payments to a card. */
    static List<Facts> instructionsTo(String card) {
        return list("instructions").stream()
                .filter(i -> i.text("creditAccount").equals(card))
                .toList();
    }

    /** What is on an account by the bank's books. */
    static String balance(String account) {
        return list("accounts").stream()
                .filter(a -> a.text("accountNo").equals(account))
                .findFirst()
                .orElseThrow()
                .text("balance");
    }

    /** The texts sent to a phone, the newest first. */
    static List<String> messagesTo(String phone) {
        return list("sms").stream()
                .filter(s -> s.text("phone").equals(phone))
                .map(s -> s.text("text"))
                .toList();
    }

    /** The data centre asks the hall: {@code ping}, {@code pull} or {@code guide}. */
    static Facts ask(String what, String body) {
        return Facts.parse(call("POST", what, body));
    }

    /** The city's own clock, so many seconds beside the machine's; the hall's stays. */
    static void clock(long offsetSeconds) {
        call("PUT", "clock", "{\"offsetSeconds\":" + offsetSeconds + "}");
    }

    /** A whole book. */
    static List<Facts> list(String book) {
        return Facts.parse("{\"rows\":" + call("GET", book, "") + "}").list("rows");
    }

    private static String call(String method, String path, String body) {
        HttpResponse<String> answer = Hall.send(HttpRequest.newBuilder(Hall.city("/control/api/" + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200) {
            throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
