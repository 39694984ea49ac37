package hall.web.soap;

import hall.contract.bank.AccChangeNotice;
import hall.contract.bank.AccChangeNoticeResponse;
import hall.contract.bank.AccountRow;
import hall.contract.bank.HeadOut;
import hall.payment.domain.BankLineReport;
import hall.payment.service.BankLineService.Taken;
import hall.shared.BusinessException;
import hall.shared.Ids;
import hall.shared.Money;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** A notice in the hall's words, and the hall's answer in the bank's. */
final class NoticeTranslator {

    private static final DateTimeFormatter TIME14 =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME6 = DateTimeFormatter.ofPattern("HHmmss");
    private static final String INCOMING = "2";

    private NoticeTranslator() {}

    /** @throws BusinessException {@code EXC-005} for digits that are no time */
    static BankLineReport report(AccChangeNotice notice) {
        AccountRow row = notice.getRow();
        return new BankLineReport(
                row.getHostSeqNo(),
                notice.getAcctNo(),
                INCOMING.equals(row.getDrCr()) ? BankLineReport.Direction.IN : BankLineReport.Direction.OUT,
                new Money(row.getAmt()),
                new Money(row.getBalance()),
                text(row.getOppAcctNo()),
                text(row.getOppAcctName()),
                text(row.getSummary()),
                text(row.getRemark()),
                text(row.getRefSeqNo()),
                time(row.getTxDate() + row.getTxTime()));
    }

    private static LocalDateTime time(String digits) {
        try {
            return LocalDateTime.parse(digits, TIME14);
        } catch (DateTimeParseException e) {
            throw new BusinessException("EXC-005");
        }
    }

    static AccChangeNoticeResponse answer(AccChangeNotice notice, Taken taken, LocalDateTime now) {
        boolean good = taken == Taken.NEW || taken == Taken.KNOWN;
        String day = now.format(DateTimeFormatter.BASIC_ISO_DATE);
        String number = Long.toString(Ids.next());
        HeadOut head = new HeadOut();
        head.setTxStatus(good ? "0" : "1");
        head.setRtnCode(good ? "00000" : taken == Taken.CONTRADICTED ? "B0409" : "B0404");
        head.setRtnMessage(good ? "成功" : taken == Taken.CONTRADICTED ? "同号异文" : "无此账户");
        head.setSendSeqNo(notice.getHead().getSendSeqNo());
        head.setReceiveDate(day);
        head.setReceiveTime(now.format(TIME6));
        head.setReceiveSeqNo(number);
        head.setBDCDate(day);
        head.setBDCTime(now.format(TIME6));
        head.setBDCSeqNo(number);
        AccChangeNoticeResponse answer = new AccChangeNoticeResponse();
        answer.setHead(head);
        return answer;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
