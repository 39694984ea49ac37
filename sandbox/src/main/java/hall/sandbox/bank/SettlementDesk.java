package hall.sandbox.bank;

import hall.contract.bank.BDC101;
import hall.contract.bank.BDC101Response;
import hall.contract.bank.BDC110;
import hall.contract.bank.BDC110Response;
import hall.contract.bank.HeadIn;
import hall.contract.bank.HeadOut;
import hall.contract.bank.PaymentResult;
import hall.contract.bank.SettlementPort;
import hall.sandbox.books.Books;
import hall.sandbox.books.CityClock;
import hall.sandbox.datacentre.Faults;
import hall.sandbox.mishap.Current;
import hall.sandbox.mishap.Mode;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/** The bank's desk of the settlement application: BDC101 pays once per SendSeqNo, BDC110 tells what became of it. */
public final class SettlementDesk implements SettlementPort {

    private static final DateTimeFormatter TIME6 = DateTimeFormatter.ofPattern("HHmmss");

    private final Instructions instructions;
    private final CityClock clock;

    public SettlementDesk(Books books, CityClock clock) {
        this.instructions = new Instructions(books, clock);
        this.clock = clock;
    }

    @Override
    public BDC101Response pay(BDC101 request) {
        Faults.throwWhenPlanned();
        BDC101Response response = new BDC101Response();
        if (Current.is(Mode.NO_SUCH_ORDER)) {
            response.setHead(head(request.getHead(), "1", "B0001", "报文未受理"));
            return response;
        }
        if (Current.is(Mode.TWICE)) {
            instructions.receive(request);
        }
        Optional<Instruction> instruction = instructions.receive(request);
        if (instruction.isEmpty()) {
            response.setHead(head(request.getHead(), "1", "B0409", "同号异文"));
            return response;
        }
        response.setHead(head(request.getHead(), "0", "00000", "成功"));
        response.setResult(result(instruction.get()));
        return response;
    }

    @Override
    public BDC110Response queryResult(BDC110 request) {
        Faults.throwWhenPlanned();
        BDC110Response response = new BDC110Response();
        Optional<Instruction> instruction =
                Current.is(Mode.NO_SUCH_ORDER) ? Optional.empty() : instructions.find(request.getOriSendSeqNo());
        if (instruction.isEmpty()) {
            response.setHead(head(request.getHead(), "1", "B0110", "无此交易"));
            return response;
        }
        response.setHead(head(request.getHead(), "0", "00000", "成功"));
        response.setResult(result(instruction.get()));
        return response;
    }

    private PaymentResult result(Instruction instruction) {
        PaymentResult result = new PaymentResult();
        result.setOriSendSeqNo(Current.is(Mode.WRONG_NUMBER) ? "209901010000000000" : instruction.sendSeqNo());
        boolean stillWorking = Current.is(Mode.IN_PROGRESS);
        result.setHostStatus(stillWorking ? Instruction.IN_PROGRESS : instruction.status());
        result.setCapHostSeqNo(instruction.hostSeqNo());
        LocalDateTime at = instruction.doneAt() == null ? clock.now() : instruction.doneAt();
        result.setHostDate(at.format(DateTimeFormatter.BASIC_ISO_DATE));
        result.setHostTime(at.format(TIME6));
        result.setCrAcctNo(Current.is(Mode.WRONG_PERSON) ? "9999990000000099990" : instruction.creditAccount());
        result.setAmt(Current.is(Mode.WRONG_AMOUNT) ? instruction.amount().add(BigDecimal.ONE) : instruction.amount());
        result.setFailCode(instruction.failCode());
        result.setFailMessage(instruction.failMessage());
        return result;
    }

    private HeadOut head(HeadIn in, String status, String code, String message) {
        LocalDateTime now = clock.now();
        String serial = UUID.randomUUID().toString().replace("-", "");
        HeadOut out = new HeadOut();
        out.setTxStatus(Current.is(Mode.CODE) ? "1" : status);
        out.setRtnCode(Current.is(Mode.CODE) ? Current.mishap().code() : code);
        out.setRtnMessage(Current.is(Mode.CODE) ? "其他错误" : message);
        out.setSendSeqNo(Current.is(Mode.WRONG_NUMBER) ? "209901010000000000" : in.getSendSeqNo());
        out.setReceiveDate(now.format(DateTimeFormatter.BASIC_ISO_DATE));
        out.setReceiveTime(now.format(TIME6));
        out.setReceiveSeqNo(serial);
        out.setBDCDate(now.format(DateTimeFormatter.BASIC_ISO_DATE));
        out.setBDCTime(now.format(TIME6));
        out.setBDCSeqNo(serial);
        return out;
    }
}
