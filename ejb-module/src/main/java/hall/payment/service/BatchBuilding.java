package hall.payment.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.outbox.service.Outbox;
import hall.payment.domain.BatchGateway;
import hall.payment.domain.PaymentBatch;
import hall.payment.domain.PaymentBatches;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentOrder;
import hall.shared.Actor;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Routes payments that go out together: enough of one business type go in batches, few go singly, and so does what a file cannot
 * carry as it is. MANDATORY: a batch belongs to the transaction that lets its payments out.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BatchBuilding {

    /** The outbox channel of batches. */
    static final String CHANNEL = "bank-batch";

    private PaymentBatches batches;
    private PaymentQueue queue;
    private BatchGateway bank;
    private Outbox outbox;
    private AuditTrail audit;
    private Clock clock;

    protected BatchBuilding() {}

    @Inject
    public BatchBuilding(
            PaymentBatches batches,
            PaymentQueue queue,
            BatchGateway bank,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.batches = batches;
        this.queue = queue;
        this.bank = bank;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lets the payments out; a repeated one singly, for the bank may say of an earlier one until this one leaves that it paid it.
     *
     * @param from how many of one business type make a batch worth while
     * @param most how many a batch has at most
     */
    void route(List<PaymentInstruction> payments, int from, int most) {
        Map<String, List<PaymentInstruction>> byType = new TreeMap<>();
        for (PaymentInstruction payment : payments) {
            PaymentOrder order = payment.order();
            if (!payment.isRepeated() && bank.carries(order)) {
                byType.computeIfAbsent(order.businessType(), type -> new ArrayList<>())
                        .add(payment);
            } else {
                queue.release(payment);
            }
        }
        byType.forEach((type, alike) -> {
            if (alike.size() < from) {
                alike.forEach(queue::release);
            } else {
                for (int i = 0; i < alike.size(); i += most) {
                    build(type, alike.subList(i, Math.min(alike.size(), i + most)));
                }
            }
        });
    }

    private void build(String businessType, List<PaymentInstruction> payments) {
        LocalDateTime now = LocalDateTime.now(clock);
        payments.forEach(queue::letOut);
        PaymentBatch batch = new PaymentBatch(businessType, payments, now);
        audit.record(batch.audit(), batch.auditStream(), AuditEventType.BATCH_BUILT, Actor.SYSTEM, batch.auditFacts());
        batches.add(batch);
        outbox.put(CHANNEL, batch.number(), Facts.with("batch", batch.number()).build());
    }
}
