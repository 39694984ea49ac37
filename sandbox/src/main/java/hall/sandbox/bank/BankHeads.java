package hall.sandbox.bank;

import hall.contract.bank.HeadIn;
import hall.contract.bank.HeadOut;
import hall.sandbox.books.CityClock;
import hall.sandbox.mishap.Current;
import hall.sandbox.mishap.Mode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** The heads of the bank's answers. */
final class BankHeads {

    static final String OTHER_NUMBER = "209901010000000000";

    private static final DateTimeFormatter TIME6 = DateTimeFormatter.ofPattern("HHmmss");

    private final CityClock clock;

    BankHeads(CityClock clock) {
        this.clock = clock;
    }

    HeadOut good(HeadIn in) {
        return head(in, "0", "00000", "成功");
    }

    /** The message was not processed. */
    HeadOut refused(HeadIn in, String code, String message) {
        return head(in, "1", code, message);
    }

    private HeadOut head(HeadIn in, String status, String code, String message) {
        LocalDateTime now = clock.now();
        String serial = UUID.randomUUID().toString().replace("-", "");
        HeadOut out = new HeadOut();
        out.setTxStatus(Current.is(Mode.CODE) ? "1" : status);
        out.setRtnCode(Current.is(Mode.CODE) ? Current.mishap().code() : code);
        out.setRtnMessage(Current.is(Mode.CODE) ? "其他错误" : message);
        out.setSendSeqNo(Current.is(Mode.WRONG_NUMBER) ? OTHER_NUMBER : in.getSendSeqNo());
        out.setReceiveDate(now.format(DateTimeFormatter.BASIC_ISO_DATE));
        out.setReceiveTime(now.format(TIME6));
        out.setReceiveSeqNo(serial);
        out.setBDCDate(now.format(DateTimeFormatter.BASIC_ISO_DATE));
        out.setBDCTime(now.format(TIME6));
        out.setBDCSeqNo(serial);
        return out;
    }
}
