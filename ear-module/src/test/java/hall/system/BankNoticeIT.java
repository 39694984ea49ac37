package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Facts;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bank tells the hall of money that arrived: each line once, whatever happens to the notice; nothing from anybody else. */
@SystemTest
class BankNoticeIT {

    @AfterEach
    void everythingIsWellAgain() {
        City.heal("NOTICE");
    }

    private static Facts arrive(String amount) {
        return City.ask("arrivals", "{\"amount\":\"" + amount + "\",\"remark\":\"2026年11月汇缴\"}");
    }

    private static int lines(String serial) {
        return Books.count("SELECT COUNT(*) FROM bank_line WHERE bank_serial = ?", serial);
    }

    private static String alarm(String serial) {
        return Books.value("SELECT GROUP_CONCAT(kind) FROM payment_alarm WHERE send_seq_no = ?", serial);
    }

    @Test
    void keepsALineOfWhatAnEmployerPaid() {
        Facts paid = arrive("132480.00");
        assertThat(paid.text("hallSaid")).isEmpty();
        String serial = paid.text("serial");
        assertThat(Books.value(
                        "SELECT CONCAT_WS('/', bank_account, direction, amount, balance_after, counter_name, remark, source)"
                                + " FROM bank_line WHERE bank_serial = ?",
                        serial))
                .isEqualTo(
                        Notices.ACCOUNT + "/IN/132480.00/" + paid.text("balance") + "/示例市虚构纺织有限公司/2026年11月汇缴/NOTICE");
        assertThat(Books.value("SELECT actor FROM audit_record WHERE stream = ?", "bank-line:" + serial))
                .isEqualTo("PARTNER:bank");
    }

    @Test
    void keepsANoticeThatComesTwiceOnce() {
        City.fail("NOTICE", "TWICE", "\"count\":1");
        String serial = arrive("1.00").text("serial");
        assertThat(lines(serial)).isEqualTo(1);
        assertThat(alarm(serial)).isNullOrEmpty();
    }

    @Test
    void keepsTheFirstWordAndRaisesAnAlarmWhenTheNextIsAnother() {
        City.fail("NOTICE", "WRONG_AMOUNT", "\"count\":1");
        String serial = arrive("1.00").text("serial");
        // What the hall took is answered; the bank's counter has it repeated all the same, as it stands in its books.
        HttpResponse<String> answer = notice(serial, "1.00", "20261124", "bank");
        assertThat(answer.body()).contains("B0409");
        assertThat(lines(serial)).isEqualTo(1);
        assertThat(alarm(serial)).isEqualTo("LINE_CONTRADICTED");
    }

    @Test
    void keepsNothingOfAnotherAccount() {
        City.fail("NOTICE", "WRONG_PERSON", "\"count\":1");
        Facts paid = arrive("1.00");
        assertThat(paid.text("hallSaid")).contains("B0404");
        assertThat(lines(paid.text("serial"))).isZero();
        assertThat(alarm(paid.text("serial"))).isEqualTo("LINE_OF_ANOTHER_ACCOUNT");
    }

    @Test
    void takesThemInWhateverOrderTheyCome() {
        City.fail("NOTICE", "OTHER_ORDER", "\"count\":1");
        String first = arrive("1.00").text("serial");
        assertThat(lines(first)).isZero();
        String second = arrive("2.00").text("serial");
        assertThat(lines(first)).isEqualTo(1);
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM bank_line a JOIN bank_line b ON a.id > b.id WHERE a.bank_serial = ? AND b.bank_serial = ?",
                        first,
                        second))
                .isEqualTo(1);
    }

    @Test
    void takesALostNoticeWhenItIsRepeated() {
        City.fail("NOTICE", "SILENCE", "\"count\":1");
        String serial = arrive("3.00").text("serial");
        assertThat(lines(serial)).isZero();
        City.ask("notices", "{}");
        assertThat(lines(serial)).isEqualTo(1);
    }

    @Test
    void refusesANoticeOfSomebodyElse() {
        City.fail("NOTICE", "WRONG_KEY", "\"count\":1");
        Facts paid = arrive("1.00");
        assertThat(paid.text("hallSaid")).contains("EXC-001");
        assertThat(lines(paid.text("serial"))).isZero();
        HttpResponse<String> unsigned = Notices.post(SignedSoap.plain(Notices.in("H-unsigned", "1.00", "20261124")));
        Exchange.requireFault(unsigned, "InvalidSecurity", "EXC-021");
        assertThat(lines("H-unsigned")).isZero();
    }

    @Test
    void executesACopyOfAMessageOnce() {
        String message = SignedSoap.of(Notices.in("H-copied", "1.00", "20261124"))
                .by("bank")
                .message();
        assertThat(Notices.post(message).statusCode()).isEqualTo(200);
        Exchange.requireFault(Notices.post(message), "MessageExpired", "EXC-002");
        assertThat(lines("H-copied")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "-1.00, 20261124, EXC-015",
        "1.001, 20261124, EXC-015",
        "1e9, 20261124, EXC-015",
        "123456789012345678, 20261124, EXC-015",
        "10000000000000000.00, 20261124, EXC-015",
        "１.00, 20261124, EXC-015",
        "0.00, 20261124, PAY-021",
        "1.00, 20261324, EXC-005",
        "1.00, 2026-11-24, EXC-015"
    })
    void refusesWhatIsNoMovement(String amount, String day, String code) {
        HttpResponse<String> answer = notice("H-bad", amount, day, "bank");
        Exchange.requireFault(answer, "Client", code);
        assertThat(lines("H-bad")).isZero();
    }

    @Test
    void givesItsContract() {
        assertThat(Hall.get("/ws/bank?wsdl").body())
                .contains("name=\"NoticeService\"", Hall.environment("HALL_URL") + "/ws/bank?xsd");
        assertThat(Hall.get("/ws/bank?xsd").body()).contains("AccChangeNotice");
        assertThat(Hall.get("/ws/bank").statusCode()).isEqualTo(404);
    }

    /** A notice of money that came, as the bank would sign it. */
    static HttpResponse<String> notice(String serial, String amount, String day, String signer) {
        return Notices.post(
                SignedSoap.of(Notices.in(serial, amount, day)).by(signer).message());
    }
}
