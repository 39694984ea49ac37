package hall.payment.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler.Attempt;
import hall.outbox.service.Outbox;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankLine;
import hall.payment.domain.BankLines;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.PaymentOrder;
import hall.payment.domain.PaymentOutcome;
import hall.payment.domain.PaymentOutcome.Effect;
import hall.payment.domain.PaymentStatus;
import hall.shared.Actor;
import hall.shared.Money;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The transactions before and after the bank is called; none is open during the call. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class PaymentDelivery {

    @Inject
    private PaymentInstructions instructions;

    @Inject
    private BankLines lines;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private PaymentSettling settling;

    @Inject
    private PaymentQueue queue;

    @Inject
    private Clock clock;

    public PaymentDelivery() {}

    /** For tests without a container. */
    public PaymentDelivery(
            PaymentInstructions instructions,
            BankLines lines,
            Outbox outbox,
            AuditTrail audit,
            PaymentSettling settling,
            PaymentQueue queue,
            Clock clock) {
        this.instructions = instructions;
        this.lines = lines;
        this.outbox = outbox;
        this.audit = audit;
        this.settling = settling;
        this.queue = queue;
        this.clock = clock;
    }

    /** What to do with the bank next. */
    public enum Next {
        PAY,
        QUERY,
        NOTHING
    }

    /**
     * The next step.
     *
     * @param order what to pay or ask for, null for NOTHING
     */
    public record Step(Next next, PaymentOrder order) {}

    /**
     * First transaction: an instruction that never left is marked SENT; one that was SENT before, by a process that died or
     * a call that got no answer, or that the bank had no money for, is to be asked for. Outside the bank's hours, and while an
     * earlier one waits for money, what is not with the bank waits, and so
     * does what is paid again while the bank may have paid an earlier one after all.
     */
    public Step prepare(Delivery delivery, String sendSeqNo) {
        PaymentInstruction instruction = required(sendSeqNo);
        if (instruction.status().isSettled()) {
            outbox.finish(delivery);
            return new Step(Next.NOTHING, null);
        }
        if (instruction.isHoldable() && isHeld(instruction)) {
            outbox.finish(delivery);
            return new Step(Next.NOTHING, null);
        }
        return instruction.status() == PaymentStatus.INSTRUCTED
                ? new Step(Next.PAY, leave(instruction))
                : new Step(Next.QUERY, instruction.order());
    }

    private boolean isHeld(PaymentInstruction instruction) {
        return queue.holdForRuling(instruction) || queue.holdForHours(instruction) || queue.holdForTurn(instruction);
    }

    /**
     * The bank has no such order: the same number leaves again. What went in a batch does not, nor does what is paid again while the bank may have
     * paid an earlier one.
     *
     * @return the order, empty when it was settled meanwhile
     */
    public Optional<PaymentOrder> sendAgain(String sendSeqNo) {
        PaymentInstruction instruction = required(sendSeqNo);
        if (instruction.status().isSettled() || instruction.isInBatch()) {
            return Optional.empty();
        }
        if (queue.awaitsRuling(instruction)) {
            instruction.notWithBank();
            return Optional.empty();
        }
        return Optional.of(leave(instruction));
    }

    /** Second transaction: the answer, what follows from it, and the end of the message are one fact. */
    public Attempt settle(Delivery delivery, String sendSeqNo, BankAnswer answer) {
        PaymentInstruction instruction = required(sendSeqNo);
        Effect effect = take(instruction, answer);
        if (effect == Effect.WAITING) {
            return Attempt.retry("the bank has not answered yet");
        }
        // The word is kept even when another worker has the message by now: it is the bank's, and taking it in twice is
        // harmless.
        outbox.finish(delivery);
        return Attempt.FINISHED;
    }

    /** The bank's word about one payment of a batch, from its result file. */
    public Effect settleFromBatch(String sendSeqNo, BankAnswer answer) {
        return take(required(sendSeqNo), answer);
    }

    private Effect take(PaymentInstruction instruction, BankAnswer said) {
        PaymentStatus before = instruction.status();
        BankAnswer answer = said.status() == BankAnswer.Status.FAILED && !before.isSettled()
                ? besideLines(instruction, said)
                : said;
        PaymentOutcome outcome = instruction.take(answer, now());
        outcome.alarm()
                .ifPresent(kind -> Alarming.raise(
                        instructions, audit, new PaymentAlarm(instruction.sendSeqNo(), kind, answer, now())));
        if (outcome.effect() == Effect.QUEUED) {
            queue.queued(instruction);
        }
        if (instruction.status().isSettled()) {
            queue.settled(instruction);
        }
        if (outcome.effect() == Effect.SETTLED) {
            settling.announce(instruction, answer, Actor.SYSTEM);
        } else if (instruction.status() == PaymentStatus.FROZEN && before != PaymentStatus.FROZEN) {
            record(instruction, AuditEventType.PAYMENT_FROZEN);
        }
        return outcome.effect();
    }

    /** A refusal of what the bank's own lines show as paid contradicts them: nothing is given back until two officers have looked. */
    private BankAnswer besideLines(PaymentInstruction instruction, BankAnswer refusal) {
        List<BankLine> kept = lines.ofPayment(instruction.sendSeqNo(), "");
        Money moved = kept.stream()
                .flatMap(line -> Stream.concat(Stream.of(line), lines.amending(line.bankSerial()).stream()))
                .map(BankLine::moved)
                .reduce(Money.ZERO, Money::plus);
        return moved.isNegative()
                ? new BankAnswer(
                        BankAnswer.Status.CONTRADICTION,
                        refusal.code(),
                        refusal.message(),
                        kept.get(0).bankSerial(),
                        refusal.bankTime())
                : refusal;
    }

    private PaymentOrder leave(PaymentInstruction instruction) {
        PaymentOrder order = instruction.send(settling.account(), now());
        record(instruction, AuditEventType.PAYMENT_SENT);
        return order;
    }

    private void record(PaymentInstruction instruction, AuditEventType type) {
        audit.record(instruction.audit(), instruction.auditStream(), type, Actor.SYSTEM, instruction.auditFacts());
    }

    private PaymentInstruction required(String sendSeqNo) {
        return instructions.lock(sendSeqNo).orElseThrow(() -> new IllegalStateException("no instruction " + sendSeqNo));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
