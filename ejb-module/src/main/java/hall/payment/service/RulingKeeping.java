package hall.payment.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.PaidAfterRefusal;
import hall.payment.domain.PaymentAbstention;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.PaymentOutcome.Effect;
import hall.payment.domain.PaymentRuling;
import hall.payment.domain.PaymentRuling.Verdict;
import hall.payment.domain.PaymentRulings;
import hall.payment.domain.PaymentStatus;
import hall.shared.Actor;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Settles payments that are frozen (认定): entered by one officer by what shows it, confirmed by another, and then booked as the bank's own word
 * would have been; what was paid after its refusal is taken again first. Everything happens under the payment's lock, and what shows it is looked at again before it is settled. A later word of the
 * bank moves nothing: it is an alarm, and freezes again what was found not paid. MANDATORY: it belongs to the transaction of the officer's act.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RulingKeeping {

    private static final String FOUND_PAID = "经两人核对银行流水，款项已经付出";
    private static final String FOUND_UNPAID = "经银行书面查复，这笔款项没有付出";
    private static final String CALLED_OFF = "经两人核对，此前一笔已经付出，这一笔不再付款";
    private static final String AS_BEFORE = "经两人核对，恢复为付款失败，款项此前已退回原处；银行若已付出，另行追回";

    private PaymentInstructions instructions;
    private PaymentRulings rulings;
    private WaitingRulings waiting;
    private RulingEvidence evidence;
    private PaymentAbstention abstention;
    private PaidAfterRefusal afterRefusal;
    private PaymentSettling settling;
    private PaymentQueue queue;
    private Clock clock;

    protected RulingKeeping() {}

    @Inject
    public RulingKeeping(
            PaymentInstructions instructions,
            PaymentRulings rulings,
            RulingEvidence evidence,
            PaymentAbstention abstention,
            PaidAfterRefusal afterRefusal,
            PaymentSettling settling,
            PaymentQueue queue,
            AuditTrail audit,
            Clock clock) {
        this.instructions = instructions;
        this.rulings = rulings;
        this.waiting = new WaitingRulings(rulings, audit, clock);
        this.evidence = evidence;
        this.abstention = abstention;
        this.afterRefusal = afterRefusal;
        this.settling = settling;
        this.queue = queue;
        this.clock = clock;
    }

    /** Enters that the bank paid it, as a line shows; nothing moves yet. */
    public void enterPaid(String number, String bankSerial, Actor by) {
        PaymentInstruction payment = lockFree(number);
        String serial = bankSerial == null ? "" : bankSerial.strip();
        if (rulings.isNamed(serial)) {
            throw new BusinessException("PAY-038", serial);
        }
        PaymentRuling ruling = PaymentRuling.paid(number, serial, by.id(), now());
        enter(payment, ruling, by);
    }

    /** Enters that the bank did not pay it, as its letter says; nothing moves yet. */
    public void enterUnpaid(String number, String document, LocalDate dated, Actor by) {
        PaymentInstruction payment = lockFree(number);
        enter(payment, PaymentRuling.unpaid(number, document, dated, by.id(), now()), by);
    }

    private void enter(PaymentInstruction payment, PaymentRuling ruling, Actor by) {
        require(payment, ruling, by);
        // What a payment that is held back for this one holds is there again once it is called off, on confirmation.
        if (isLate(payment, ruling) && heldFor(payment).isEmpty()) {
            requireAgain(payment, ruling);
        }
        waiting.enter(payment, ruling, by);
    }

    private void require(PaymentInstruction payment, PaymentRuling ruling, Actor by) {
        abstention.check(payment.reference(), by);
        evidence.require(payment, ruling);
    }

    private void requireAgain(PaymentInstruction payment, PaymentRuling ruling) {
        afterRefusal.require(payment.reference(), payment.amount(), ruling.bankSerial());
    }

    /** The payment of which nothing is with the bank, and that is to pay again what this one was refused for. */
    private Optional<PaymentInstruction> heldFor(PaymentInstruction payment) {
        return instructions
                .latest(payment.reference())
                .filter(number -> !number.equals(payment.sendSeqNo()))
                .flatMap(instructions::lock)
                .filter(PaymentInstruction::isHoldable);
    }

    /** What it held is given back as after any refusal. */
    private void callOff(PaymentInstruction held, Actor by) {
        BankAnswer because = new BankAnswer(BankAnswer.Status.FAILED, "", CALLED_OFF, "", null);
        held.callOff(because, now());
        settling.announce(held, because, by);
        settling.closeAlarms(held, CALLED_OFF, by);
    }

    /** Whether it was paid after it had been refused. */
    private static boolean isLate(PaymentInstruction payment, PaymentRuling ruling) {
        return ruling.verdict() == Verdict.PAID && payment.frozen().refused();
    }

    private PaymentInstruction lockFree(String number) {
        PaymentInstruction payment = lock(number);
        waiting.requireNone(payment);
        return payment;
    }

    /**
     * Confirms what another officer entered: the payment is settled.
     *
     * @param seen the ruling that was looked at; {@code PAY-034} when it does not wait any more, though another one may
     */
    public void confirm(String number, long seen, Actor by) {
        PaymentInstruction payment = lock(number);
        PaymentRuling ruling = waiting.seen(payment, seen);
        require(payment, ruling, by);
        boolean late = isLate(payment, ruling);
        Optional<PaymentInstruction> held = heldFor(payment);
        if (late) {
            held.ifPresent(again -> callOff(again, by));
            requireAgain(payment, ruling);
        } else if (evidence.isPaidByVoucher(payment)) {
            // The payee has the money; what people booked for it is to be claimed back, and nothing pays it once more.
            held.ifPresent(again -> callOff(again, by));
        } else {
            held.filter(again -> !again.waiting().isParked()).ifPresent(queue::put);
        }
        ruling.confirm(by.id(), now());
        Effect effect = payment.rule(ruling, now()).effect();
        waiting.record(payment, ruling, AuditEventType.PAYMENT_RULING_CONFIRMED, by);
        // Looking for the alarms has the database know that it is not frozen any more: else nothing could be
        // instructed.
        settling.closeAlarms(payment, because(ruling, effect), by);
        if (late) {
            settling.announce(another(payment, ruling), answer(ruling), by);
        } else if (effect == Effect.SETTLED) {
            settling.announce(payment, answer(ruling), by);
        }
        // Else: who was told before that it was refused is not told again, and the books are as they were.
    }

    /**
     * The payment that stands for one that was paid after its refusal. The books of the day it was refused on stay as they are; what was given back
     * then is held and paid under a number of its own, which never leaves the hall.
     */
    private PaymentInstruction another(PaymentInstruction refused, PaymentRuling ruling) {
        PaymentInstruction another = instructions.added(afterRefusal.takeAgain(refused.reference()));
        another.standFor(refused, ruling, now());
        return another;
    }

    private BankAnswer answer(PaymentRuling ruling) {
        return ruling.verdict() == Verdict.PAID
                ? new BankAnswer(BankAnswer.Status.DONE, "", FOUND_PAID, ruling.bankSerial(), null)
                : new BankAnswer(BankAnswer.Status.FAILED, "", FOUND_UNPAID, "", null);
    }

    private static String because(PaymentRuling ruling, Effect effect) {
        String found = ruling.verdict() == Verdict.PAID ? FOUND_PAID : FOUND_UNPAID;
        return effect == Effect.SETTLED || ruling.verdict() == Verdict.PAID ? found : AS_BEFORE;
    }

    /** Takes a ruling back that nobody has confirmed; refuses as {@link #confirm} does. */
    public void cancel(String number, long seen, Actor by) {
        waiting.cancel(lock(number), seen, by);
    }

    private PaymentInstruction lock(String number) {
        return instructions
                .lock(number == null ? "" : number)
                .filter(p -> p.status() == PaymentStatus.FROZEN)
                .orElseThrow(() -> new BusinessException("PAY-031"));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
