package hall.payment.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstructions;
import hall.shared.Actor;

/** Raises alarms with their audit record, in the caller's transaction. */
final class Alarming {

    private Alarming() {}

    static void raise(PaymentInstructions alarms, AuditTrail audit, PaymentAlarm alarm) {
        alarms.add(alarm);
        audit.record(
                alarm.audit(),
                alarm.auditStream(),
                AuditEventType.PAYMENT_ALARM_RAISED,
                Actor.SYSTEM,
                alarm.auditFacts());
    }
}
