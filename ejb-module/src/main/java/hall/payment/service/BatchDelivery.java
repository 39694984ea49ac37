package hall.payment.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.outbox.domain.Delivery;
import hall.outbox.service.Outbox;
import hall.payment.domain.BatchGateway.Said;
import hall.payment.domain.BatchOrder;
import hall.payment.domain.BatchResult;
import hall.payment.domain.BatchStatus;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentBatch;
import hall.payment.domain.PaymentBatches;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.SpecialAccount;
import hall.shared.Actor;
import hall.shared.Facts;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The transactions before, between and after the calls about a batch; none is open during a call. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class BatchDelivery {

    @Inject
    private PaymentBatches batches;

    @Inject
    private PaymentInstructions instructions;

    @Inject
    private PaymentQueue queue;

    @Inject
    private SpecialAccount special;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public BatchDelivery() {}

    /** For tests without a container. */
    public BatchDelivery(
            PaymentBatches batches,
            PaymentInstructions instructions,
            PaymentQueue queue,
            SpecialAccount special,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.batches = batches;
        this.instructions = instructions;
        this.queue = queue;
        this.special = special;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The next step.
     *
     * @param send whether the file is to be handed over; else the bank is to be asked about it
     * @param order null when there is nothing more to do
     */
    public record Step(boolean send, BatchOrder order) {}

    /** First transaction: a batch that never left is marked SENT with all its payments; one that left is to be asked about. */
    public Step prepare(Delivery delivery, String number) {
        PaymentBatch batch = required(number);
        if (batch.status().isEnded()) {
            outbox.finish(delivery);
            return new Step(false, null);
        }
        List<PaymentInstruction> payments = instructions.lockBatch(number);
        if (batch.status() == BatchStatus.SENT) {
            return new Step(false, order(batch, payments));
        }
        if (instructions.isBehind(payments.get(0).id())) {
            end(batch, payments, "", true);
            outbox.finish(delivery);
            return new Step(false, null);
        }
        return new Step(true, leave(batch, payments));
    }

    /** The bank has no such batch: the same file leaves again under the same number; empty when it ended meanwhile. */
    public Optional<BatchOrder> sendAgain(String number) {
        PaymentBatch batch = required(number);
        return batch.status().isEnded() ? Optional.empty() : Optional.of(leave(batch, instructions.lockBatch(number)));
    }

    /** The bank did not take it: its payments go singly, those that left asked for first; for want of money in their turn. */
    public void dissolve(Delivery delivery, String number, Said said, String code) {
        PaymentBatch batch = required(number);
        outbox.finish(delivery);
        if (batch.status().isEnded()) {
            return;
        }
        if (said == Said.NOT_TAKEN) {
            alarm(
                    number,
                    PaymentAlarm.Kind.BATCH_NOT_TAKEN,
                    Facts.with("code", code).build());
        }
        end(batch, instructions.lockBatch(number), code, said == Said.SHORT_OF_MONEY);
    }

    private void end(PaymentBatch batch, List<PaymentInstruction> payments, String code, boolean forMoney) {
        batch.dissolve(code, now());
        record(batch, AuditEventType.BATCH_DISSOLVED);
        for (PaymentInstruction payment : payments) {
            payment.leaveBatch();
            if (forMoney) {
                queue.holdForMoney(payment);
            } else {
                queue.put(payment);
            }
        }
    }

    /** Last transaction: every row is taken in; what has no row is asked for by its own number. */
    public void conclude(Delivery delivery, String number, BatchResult result) {
        if (!conclude(delivery, number)) {
            return;
        }
        result.strangers()
                .forEach(stranger -> alarm(
                        number,
                        PaymentAlarm.Kind.BATCH_ROW_UNKNOWN,
                        Facts.with("sendSeqNo", stranger).build()));
        result.missing()
                .forEach(missing -> alarm(
                        missing,
                        PaymentAlarm.Kind.BATCH_ROW_MISSING,
                        Facts.with("batch", number).build()));
    }

    /** The bank is through, and its file cannot be read: every payment is asked for by its own number. */
    public void concludeUnread(Delivery delivery, String number, String problem) {
        if (conclude(delivery, number)) {
            alarm(
                    number,
                    PaymentAlarm.Kind.BATCH_FILE_UNREADABLE,
                    Facts.with("problem", problem).build());
        }
    }

    private boolean conclude(Delivery delivery, String number) {
        PaymentBatch batch = required(number);
        outbox.finish(delivery);
        if (batch.status().isEnded()) {
            return false;
        }
        for (PaymentInstruction payment : instructions.lockBatch(number)) {
            if (!payment.status().isSettled()) {
                queue.put(payment);
            }
        }
        batch.conclude(now());
        record(batch, AuditEventType.BATCH_CONCLUDED);
        return true;
    }

    private BatchOrder leave(PaymentBatch batch, List<PaymentInstruction> payments) {
        LocalDateTime now = now();
        batch.send(now);
        for (PaymentInstruction payment : payments) {
            if (!payment.status().isSettled()) {
                payment.send(special.account(), now);
                audit.record(
                        payment.audit(),
                        payment.auditStream(),
                        AuditEventType.PAYMENT_SENT,
                        Actor.SYSTEM,
                        payment.auditFacts());
            }
        }
        record(batch, AuditEventType.BATCH_SENT);
        return order(batch, payments);
    }

    private static BatchOrder order(PaymentBatch batch, List<PaymentInstruction> payments) {
        return batch.order(payments.stream().map(PaymentInstruction::order).toList());
    }

    private void alarm(String number, PaymentAlarm.Kind kind, Facts facts) {
        if (!instructions.isOpen(number, kind)) {
            Alarming.raise(instructions, audit, new PaymentAlarm(number, kind, facts, now()));
        }
    }

    private void record(PaymentBatch batch, AuditEventType type) {
        audit.record(batch.audit(), batch.auditStream(), type, Actor.SYSTEM, batch.auditFacts());
    }

    private PaymentBatch required(String number) {
        return batches.lock(number).orElseThrow(() -> new IllegalStateException("no batch " + number));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
