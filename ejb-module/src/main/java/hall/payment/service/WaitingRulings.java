package hall.payment.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentRuling;
import hall.payment.domain.PaymentRulings;
import hall.shared.Actor;
import hall.shared.BusinessException;
import java.time.Clock;
import java.time.LocalDateTime;

/** What one officer entered about a payment and another is to confirm: one of a payment at most, whatever it is about. */
final class WaitingRulings {

    private final PaymentRulings rulings;
    private final AuditTrail audit;
    private final Clock clock;

    WaitingRulings(PaymentRulings rulings, AuditTrail audit, Clock clock) {
        this.rulings = rulings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refuses with {@code PAY-032} a payment of which one waits. */
    void requireNone(PaymentInstruction payment) {
        rulings.waiting(payment.sendSeqNo()).ifPresent(waiting -> {
            throw new BusinessException("PAY-032", waiting.enteredBy());
        });
    }

    void enter(PaymentInstruction payment, PaymentRuling ruling, Actor by) {
        rulings.add(ruling);
        record(payment, ruling, AuditEventType.PAYMENT_RULING_ENTERED, by);
    }

    /** The one that was looked at; {@code PAY-034} when it does not wait any more, though another one may. */
    PaymentRuling seen(PaymentInstruction payment, long seen) {
        return rulings.waiting(payment.sendSeqNo())
                .filter(r -> r.id() == seen)
                .orElseThrow(() -> new BusinessException("PAY-034"));
    }

    /** Takes back what nobody has confirmed; refuses as {@link #seen} does. */
    void cancel(PaymentInstruction payment, long seen, Actor by) {
        PaymentRuling ruling = seen(payment, seen);
        ruling.cancel(by.id(), LocalDateTime.now(clock));
        record(payment, ruling, AuditEventType.PAYMENT_RULING_CANCELLED, by);
    }

    void record(PaymentInstruction payment, PaymentRuling ruling, AuditEventType type, Actor by) {
        audit.record(
                payment.audit(),
                payment.auditStream(),
                type,
                by,
                payment.auditFacts().plus(ruling.auditFacts()));
    }
}
