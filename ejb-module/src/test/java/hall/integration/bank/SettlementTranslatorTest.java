package hall.integration.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.contract.bank.BDC101;
import hall.contract.bank.HeadIn;
import hall.contract.bank.HeadOut;
import hall.contract.bank.PaymentResult;
import hall.integration.soap.UntrustedAnswerException;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankAnswer.Status;
import hall.payment.domain.PaymentOrder;
import hall.shared.BankCardNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTranslatorTest {

    private static final String NUMBER = "202611240000000001";
    private static final String CARD = "9999990000000000014";

    private final SettlementTranslator translator = new SettlementTranslator();
    private final PaymentOrder order = new PaymentOrder(
            NUMBER,
            "02",
            Money.of("24020.40"),
            new BankCardNumber(CARD),
            new PersonName("示例乙"),
            "",
            "case",
            "公积金提取",
            LocalDateTime.of(2026, 11, 24, 10, 15, 5));

    private static HeadOut head(String code) {
        HeadOut head = new HeadOut();
        head.setRtnCode(code);
        head.setRtnMessage("");
        head.setSendSeqNo(NUMBER);
        head.setBDCDate("20261124");
        head.setBDCTime("101506");
        return head;
    }

    private static PaymentResult result(String number, String status, String card, String amount) {
        PaymentResult result = new PaymentResult();
        result.setOriSendSeqNo(number);
        result.setHostStatus(status);
        result.setHostDate("20261124");
        result.setHostTime("101506");
        result.setCrAcctNo(card);
        result.setAmt(new BigDecimal(amount));
        return result;
    }

    private BankAnswer read(HeadOut head, PaymentResult result, boolean isQuery) {
        return translator.answer(order, NUMBER, isQuery, head, result);
    }

    @Test
    void writesTheOrderInTheBanksWords() {
        DebitAccount debit = new DebitAccount("9999000001", "999980000000000001", "专户", "示例市商业银行");
        HeadIn head = new SettlementLine(null, debit).head("BDC101", NUMBER, order.sentAt());
        BDC101 message = translator.payment(order, head, debit);
        assertThat(message.getHead().getSendSeqNo()).isEqualTo(NUMBER);
        assertThat(message.getHead().getSendDate() + message.getHead().getSendTime())
                .isEqualTo("20261124101505");
        assertThat(message.getCapAmt()).isEqualTo("24020.40");
        assertThat(message.getBusType()).isEqualTo("02");
    }

    @ParameterizedTest
    @CsvSource({"0,DONE", "1,FAILED", "2,UNKNOWN", "7,UNKNOWN"})
    void readsTheFateOfTheOrder(String hostStatus, Status status) {
        assertThat(read(head("00000"), result(NUMBER, hostStatus, CARD, "24020.40"), false)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void readsAnotherAmountOrAccountAsAContradiction() {
        assertThat(read(head("00000"), result(NUMBER, "0", CARD, "24020.41"), false)
                        .status())
                .isEqualTo(Status.CONTRADICTION);
        assertThat(read(head("00000"), result(NUMBER, "1", "9999990000000000022", "24020.40"), true)
                        .status())
                .isEqualTo(Status.CONTRADICTION);
    }

    @Test
    void believesNoSuchOrderOnlyFromAQuery() {
        assertThat(read(head("B0110"), null, true).status()).isEqualTo(Status.NO_SUCH_ORDER);
        assertThat(read(head("B0110"), null, false).status()).isEqualTo(Status.UNKNOWN);
        assertThat(read(head("B0409"), null, false).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void believesThatThereIsNoMoneyOnlyOfThePaymentItself() {
        assertThat(read(head("B0301"), null, false).status()).isEqualTo(Status.SHORT_OF_MONEY);
        assertThat(read(head("B0301"), null, true).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void knowsNothingOfOursFromAnAnswerAboutAnotherNumber() {
        BankAnswer aboutAnother = read(head("00000"), result("another", "0", CARD, "24020.40"), true);
        assertThat(aboutAnother.status()).isEqualTo(Status.STRAY);
        assertThat(aboutAnother.message()).contains("another");
        HeadOut other = head("00000");
        other.setSendSeqNo("another");
        assertThat(read(other, null, true).status()).isEqualTo(Status.STRAY);
        assertThatThrownBy(() -> read(null, null, true)).isInstanceOf(UntrustedAnswerException.class);
    }
}
