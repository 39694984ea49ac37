package hall.payment.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.payment.domain.BankLine;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.PaymentStatus;
import hall.shared.Actor;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What of the bank's lines a person must look at: alarms, and payments that the bank made after it had refused them. */
@ApplicationScoped
public class LineAlarms {

    private static final int ASKED = 50;
    private static final Set<PaymentAlarm.Kind> ABOUT_MOVEMENTS =
            EnumSet.of(PaymentAlarm.Kind.LINE_CONTRADICTED, PaymentAlarm.Kind.LINE_NOT_IN_DETAIL);

    private PaymentInstructions alarms;
    private AuditTrail audit;
    private Clock clock;

    protected LineAlarms() {}

    @Inject
    public LineAlarms(PaymentInstructions alarms, AuditTrail audit, Clock clock) {
        this.alarms = alarms;
        this.audit = audit;
        this.clock = clock;
    }

    /** Payments of ours that a page has lines of, and that the bank had refused. */
    Set<String> refused(List<BankLineReport> page) {
        List<String> ours = page.stream()
                .map(BankLineReport::reference)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        Set<String> refused = new TreeSet<>();
        for (int i = 0; i < ours.size(); i += ASKED) {
            alarms.standings(ours.subList(i, Math.min(i + ASKED, ours.size()))).stream()
                    .filter(p -> p.status() == PaymentStatus.FAILED)
                    .forEach(p -> refused.add(p.sendSeqNo()));
        }
        return refused;
    }

    /** The bank paid what it had refused: nothing more is paid for it until two officers have looked. */
    void freezeRefused(BankLine line, Facts facts) {
        if (line.reference().isEmpty()) {
            return;
        }
        // Locked whatever became of it: a refusal that comes at the same time sees this line, or this line the refusal.
        alarms.lock(line.reference())
                .filter(p -> p.status() == PaymentStatus.FAILED)
                .ifPresent(refused -> freeze(refused, line, facts));
    }

    private void freeze(PaymentInstruction refused, BankLine line, Facts facts) {
        refused.take(line.paid(), now());
        if (refused.status() == PaymentStatus.FROZEN) {
            alarm(line.reference(), PaymentAlarm.Kind.SUCCESS_AFTER_FAILURE, facts);
            audit.record(
                    refused.audit(),
                    refused.auditStream(),
                    AuditEventType.PAYMENT_FROZEN,
                    Actor.SYSTEM,
                    refused.auditFacts());
        }
    }

    /** Once, while nobody has closed it: the detail is read again and again. */
    void alarm(String serial, PaymentAlarm.Kind kind, Facts facts) {
        if (!alarms.isOpen(serial, kind)) {
            Alarming.raise(alarms, audit, new PaymentAlarm(serial, kind, facts, now()));
        }
    }

    /** What was said otherwise of a movement, or of it alone, is settled: nobody needs to look at it any more. */
    public void settled(String movement, Actor by, String because) {
        for (PaymentAlarm alarm : alarms.lockOpenAlarms(movement)) {
            if (ABOUT_MOVEMENTS.contains(alarm.kind())) {
                alarm.close(by.toString(), because, now());
                audit.record(
                        alarm.audit(),
                        alarm.auditStream(),
                        AuditEventType.PAYMENT_ALARM_CLOSED,
                        by,
                        alarm.auditFacts());
            }
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
