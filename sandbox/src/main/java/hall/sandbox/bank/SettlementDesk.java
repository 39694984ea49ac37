package hall.sandbox.bank;

import hall.contract.bank.BDC101;
import hall.contract.bank.BDC101Response;
import hall.contract.bank.BDC103;
import hall.contract.bank.BDC103Response;
import hall.contract.bank.BDC107;
import hall.contract.bank.BDC107Response;
import hall.contract.bank.BDC108;
import hall.contract.bank.BDC108Response;
import hall.contract.bank.BDC110;
import hall.contract.bank.BDC110Response;
import hall.contract.bank.BDC113;
import hall.contract.bank.BDC113Response;
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

/**
 * The bank's desk of the settlement application: BDC101 pays once per SendSeqNo, BDC110 tells what became of it; batches and the
 * account's detail have desks of their own.
 */
public final class SettlementDesk implements SettlementPort {

    private static final DateTimeFormatter TIME6 = DateTimeFormatter.ofPattern("HHmmss");

    private final Instructions instructions;
    private final BatchDesk batches;
    private final DetailDesk details;
    private final BankHeads heads;
    private final CityClock clock;

    public SettlementDesk(Books books, CityClock clock) {
        Statement statement = new Statement(books, clock);
        this.instructions = new Instructions(books, clock, statement);
        this.heads = new BankHeads(clock);
        this.batches = new BatchDesk(new Batches(books, clock, instructions, statement), heads);
        this.details = new DetailDesk(statement, heads);
        this.clock = clock;
    }

    @Override
    public BDC101Response pay(BDC101 request) {
        Faults.throwWhenPlanned();
        BDC101Response response = new BDC101Response();
        if (Current.is(Mode.NO_SUCH_ORDER)) {
            response.setHead(heads.refused(request.getHead(), "B0001", "报文未受理"));
            return response;
        }
        if (Current.is(Mode.TWICE)) {
            instructions.receive(request);
        }
        Instructions.Receipt receipt = instructions.receive(request);
        switch (receipt.outcome()) {
            case OTHER_PAYMENT -> response.setHead(heads.refused(request.getHead(), "B0409", "同号异文"));
            case SHORT -> response.setHead(heads.refused(request.getHead(), "B0301", "头寸不足"));
            case TAKEN -> {
                response.setHead(heads.good(request.getHead()));
                response.setResult(result(receipt.instruction()));
            }
        }
        return response;
    }

    @Override
    public BDC103Response payBatch(BDC103 request) {
        return batches.pay(request);
    }

    @Override
    public BDC107Response queryBatch(BDC107 request) {
        return batches.query(request);
    }

    @Override
    public BDC108Response downloadBatch(BDC108 request) {
        return batches.download(request);
    }

    @Override
    public BDC113Response queryDetail(BDC113 request) {
        return details.query(request);
    }

    @Override
    public BDC110Response queryResult(BDC110 request) {
        Faults.throwWhenPlanned();
        BDC110Response response = new BDC110Response();
        Optional<Instruction> instruction =
                Current.is(Mode.NO_SUCH_ORDER) ? Optional.empty() : instructions.find(request.getOriSendSeqNo());
        if (instruction.isEmpty()) {
            response.setHead(heads.refused(request.getHead(), "B0110", "无此交易"));
            return response;
        }
        response.setHead(heads.good(request.getHead()));
        response.setResult(result(instruction.get()));
        return response;
    }

    private PaymentResult result(Instruction instruction) {
        PaymentResult result = new PaymentResult();
        result.setOriSendSeqNo(Current.is(Mode.WRONG_NUMBER) ? BankHeads.OTHER_NUMBER : instruction.sendSeqNo());
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
}
