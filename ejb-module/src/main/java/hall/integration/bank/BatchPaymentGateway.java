package hall.integration.bank;

import hall.contract.bank.BDC103;
import hall.contract.bank.BDC103Response;
import hall.contract.bank.BDC107;
import hall.contract.bank.BDC107Response;
import hall.contract.bank.BDC108;
import hall.contract.bank.BDC108Response;
import hall.contract.bank.HeadOut;
import hall.integration.soap.NoAnswerException;
import hall.integration.soap.UntrustedAnswerException;
import hall.payment.domain.BatchGateway;
import hall.payment.domain.BatchOrder;
import hall.payment.domain.PaymentOrder;
import hall.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;

/** Batches at the bank settlement application over the signed line: BDC103, BDC107, BDC108. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BatchPaymentGateway implements BatchGateway {

    private static final String GOOD = "00000";
    private static final String NO_SUCH_BATCH = "B0110";
    private static final String SHORT_OF_MONEY = "B0301";
    private static final String UNREADABLE = "B0400";
    private static final String FINISHED = "0";
    private static final String WORKING = "2";
    private static final String CODE = "BDC103";
    private static final String SAME_BANK = "1";
    private static final String CORPORATE = "2";

    private Clock clock;
    private SettlementLine line;

    protected BatchPaymentGateway() {}

    @Inject
    public BatchPaymentGateway(Clock clock, SettlementLine line) {
        this.clock = clock;
        this.line = line;
    }

    @Override
    public boolean carries(PaymentOrder payment) {
        return BatchRows.carries(payment) && !line.debit().isElsewhere(payment.credit());
    }

    @Override
    public Answer pay(BatchOrder batch) {
        try {
            return line.order(CODE, bank -> {
                BDC103Response answer = bank.payBatch(message(batch));
                String code = code(answer.getHead(), batch.number());
                return new Answer(said(code), code);
            });
        } catch (NoAnswerException e) {
            return Answer.unknown();
        }
    }

    /** Only what says clearly that nothing was taken is a refusal; the bank's other words leave its fate open. */
    private static Said said(String code) {
        return switch (code) {
            case GOOD -> Said.WORKING;
            case SHORT_OF_MONEY -> Said.SHORT_OF_MONEY;
            case UNREADABLE -> Said.NOT_TAKEN;
            default -> Said.UNKNOWN;
        };
    }

    private BDC103 message(BatchOrder batch) {
        BDC103 message = new BDC103();
        message.setHead(line.head(CODE, batch.number(), batch.sentAt()));
        message.setSettleType(SAME_BANK);
        message.setBusType(batch.businessType());
        message.setDeAcctNo(line.debit().numberFor(batch.payments().get(0)));
        message.setDeAcctName(line.debit().name());
        message.setDeAcctClass(CORPORATE);
        message.setTotalNum(batch.payments().size());
        message.setTotalAmt(batch.total().amount());
        message.setFileName(batch.number() + ".txt");
        message.setFile(BatchRows.write(batch.payments()));
        return message;
    }

    @Override
    public Answer query(BatchOrder batch) {
        try {
            return line.ask("BDC107", bank -> {
                BDC107 question = new BDC107();
                String asked = "B" + Ids.next();
                question.setHead(line.head("BDC107", asked, LocalDateTime.now(clock)));
                question.setOriTxCode(CODE);
                question.setOriSendSeqNo(batch.number());
                BDC107Response answer = bank.queryBatch(question);
                String code = code(answer.getHead(), asked);
                if (answer.getResult() == null) {
                    return new Answer(NO_SUCH_BATCH.equals(code) ? Said.NO_SUCH_BATCH : Said.UNKNOWN, code);
                }
                requireNumber(batch.number(), answer.getResult().getOriSendSeqNo());
                return new Answer(progress(answer.getResult().getBatchStatus()), code);
            });
        } catch (NoAnswerException e) {
            return Answer.unknown();
        }
    }

    private static Said progress(String status) {
        return switch (status) {
            case FINISHED -> Said.FINISHED;
            case WORKING -> Said.WORKING;
            default -> Said.UNKNOWN;
        };
    }

    @Override
    public ResultFile download(BatchOrder batch) {
        try {
            return line.ask("BDC108", bank -> {
                BDC108 question = new BDC108();
                String asked = "F" + Ids.next();
                question.setHead(line.head("BDC108", asked, LocalDateTime.now(clock)));
                question.setOriTxCode(CODE);
                question.setOriSendSeqNo(batch.number());
                BDC108Response answer = bank.downloadBatch(question);
                String code = code(answer.getHead(), asked);
                if (answer.getResult() == null) {
                    return ResultFile.unreadable("no result file, the bank said " + code);
                }
                requireNumber(batch.number(), answer.getResult().getOriSendSeqNo());
                return read(answer.getResult().getFile());
            });
        } catch (NoAnswerException e) {
            return ResultFile.unreadable(e.getMessage());
        }
    }

    private static ResultFile read(byte[] file) {
        try {
            return new ResultFile("", BatchRows.read(file));
        } catch (BatchRows.UnreadableException e) {
            return ResultFile.unreadable(e.getMessage());
        }
    }

    private static String code(HeadOut head, String asked) {
        requireNumber(asked, head.getSendSeqNo());
        return head.getRtnCode();
    }

    private static void requireNumber(String ours, String theirs) {
        if (!ours.equals(theirs)) {
            throw new UntrustedAnswerException("an answer about another number");
        }
    }
}
