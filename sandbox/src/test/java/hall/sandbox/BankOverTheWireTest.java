package hall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import hall.integration.bank.BankPaymentGateway;
import hall.integration.bank.DebitAccount;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankAnswer.Status;
import hall.payment.domain.PaymentOrder;
import hall.sandbox.mishap.Mode;
import hall.sandbox.mishap.Operation;
import hall.shared.BankCardNumber;
import hall.shared.Ids;
import hall.shared.Money;
import hall.shared.PersonName;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.LocalDateTime;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bank's adapter against the stand-in bank: whatever happens on the way, money moves once or not at all. */
class BankOverTheWireTest {

    private static TestCity city;
    private static LogWatch logs;
    private BankPaymentGateway bank;
    private PaymentOrder order;

    @BeforeAll
    static void openTheCity() {
        city = new TestCity();
        logs = new LogWatch();
    }

    @AfterAll
    static void closeTheCity() {
        logs.close();
        city.close();
    }

    @BeforeEach
    void freshBankAndOrder() {
        city.send("POST", "/control/api/reset", "");
        logs.clear();
        bank = new BankPaymentGateway(TestCity.CLOCK, city.settings(), DebitAccount.ofTheCast());
        order = order("9999990000000000014", "示例乙");
    }

    private static PaymentOrder order(String card, String name) {
        return new PaymentOrder(
                Long.toString(Ids.next()),
                "02",
                Money.of("24020.40"),
                new BankCardNumber(card),
                new PersonName(name),
                "示例市商业银行",
                "12999900ME000001XE3342017002004202611240001",
                "公积金提取",
                LocalDateTime.now(TestCity.CLOCK));
    }

