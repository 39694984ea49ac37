package hall.payment.service;

import hall.audit.domain.AuditRecord;
import hall.audit.service.AuditTrail;
import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler.Attempt;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.InstructPayment;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentSettled;
import hall.payment.memory.BankLineFile;
import hall.payment.memory.Heard;
import hall.payment.memory.InMemoryPaymentInstructions;
import hall.payment.memory.QueuedOutbox;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.SetBankTimes;
import hall.shared.BankCardNumber;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Money;
import hall.shared.PersonName;
import hall.shared.memory.MemoryUnit;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.BeforeEach;

/** A payment's message and a bank that answers as it is told to. */
abstract class BankMessageStory {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:15:00Z"), ZoneId.of("Asia/Shanghai"));
    static final InstructPayment ORDER = new InstructPayment(
            new CaseNumber("12999900ME000001XE3342017002004202611240001"),
            "02",
            Money.of("24020.40"),
            new BankCardNumber("9999990000000000014"),
            new PersonName("示例乙"),
            "示例市商业银行",
            "公积金提取");

    InMemoryPaymentInstructions instructions;
    QueuedOutbox outbox;
    Heard<PaymentSettled> settled;
    List<AuditRecord> audit;
    ScriptedBank bank;
    PaymentService payments;
    PaymentQueue queue;
    BankLineFile lines;
    PaymentDelivery delivery;
    BankMessageHandler handler;

    @BeforeEach
    @BeforeTry
    void open() {
        instructions = new InMemoryPaymentInstructions();
        outbox = new QueuedOutbox();
        lines = new BankLineFile(new MemoryUnit());
        settled = new Heard<>();
        audit = new ArrayList<>();
        bank = new ScriptedBank();
        AuditTrail trail = new AuditTrail(audit::add, CLOCK);
        queue = new PaymentQueue(instructions, outbox, trail, new Heard<>(), new SetBankTimes(), CLOCK);
        payments = new PaymentService(instructions, queue, trail, CLOCK);
        delivery = new PaymentDelivery(
                instructions,
                lines,
                outbox,
                trail,
                new PaymentSettling(instructions, trail, settled, () -> ScriptedBank.ACCOUNT, CLOCK),
                queue,
                CLOCK);
        handler = new BankMessageHandler(delivery, bank);
    }

    final PaymentInstruction instructed() {
        return instructions.byNumber.get(payments.instruct(ORDER));
    }

    final Attempt deliver() {
        return handler.deliver(outbox.waiting.get(0));
    }

    /** The bank's word by another worker, whose lease is over. */
    final void tellLate(PaymentInstruction p, BankAnswer.Status status, String serial) {
        Delivery late = new Delivery(0, PaymentService.CHANNEL, p.sendSeqNo(), Facts.none(), 0, 1);
        delivery.settle(late, p.sendSeqNo(), new BankAnswer(status, "", "", serial, null));
    }
}
