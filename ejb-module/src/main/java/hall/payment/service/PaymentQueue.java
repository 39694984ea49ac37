package hall.payment.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.outbox.service.Outbox;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.PaymentStatus;
import hall.shared.Actor;
import hall.shared.Facts;
import hall.shared.PaymentWait;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Where payments wait before they go out: outside the bank's hours, and for money while the special account is short, strictly in
 * order of instruction. What waits has no message in the outbox; when its turn comes it gets one. MANDATORY: waiting is a fact of
 * the transaction that finds it out.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PaymentQueue {

    private PaymentInstructions instructions;
    private Outbox outbox;
    private AuditTrail audit;
    private Event<PaymentWait> waits;
    private BankTimes times;
    private Clock clock;

    protected PaymentQueue() {}

    @Inject
    public PaymentQueue(
            PaymentInstructions instructions,
            Outbox outbox,
            AuditTrail audit,
            Event<PaymentWait> waits,
            BankTimes times,
            Clock clock) {
        this.instructions = instructions;
        this.outbox = outbox;
        this.audit = audit;
        this.waits = waits;
        this.times = times;
        this.clock = clock;
    }

    /** Holds it back when the bank is closed; gives whether it did. */
    boolean holdForHours(PaymentInstruction instruction) {
        Optional<BankTimes.Closed> closed = times.closedAt(now());
        closed.ifPresent(c -> announce(instruction, instruction.waiting().forHours(c.until()), c.hours()));
        return closed.isPresent();
    }

    /** Holds it back when an earlier one waits for money; gives whether it did. */
    boolean holdForTurn(PaymentInstruction instruction) {
        boolean behind = instructions.isBehind(instruction.id());
        if (behind) {
            holdForMoney(instruction);
        }
        return behind;
    }

    /** Whether the bank may have paid an earlier one that it had refused: until two officers have ruled, nothing more is paid. */
    boolean awaitsRuling(PaymentInstruction instruction) {
        return instruction.isRepeated()
                && instructions.attempts(instruction.reference()).contains(PaymentStatus.FROZEN);
    }

    /** Holds it back until it is ruled what became of an earlier one, and keeps nobody else waiting for money; gives whether it did. */
    boolean holdForRuling(PaymentInstruction instruction) {
        boolean held = awaitsRuling(instruction);
        if (held) {
            settled(instruction);
            announce(instruction, true, "");
        }
        return held;
    }

    /** It goes to its place among those that wait for money. */
    void holdForMoney(PaymentInstruction instruction) {
        announce(instruction, instruction.waiting().forMoney(now()), "");
    }

    /** The bank found no money for it; it stands in the queue by the same word. */
    void queued(PaymentInstruction instruction) {
        announce(instruction, true, "");
    }

    /** The bank's word about it is final: the next one that waits for money has its turn. */
    void settled(PaymentInstruction instruction) {
        boolean forMoney = instruction.waiting().isForMoney();
        instruction.waiting().end();
        if (forMoney) {
            releaseNext(instruction.id());
        }
    }

    /** Money arrived, or might have: the first that waits for it has its turn, unless it has it already. */
    void releaseFirst() {
        releaseNext(0);
    }

    private void releaseNext(long after) {
        instructions
                .firstForMoney(after)
                .flatMap(instructions::lock)
                .filter(next -> next.waiting().isForMoney() && next.waiting().isParked())
                .ifPresent(this::release);
    }

    /** Its turn has come: it is delivered after the commit. */
    void release(PaymentInstruction instruction) {
        letOut(instruction);
        put(instruction);
    }

    /** Its turn has come, and somebody else delivers it. */
    void letOut(PaymentInstruction instruction) {
        instruction.waiting().release(now());
        if (!instruction.waiting().isForMoney()) {
            instruction.wait("").ifPresent(waits::fire);
        }
    }

    /** It is to be delivered, or asked for, after the commit. */
    void put(PaymentInstruction instruction) {
        outbox.put(
                PaymentService.CHANNEL,
                instruction.reference().value(),
                Facts.with("sendSeqNo", instruction.sendSeqNo()).build());
    }

    private void announce(PaymentInstruction instruction, boolean news, String hours) {
        if (news) {
            audit.record(
                    instruction.audit(),
                    instruction.auditStream(),
                    AuditEventType.PAYMENT_QUEUED,
                    Actor.SYSTEM,
                    instruction.auditFacts());
            instruction.wait(hours).ifPresent(waits::fire);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
