package hall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import hall.integration.bank.BankPaymentGateway;
import hall.integration.bank.BankStatementReader;
import hall.integration.bank.BatchPaymentGateway;
import hall.integration.bank.DebitAccount;
import hall.integration.bank.SettlementLine;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankStatement;
import hall.payment.domain.BatchGateway.ResultFile;
import hall.payment.domain.BatchGateway.Said;
import hall.payment.domain.BatchOrder;
import hall.payment.domain.BatchResult;
import hall.payment.domain.CreditAccount;
import hall.payment.domain.PaymentOrder;
import hall.payment.domain.ResultRow;
import hall.sandbox.mishap.Mode;
import hall.sandbox.mishap.Operation;
import hall.shared.BankCardNumber;
import hall.shared.Ids;
import hall.shared.Money;
import hall.shared.PersonName;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stand-in bank's own books: every movement of the special account is a line, and batches are paid from it. */
class BankBooksOverTheWireTest {

    private static final String CARD_OF_YI = "9999990000000000014";
    private static final String CARD_ELSEWHERE = "9999990000000001020";
    private static final String CARD_OF_JIA = "9999990000000000022";

    private static TestCity city;
    private SettlementLine line;
    private BankPaymentGateway bank;
    private BatchPaymentGateway batches;
    private BankStatementReader statement;

    @BeforeAll
    static void openTheCity() {
        city = new TestCity();
    }

    @AfterAll
    static void closeTheCity() {
        city.close();
    }

    @BeforeEach
    void freshBooks() {
        city.send("POST", "/control/api/reset", "");
        line = new SettlementLine(city.settings(), DebitAccount.ofTheCast());
        bank = new BankPaymentGateway(TestCity.CLOCK, line);
        batches = new BatchPaymentGateway(TestCity.CLOCK, line);
        statement = new BankStatementReader(TestCity.CLOCK, line);
    }

    private static PaymentOrder order(String card, String name, String amount) {
        return order(card, name, amount, "示例市商业银行");
    }

    private static PaymentOrder order(String card, String name, String amount, String bank) {
        return new PaymentOrder(
                String.format("%020d", Ids.next()),
                "02",
                Money.of(amount),
                new BankCardNumber(card),
                new PersonName(name),
                bank,
                "12999900ME000001XE3342017002004202611240001",
                "公积金提取",
                LocalDateTime.now(TestCity.CLOCK));
    }

    private static BatchOrder batch(PaymentOrder... orders) {
        Money total = List.of(orders).stream().map(PaymentOrder::amount).reduce(Money.ZERO, Money::plus);
        return new BatchOrder(
                String.format("%020d", Ids.next()), "02", total, List.of(orders), LocalDateTime.now(TestCity.CLOCK));
    }

    private static JsonObject arrive(String amount) {
        return (JsonObject)
                city.send("POST", "/control/api/arrivals", "{\"amount\":\"" + amount + "\",\"remark\":\"汇缴\"}");
    }

    private BankStatement.Page today() {
        return statement.page(statement.account(), LocalDate.now(TestCity.CLOCK), 1);
    }

