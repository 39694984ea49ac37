package hall.payment.memory;

import hall.audit.domain.AuditRecord;
import hall.audit.service.AuditTrail;
import hall.outbox.domain.Delivery;
import hall.payment.domain.InstructPayment;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.PaymentBatch;
import hall.payment.domain.PaymentBatches;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentSettled;
import hall.payment.service.BankMessageHandler;
import hall.payment.service.BatchBuilding;
import hall.payment.service.BatchDelivery;
import hall.payment.service.BatchMessageHandler;
import hall.payment.service.MoneyListener;
import hall.payment.service.PaymentDelivery;
import hall.payment.service.PaymentQueue;
import hall.payment.service.PaymentRelease;
import hall.payment.service.PaymentService;
import hall.payment.service.PaymentSettling;
import hall.shared.BankCardNumber;
import hall.shared.CaseNumber;
import hall.shared.Money;
import hall.shared.PaymentWait;
import hall.shared.PersonName;
import hall.shared.memory.MemoryUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole way of payments in memory: instruct, wait, go out singly or in batches, come to an end; the bank is scripted. */
public final class PaymentDesk implements PaymentBatches {

    public static final BankCardNumber CARD = new BankCardNumber("9999990000000000014");

    public final SetClock clock = new SetClock("2026-11-24T10:15:00");
    public final SetBankTimes times = new SetBankTimes();
    public final InMemoryPaymentInstructions instructions = new InMemoryPaymentInstructions();
    public final Map<String, PaymentBatch> batches = new LinkedHashMap<>();
    public final QueuedOutbox outbox = new QueuedOutbox();
    public final Heard<PaymentSettled> settled = new Heard<>();
    public final Heard<PaymentWait> waits = new Heard<>();
    public final List<AuditRecord> audit = new ArrayList<>();
    public final ScriptedBank bank = new ScriptedBank();
    public final ScriptedBatchBank batchBank = new ScriptedBatchBank(bank);
    public final PaymentRelease release;
    private final PaymentService payments;
    private final MoneyListener money;
    private final BankMessageHandler singles;
    private final BatchMessageHandler files;
    private int serial;

    public PaymentDesk() {
        AuditTrail trail = new AuditTrail(audit::add, clock);
        PaymentQueue queue = new PaymentQueue(instructions, outbox, trail, waits, times, clock);
        payments = new PaymentService(instructions, queue, trail, clock);
        money = new MoneyListener(queue);
        PaymentDelivery delivery = new PaymentDelivery(
                instructions,
                new BankLineFile(new MemoryUnit()),
                outbox,
                trail,
                new PaymentSettling(instructions, trail, settled, () -> ScriptedBank.ACCOUNT, clock),
                queue,
                clock);
        singles = new BankMessageHandler(delivery, bank);
        BatchBuilding building = new BatchBuilding(this, queue, batchBank, outbox, trail, clock);
        release = new PaymentRelease(instructions, queue, building, times, clock);
        files = new BatchMessageHandler(
                new BatchDelivery(this, instructions, queue, () -> ScriptedBank.ACCOUNT, outbox, trail, clock),
                delivery,
                batchBank);
    }

    /** Instructs a payment of a case of its own. */
    public PaymentInstruction instruct(String amount) {
        return instruct(amount, "公积金提取");
    }

    public PaymentInstruction instruct(String amount, String summary) {
        CaseNumber number =
                CaseNumber.of("12999900ME000001XE3342017002004", clock.now().toLocalDate(), ++serial);
        return instructions.byNumber.get(payments.instruct(
                new InstructPayment(number, "02", Money.of(amount), CARD, new PersonName("示例乙"), "示例市商业银行", summary)));
    }

    /** Instructs once more what was refused. */
    public PaymentInstruction again(PaymentInstruction refused) {
        return instructions.byNumber.get(payments.instruct(new InstructPayment(
                refused.reference(), "02", refused.amount(), refused.order().credit(), "公积金提取")));
    }

    /** Delivers every message that waits once; what the handler could not bring to an end stays. */
    public void deliverOnce() {
        for (Delivery delivery : List.copyOf(outbox.waiting)) {
            try {
                deliver(delivery);
            } catch (ScriptedBank.Crash restarted) {
                // The message is claimed again when its lease is over.
            }
        }
        outbox.countAttempt();
    }

    /** Delivers until nothing waits, at most so many rounds. */
    public void deliverAll(int rounds) {
        for (int i = 0; i < rounds && !outbox.waiting.isEmpty(); i++) {
            deliverOnce();
        }
    }

    private void deliver(Delivery delivery) {
        if (delivery.channel().equals("bank")) {
            singles.deliver(delivery);
        } else {
            files.deliver(delivery);
        }
    }

    /** An employer paid. */
    public void moneyArrives() {
        money.on(new MoneyArrived(
                "H1", "999980000000000001", "1", "单位", Money.of("1.00"), "", LocalDate.of(2026, 11, 24)));
    }

    @Override
    public void add(PaymentBatch batch) {
        batches.put(batch.number(), batch);
    }

    @Override
    public Optional<PaymentBatch> lock(String number) {
        return Optional.ofNullable(batches.get(number));
    }
}
