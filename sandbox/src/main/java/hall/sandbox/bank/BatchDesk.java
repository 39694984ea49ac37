package hall.sandbox.bank;

import hall.contract.bank.BDC103;
import hall.contract.bank.BDC103Response;
import hall.contract.bank.BDC107;
import hall.contract.bank.BDC107Response;
import hall.contract.bank.BDC108;
import hall.contract.bank.BDC108Response;
import hall.contract.bank.BatchFile;
import hall.contract.bank.BatchResult;
import hall.contract.bank.HeadIn;
import hall.contract.bank.HeadOut;
import hall.sandbox.datacentre.Faults;
import hall.sandbox.mishap.Current;
import hall.sandbox.mishap.Mode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** BDC103, BDC107 and BDC108: a batch is taken, worked, asked for and downloaded. */
final class BatchDesk {

    private final Batches batches;
    private final BankHeads heads;

    BatchDesk(Batches batches, BankHeads heads) {
        this.batches = batches;
        this.heads = heads;
    }

    BDC103Response pay(BDC103 request) {
        Faults.throwWhenPlanned();
        BDC103Response response = new BDC103Response();
        if (Current.is(Mode.NO_SUCH_ORDER)) {
            response.setHead(heads.refused(request.getHead(), "B0001", "报文未受理"));
            return response;
        }
        if (Current.is(Mode.TWICE)) {
            batches.receive(request);
        }
        response.setHead(said(request.getHead(), batches.receive(request)));
        return response;
    }

    private HeadOut said(HeadIn in, Batches.Receipt receipt) {
        return switch (receipt) {
            case TAKEN -> heads.good(in);
            case OTHER_BATCH -> heads.refused(in, "B0409", "同号异文");
            case SHORT -> heads.refused(in, "B0301", "头寸不足");
            case UNREADABLE -> heads.refused(in, "B0400", "文件格式错");
        };
    }

    BDC107Response query(BDC107 request) {
        Faults.throwWhenPlanned();
        BDC107Response response = new BDC107Response();
        Optional<List<Batches.Row>> rows = rows(request.getOriSendSeqNo());
        if (rows.isEmpty()) {
            response.setHead(heads.refused(request.getHead(), "B0110", "无此交易"));
            return response;
        }
        List<Instruction> paid = withStatus(rows.get(), Instruction.DONE);
        BatchResult result = new BatchResult();
        result.setOriSendSeqNo(number(request.getOriSendSeqNo()));
        result.setBatchStatus(working(rows.get()) ? Instruction.IN_PROGRESS : Instruction.DONE);
        result.setTotalNum(rows.get().size());
        result.setSuccNum(paid.size());
        result.setSuccAmt(paid.stream().map(Instruction::amount).reduce(new BigDecimal("0.00"), BigDecimal::add));
        result.setFailNum(withStatus(rows.get(), Instruction.FAILED).size());
        response.setHead(heads.good(request.getHead()));
        response.setResult(result);
        return response;
    }

    BDC108Response download(BDC108 request) {
        Faults.throwWhenPlanned();
        BDC108Response response = new BDC108Response();
        Optional<List<Batches.Row>> rows = rows(request.getOriSendSeqNo());
        if (rows.isEmpty() || working(rows.get())) {
            response.setHead(heads.refused(request.getHead(), "B0110", "无此交易"));
            return response;
        }
        BatchFile file = new BatchFile();
        file.setOriSendSeqNo(number(request.getOriSendSeqNo()));
        file.setFileName(request.getOriSendSeqNo() + ".res");
        file.setTotalNum(rows.get().size());
        file.setFile(bytes(rows.get()));
        response.setHead(heads.good(request.getHead()));
        response.setResult(file);
        return response;
    }

    private Optional<List<Batches.Row>> rows(String number) {
        return Current.is(Mode.NO_SUCH_ORDER) ? Optional.empty() : batches.rows(number);
    }

    private static String number(String number) {
        return Current.is(Mode.WRONG_NUMBER) ? BankHeads.OTHER_NUMBER : number;
    }

    private static boolean working(List<Batches.Row> rows) {
        return Current.is(Mode.IN_PROGRESS)
                || !withStatus(rows, Instruction.IN_PROGRESS).isEmpty();
    }

    private static List<Instruction> withStatus(List<Batches.Row> rows, String status) {
        return rows.stream()
                .map(Batches.Row::instruction)
                .filter(i -> i.status().equals(status))
                .toList();
    }

    private static byte[] bytes(List<Batches.Row> rows) {
        List<String> lines = new ArrayList<>(rows.stream().map(BatchDesk::line).toList());
        switch (Current.mishap().mode()) {
            case ROW_MISSING -> lines.remove(0);
            case ROW_TWICE -> lines.add(lines.get(0));
            case OTHER_ORDER -> Collections.reverse(lines);
            default -> {}
        }
        String text = String.join("", lines);
        if (Current.is(Mode.FILE_CHARSET)) {
            return text.getBytes(StandardCharsets.UTF_16);
        }
        byte[] whole = text.getBytes(Batches.FILES);
        return Current.is(Mode.FILE_TRUNCATED) ? Arrays.copyOf(whole, whole.length * 2 / 3) : whole;
    }

    private static String line(Batches.Row row) {
        Instruction payment = row.instruction();
        boolean paid = payment.status().equals(Instruction.DONE);
        boolean first = row.number() == 1;
        BigDecimal amount =
                first && Current.is(Mode.WRONG_AMOUNT) ? payment.amount().add(BigDecimal.ONE) : payment.amount();
        String account = first && Current.is(Mode.WRONG_PERSON) ? "9999990000000099990" : payment.creditAccount();
        return String.join(
                        "|",
                        Integer.toString(row.number()),
                        amount.toPlainString(),
                        account,
                        payment.creditName(),
                        payment.sendSeqNo(),
                        paid ? "00000" : payment.failCode(),
                        paid ? "成功" : payment.failMessage(),
                        payment.doneAt().format(DateTimeFormatter.BASIC_ISO_DATE),
                        paid ? payment.hostSeqNo() : "",
                        "R" + row.number())
                + "|\r\n";
    }
}