    @Test
    void writesALineForWhatComesAndForWhatGoes() {
        PaymentOrder order = order(CARD_OF_YI, "示例乙", "24020.40");
        BankAnswer paid = bank.pay(order);
        arrive("132480.00");
        city.send("POST", "/control/api/departures", "{\"amount\":\"10.00\",\"summary\":\"手续费\"}");
        BankStatement.Page page = today();
        assertThat(page.problem()).isEmpty();
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.lines())
                .extracting(
                        BankLineReport::direction,
                        l -> l.amount().toString(),
                        l -> l.balanceAfter().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(BankLineReport.Direction.OUT, "24020.40", "85975979.60"),
                        org.assertj.core.groups.Tuple.tuple(BankLineReport.Direction.IN, "132480.00", "86108459.60"),
                        org.assertj.core.groups.Tuple.tuple(BankLineReport.Direction.OUT, "10.00", "86108449.60"));
        assertThat(page.lines().get(0).bankSerial()).isEqualTo(paid.hostSerial());
        assertThat(page.lines().get(0).reference()).isEqualTo(order.sendSeqNo());
        assertThat(page.lines().get(1).remark()).isEqualTo("汇缴");
        assertThat(page.lines().get(1).counterName()).isEqualTo("示例市虚构纺织有限公司");
    }

    @Test
    void paysACardOfAnotherBankAcrossBanksAndNoOtherWay() {
        assertThat(bank.pay(order(CARD_ELSEWHERE, "示例甲", "10.00", "示例市城乡银行")).status())
                .isEqualTo(BankAnswer.Status.DONE);
        BankAnswer within = bank.pay(order(CARD_ELSEWHERE, "示例甲", "11.00"));
        assertThat(within.status()).isEqualTo(BankAnswer.Status.FAILED);
        assertThat(within.code()).isEqualTo("E04");
        assertThat(bank.pay(order(CARD_OF_YI, "示例乙", "12.00", "示例市城乡银行")).code())
                .isEqualTo("E04");
        assertThat(bank.pay(order(CARD_OF_YI, "示例乙", "13.00", "示例市商业银行城南支行")).status())
                .as("a branch of the same bank")
                .isEqualTo(BankAnswer.Status.DONE);
        assertThat(today().lines()).extracting(l -> l.amount().toString()).containsExactly("10.00", "13.00");
    }

    @Test
    void paysACourtsAccountAtAnotherBankAcrossBanks() {
        CreditAccount court = new CreditAccount("999970000000009998", "示例县人民法院执行款专户", "示例市城乡银行", true);
        PaymentOrder like = order(CARD_OF_YI, "示例乙", "9.00");
        PaymentOrder order = new PaymentOrder(
                like.sendSeqNo(), "99", like.amount(), court, "COURT-DEDUCTION:1", "扣划", like.sentAt(), null, null);
        assertThat(bank.pay(order).status()).isEqualTo(BankAnswer.Status.DONE);
    }

    @Test
    void carriesNoPaymentToAnotherBankInABatchAndRefusesTheRowThatSaysOtherwise() {
        assertThat(batches.carries(order(CARD_OF_YI, "示例乙", "1.00"))).isTrue();
        assertThat(batches.carries(order(CARD_ELSEWHERE, "示例甲", "1.00", "示例市城乡银行")))
                .isFalse();
        BatchOrder both = batch(order(CARD_OF_YI, "示例乙", "1.00"), order(CARD_ELSEWHERE, "示例甲", "2.00"));
        batches.pay(both);
        Awaitility.await().until(() -> batches.query(both).said() == Said.FINISHED);
        assertThat(batches.download(both).rows()).extracting(ResultRow::code).containsExactly("00000", "E04");
    }

    @Test
    void givesTheDetailFromWhereItIsAsked() {
        for (int i = 0; i < 3; i++) {
            arrive("1.00");
        }
        assertThat(today().lines()).hasSize(3);
        BankStatement.Page rest = statement.page(statement.account(), LocalDate.now(TestCity.CLOCK), 3);
        assertThat(rest.total()).isEqualTo(3);
        assertThat(rest.lines()).singleElement().isEqualTo(today().lines().get(2));
        assertThat(statement
                        .page(statement.account(), LocalDate.now(TestCity.CLOCK).minusDays(1), 1)
                        .total())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"TRUNCATED", "TAMPERED", "UNSIGNED", "WRONG_NUMBER", "WRONG_PERSON", "HTTP_500"})
    void tellsWhenThereIsNoDetailToBeHad(Mode mode) {
        arrive("1.00");
        city.plan(Operation.BDC113, mode);
        assertThat(today().problem()).isNotEmpty();
        assertThat(today().lines()).isEmpty();
        city.heal();
    }

    @Test
    void takesNothingWhileItIsShortOfMoneyAndTheSameNumberAfterwards() {
        city.send("POST", "/control/api/departures", "{\"amount\":\"85999000.00\"}");
        PaymentOrder order = order(CARD_OF_YI, "示例乙", "24020.40");
        assertThat(bank.pay(order).status()).isEqualTo(BankAnswer.Status.SHORT_OF_MONEY);
        assertThat(bank.query(order).status()).isEqualTo(BankAnswer.Status.NO_SUCH_ORDER);
        arrive("50000.00");
        assertThat(bank.pay(order).status()).isEqualTo(BankAnswer.Status.DONE);
    }

    @Test
    void paysABatchRowByRow() {
        PaymentOrder good = order(CARD_OF_YI, "示例乙", "100.00");
        PaymentOrder wrongName = order(CARD_OF_JIA, "示例乙", "200.00");
        BatchOrder batch = batch(good, wrongName);
        assertThat(batches.pay(batch).said()).isEqualTo(Said.WORKING);
        assertThat(batches.pay(batch).said()).isEqualTo(Said.WORKING);
        assertThat(batches.query(batch).said()).isEqualTo(Said.FINISHED);
        BatchResult result = BatchResult.of(batch, batches.download(batch).rows());
        assertThat(result.answers().get(good.sendSeqNo()).status()).isEqualTo(BankAnswer.Status.DONE);
        assertThat(result.answers().get(wrongName.sendSeqNo()).status()).isEqualTo(BankAnswer.Status.FAILED);
        assertThat(result.answers().get(wrongName.sendSeqNo()).code()).isEqualTo("E02");
        assertThat(result.missing()).isEmpty();
        assertThat(today().lines()).hasSize(1);
        // Each payment of it can be asked for by its own number, and none is paid again.
        assertThat(bank.query(good).hostSerial())
                .isEqualTo(result.answers().get(good.sendSeqNo()).hostSerial());
        bank.pay(good);
        assertThat(today().lines()).hasSize(1);
    }

    @Test
    void takesABatchWholeOrNotAtAll() {
        city.send("POST", "/control/api/departures", "{\"amount\":\"85999850.00\"}");
        BatchOrder batch = batch(order(CARD_OF_YI, "示例乙", "100.00"), order(CARD_OF_JIA, "示例甲", "100.00"));
        assertThat(batches.pay(batch).said()).isEqualTo(Said.SHORT_OF_MONEY);
        assertThat(batches.query(batch).said()).isEqualTo(Said.NO_SUCH_BATCH);
        assertThat(bank.query(batch.payments().get(0)).status()).isEqualTo(BankAnswer.Status.NO_SUCH_ORDER);
    }

    @Test
    void worksOnABatchForAWhile() {
        city.plan(Operation.BDC103, "{\"mode\":\"IN_PROGRESS\",\"seconds\":1}");
        BatchOrder batch = batch(order(CARD_OF_YI, "示例乙", "100.00"));
        batches.pay(batch);
        assertThat(batches.query(batch).said()).isEqualTo(Said.WORKING);
        assertThat(batches.download(batch).problem()).isNotEmpty();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> batches.query(batch).said() == Said.FINISHED);
        city.heal();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"LOSE_ANSWER", "TAMPERED", "WRONG_NUMBER"})
    void knowsNothingAfterAnUnusableAnswerAndLearnsByQueryThatItWasTaken(Mode mode) {
        city.plan(Operation.BDC103, mode);
        BatchOrder batch = batch(order(CARD_OF_YI, "示例乙", "100.00"));
        assertThat(batches.pay(batch).said()).isEqualTo(Said.UNKNOWN);
        assertThat(batches.query(batch).said()).isEqualTo(Said.FINISHED);
        city.heal();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"FILE_TRUNCATED", "FILE_CHARSET", "EMPTY", "WRONG_NUMBER"})
    void refusesAResultFileThatCannotBeBelieved(Mode mode) {
        BatchOrder batch = batch(order(CARD_OF_YI, "示例乙", "100.00"), order(CARD_OF_JIA, "示例甲", "100.00"));
        batches.pay(batch);
        city.plan(Operation.BDC108, mode);
        ResultFile file = batches.download(batch);
        assertThat(file.problem()).isNotEmpty();
        assertThat(file.rows()).isEmpty();
        city.heal();
        assertThat(batches.download(batch).rows()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"ROW_MISSING", "ROW_TWICE", "OTHER_ORDER", "WRONG_AMOUNT", "WRONG_PERSON"})
    void judgesAResultFileAgainstWhatWasOrdered(Mode mode) {
        BatchOrder batch = batch(order(CARD_OF_YI, "示例乙", "100.00"), order(CARD_OF_JIA, "示例甲", "100.00"));
        batches.pay(batch);
        city.plan(Operation.BDC108, mode);
        BatchResult result = BatchResult.of(batch, batches.download(batch).rows());
        String first = batch.payments().get(0).sendSeqNo();
        if (mode == Mode.ROW_MISSING) {
            assertThat(result.missing()).containsExactly(first);
        } else {
            assertThat(result.answers().get(first).status())
                    .isEqualTo(
                            mode == Mode.WRONG_AMOUNT || mode == Mode.WRONG_PERSON
                                    ? BankAnswer.Status.CONTRADICTION
                                    : BankAnswer.Status.DONE);
        }
        city.heal();
    }
}