    private JsonObject instruction() {
        return city.get("/control/api/instructions").asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("sendSeqNo").equals(order.sendSeqNo()))
                .findFirst()
                .orElseThrow();
    }

    private static String balance(String account) {
        return city.get("/control/api/accounts").asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("accountNo").equals(account))
                .findFirst()
                .orElseThrow()
                .getString("balance");
    }

    @Test
    void paysOnceAndTheMoneyIsOnTheCard() {
        BankAnswer answer = bank.pay(order);
        assertThat(answer.message()).isEqualTo("成功");
        assertThat(answer.status()).isEqualTo(Status.DONE);
        assertThat(answer.hostSerial()).startsWith("H");
        assertThat(balance("9999990000000000014")).isEqualTo("25020.40");
        assertThat(balance("999980000000000001")).isEqualTo("85975979.60");
    }

    @Test
    void paysOnceHoweverOftenTheSameNumberArrives() {
        bank.pay(order);
        assertThat(bank.pay(order).status()).isEqualTo(Status.DONE);
        city.plan(Operation.BDC101, Mode.TWICE);
        assertThat(bank.pay(order).status()).isEqualTo(Status.DONE);
        assertThat(instruction().getInt("timesReceived")).isEqualTo(4);
        assertThat(instruction().getInt("timesPaid")).isEqualTo(1);
        assertThat(balance("9999990000000000014")).isEqualTo("25020.40");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {
                "LOSE_ANSWER",
                "TRUNCATED",
                "HTML",
                "EMPTY",
                "GBK",
                "TAMPERED",
                "WRONG_KEY",
                "UNSIGNED",
                "DTD",
                "ENTITY_BOMB",
                "STALLED",
                "LATE"
            })
    void knowsNothingAfterAnUnusableAnswerAndLearnsByQueryThatItWasPaid(Mode mode) {
        city.plan(Operation.BDC101, mode);
        assertThat(bank.pay(order).status()).isEqualTo(Status.UNKNOWN);
        assertThat(bank.query(order).status()).isEqualTo(Status.DONE);
        assertThat(instruction().getInt("timesPaid")).isEqualTo(1);
        assertThat(logs.lines()).noneMatch(line -> line.contains("9999990000000000014"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"RESET", "SILENCE", "HTTP_500", "FAULT"})
    void neverCallsASilenceAFailureAndLearnsByQueryThatTheBankNeverHeardOfIt(Mode mode) {
        city.plan(Operation.BDC101, mode);
        assertThat(bank.pay(order).status()).isEqualTo(Status.UNKNOWN);
        assertThat(bank.query(order).status()).isEqualTo(Status.NO_SUCH_ORDER);
    }

    @Test
    void sendsAnOrderOnlyOnceByItself() {
        city.plan(Operation.BDC101, Mode.LOSE_ANSWER);
        bank.pay(order);
        assertThat(instruction().getInt("timesReceived")).isEqualTo(1);
    }

    @Test
    void waitsForAPaymentInProgress() {
        city.plan(Operation.BDC101, "{\"mode\":\"IN_PROGRESS\",\"seconds\":2}");
        assertThat(bank.pay(order).status()).isEqualTo(Status.UNKNOWN);
        assertThat(bank.query(order).status()).isEqualTo(Status.UNKNOWN);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> bank.query(order).status() == Status.DONE);
    }

    @Test
    void reportsTheBanksRefusalInItsWords() {
        city.plan(Operation.BDC101, "{\"mode\":\"REFUSED\",\"code\":\"E02\",\"message\":\"收款账户户名与申请人不一致\"}");
        BankAnswer answer = bank.pay(order);
        assertThat(answer.status()).isEqualTo(Status.FAILED);
        assertThat(answer.code()).isEqualTo("E02");
        assertThat(answer.message()).isEqualTo("收款账户户名与申请人不一致");
        assertThat(balance("9999990000000000014")).isEqualTo("1000.00");
    }

    @Test
    void isRefusedForACardWhoseBankFunctionIsNotActivated() {
        order = order("9999990000000000055", "示例戊");
        BankAnswer answer = bank.pay(order);
        assertThat(answer.status()).isEqualTo(Status.FAILED);
        assertThat(answer.message()).isEqualTo("收款账户金融功能未激活");
    }

    @Test
    void isRefusedForAnothersCard() {
        order = order("9999990000000000022", "示例乙");
        assertThat(bank.pay(order).code()).isEqualTo("E02");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"WRONG_AMOUNT", "WRONG_PERSON"})
    void raisesAContradictionWhenAmountOrAccountIsNotOurs(Mode mode) {
        city.plan(Operation.BDC101, mode);
        assertThat(bank.pay(order).status()).isEqualTo(Status.CONTRADICTION);
        assertThat(logs.lines()).anyMatch(line -> line.startsWith("hall.security"));
    }

    @Test
    void knowsAnAnswerAboutAnotherNumberForWhatItIs() {
        city.plan(Operation.BDC101, Mode.WRONG_NUMBER);
        assertThat(bank.pay(order).status()).isEqualTo(Status.STRAY);
        assertThat(bank.query(order).status()).isEqualTo(Status.DONE);
        assertThat(instruction().getInt("timesPaid")).isEqualTo(1);
        assertThat(logs.lines()).anyMatch(line -> line.startsWith("hall.security"));
    }

    @Test
    void doesNotTakeTheBanksIgnoranceOfAPaymentForAFailure() {
        city.plan(Operation.BDC101, Mode.NO_SUCH_ORDER);
        assertThat(bank.pay(order).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void theBankRefusesTheSameNumberForAnotherPayment() {
        bank.pay(order);
        PaymentOrder other = new PaymentOrder(
                order.sendSeqNo(),
                "02",
                Money.of("1.00"),
                order.credit(),
                order.reference(),
                "",
                order.sentAt(),
                null,
                null);
        assertThat(bank.pay(other).code()).isEqualTo("B0409");
        assertThat(balance("9999990000000000014")).isEqualTo("25020.40");
    }

    @Test
    void theBooksOutliveTheProcess() {
        bank.pay(order);
        city.restart();
        bank = new BankPaymentGateway(TestCity.CLOCK, city.settings(), DebitAccount.ofTheCast());
        assertThat(bank.query(order).status()).isEqualTo(Status.DONE);
        assertThat(balance("9999990000000000014")).isEqualTo("25020.40");
    }
}
