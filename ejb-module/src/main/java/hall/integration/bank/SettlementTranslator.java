package hall.integration.bank;

import hall.contract.bank.BDC101;
import hall.contract.bank.BDC110;
import hall.contract.bank.HeadIn;
import hall.contract.bank.HeadOut;
import hall.contract.bank.PaymentResult;
import hall.integration.soap.UntrustedAnswerException;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankAnswer.Status;
import hall.payment.domain.PaymentOrder;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Our payment order in the bank's words, and the bank's answer in ours. Times are Asia/Shanghai. */
final class SettlementTranslator {

    private static final DateTimeFormatter TIME14 = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    private static final String SAME_BANK = "1";
    private static final String OTHER_BANK_AT_ONCE = "2";
    private static final String OF_OUR_BANK = "0";
    private static final String OF_ANOTHER_BANK = "1";
    private static final String CORPORATE = "2";
    private static final String PERSONAL = "1";
    private static final String NO_SUCH_ORDER = "B0110";
    private static final String SHORT_OF_MONEY = "B0301";

    BDC101 payment(PaymentOrder order, HeadIn head, DebitAccount debit) {
        BDC101 message = new BDC101();
        message.setHead(head);
        boolean elsewhere = debit.isElsewhere(order.credit());
        message.setSettleType(elsewhere ? OTHER_BANK_AT_ONCE : SAME_BANK);
        message.setBusType(order.businessType());
        message.setDeAcctNo(debit.numberFor(order));
        message.setDeAcctName(debit.name());
        message.setDeAcctClass(CORPORATE);
        message.setCapAmt(order.amount().amount());
        message.setCrAcctNo(order.credit().number());
        message.setCrAcctName(order.credit().name());
        message.setCrAcctClass(order.credit().corporate() ? CORPORATE : PERSONAL);
        message.setCrBankClass(elsewhere ? OF_ANOTHER_BANK : OF_OUR_BANK);
        if (elsewhere) {
            message.setCrBankName(order.credit().bank().strip());
        }
        message.setAmt(order.amount().amount());
        message.setRefSeqNo1(order.reference());
        message.setSummary(order.summary());
        return message;
    }

    BDC110 query(PaymentOrder order, HeadIn head) {
        BDC110 message = new BDC110();
        message.setHead(head);
        message.setOriTxCode(order.batchNumber() == null ? "BDC101" : "BDC103");
        message.setOriSendSeqNo(order.sendSeqNo());
        return message;
    }

    /**
     * Judges an answer.
     *
     * @param asked the number of the message that this answers: the order's own, or the query's
     */
    BankAnswer answer(PaymentOrder order, String asked, boolean isQuery, HeadOut head, PaymentResult result) {
        if (head == null) {
            throw new UntrustedAnswerException("an answer without a head");
        }
        String code = head.getRtnCode();
        if (!asked.equals(head.getSendSeqNo())) {
            return BankAnswer.stray(text(head.getSendSeqNo()), code, time(head.getBDCDate() + head.getBDCTime()));
        }
        if (result == null) {
            return new BankAnswer(
                    untaken(isQuery, code),
                    code,
                    head.getRtnMessage(),
                    "",
                    time(head.getBDCDate() + head.getBDCTime()));
        }
        LocalDateTime at = time(result.getHostDate() + result.getHostTime());
        if (!order.sendSeqNo().equals(result.getOriSendSeqNo())) {
            return BankAnswer.stray(text(result.getOriSendSeqNo()), code, at);
        }
        if (result.getAmt().compareTo(order.amount().amount()) != 0
                || !order.credit().number().equals(result.getCrAcctNo())) {
            return new BankAnswer(Status.CONTRADICTION, code, "银行回报的金额或账户与指令不符", "", at);
        }
        return switch (result.getHostStatus()) {
            case "0" -> new BankAnswer(Status.DONE, code, head.getRtnMessage(), text(result.getCapHostSeqNo()), at);
            case "1" ->
                new BankAnswer(Status.FAILED, text(result.getFailCode()), text(result.getFailMessage()), "", at);
            case "2" -> new BankAnswer(Status.UNKNOWN, code, "处理中", "", at);
            default -> BankAnswer.unknown("HostStatus is none of the three");
        };
    }

    private static Status untaken(boolean isQuery, String code) {
        if (isQuery) {
            return NO_SUCH_ORDER.equals(code) ? Status.NO_SUCH_ORDER : Status.UNKNOWN;
        }
        return SHORT_OF_MONEY.equals(code) ? Status.SHORT_OF_MONEY : Status.UNKNOWN;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static LocalDateTime time(String time14) {
        try {
            return LocalDateTime.parse(time14, TIME14);
        } catch (DateTimeParseException senseless) {
            return null;
        }
    }
}
