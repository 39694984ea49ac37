package hall.payment.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.PaymentSettled;
import hall.payment.domain.PaymentStatus;
import hall.payment.domain.SpecialAccount;
import hall.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * Announces what became of a payment, by the bank's word or by two officers', so that whoever had it instructed books it. MANDATORY: the word and
 * what follows from it are one fact.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PaymentSettling {

    private PaymentInstructions instructions;
    private AuditTrail audit;
    private Event<PaymentSettled> settled;
    private SpecialAccount special;
    private Clock clock;

    protected PaymentSettling() {}

    @Inject
    public PaymentSettling(
            PaymentInstructions instructions,
            AuditTrail audit,
            Event<PaymentSettled> settled,
            SpecialAccount special,
            Clock clock) {
        this.instructions = instructions;
        this.audit = audit;
        this.settled = settled;
        this.special = special;
        this.clock = clock;
    }

    /** From which account a payment leaves now. */
    String account() {
        return special.account();
    }

    /**
     * Announces it once the instruction is DONE or FAILED.
     *
     * @param by whose word it is
     */
    void announce(PaymentInstruction instruction, BankAnswer answer, Actor by) {
        LocalDateTime now = LocalDateTime.now(clock);
        boolean paid = instruction.status() == PaymentStatus.DONE;
        audit.record(
                instruction.audit(),
                instruction.auditStream(),
                paid ? AuditEventType.PAYMENT_SETTLED : AuditEventType.PAYMENT_RETURNED,
                by,
                instruction.auditFacts());
        tellWhenNobodyElseIsTold(instruction, answer, now);
        settled.fire(new PaymentSettled(
                instruction.reference(),
                instruction.sendSeqNo(),
                instruction.status(),
                answer.code(),
                answer.message(),
                now,
                answer.hostSerial(),
                instruction.debitAccount().orElseGet(special::account)));
    }

    /** Officers found out what its open alarms are about. */
    void closeAlarms(PaymentInstruction payment, String because, Actor by) {
        for (PaymentAlarm alarm : instructions.lockOpenAlarms(payment.sendSeqNo())) {
            alarm.close(by.toString(), because, LocalDateTime.now(clock));
            audit.record(
                    alarm.audit(), alarm.auditStream(), AuditEventType.PAYMENT_ALARM_CLOSED, by, alarm.auditFacts());
        }
    }

    // The applicant of a case is told and can have it paid again; what is no case would only be missed by whom it is
    // owed to.
    private void tellWhenNobodyElseIsTold(PaymentInstruction instruction, BankAnswer answer, LocalDateTime now) {
        if (instruction.status() == PaymentStatus.FAILED
                && instruction.reference().caseNumber().isEmpty()) {
            Alarming.raise(
                    instructions,
                    audit,
                    new PaymentAlarm(instruction.sendSeqNo(), PaymentAlarm.Kind.PAYMENT_REFUSED, answer, now));
        }
    }
}
