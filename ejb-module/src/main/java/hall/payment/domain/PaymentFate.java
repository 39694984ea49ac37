package hall.payment.domain;

import hall.payment.domain.PaymentOutcome.Effect;
import hall.payment.domain.PaymentTransitions.Action;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import java.util.Optional;

/** Where an instruction is, and the bank's word about it. */
@Embeddable
class PaymentFate {

    private static final int LONGEST_MESSAGE = 200;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 10)
    private PaymentStatus status = PaymentStatus.INSTRUCTED;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    /** Since when it is frozen, null when it is not. */
    @Column(name = "frozen_at")
    private LocalDateTime frozenAt;

    @Column(name = "host_serial", length = 40)
    private String hostSerial;

    @Column(name = "bank_code", length = 20)
    private String bankCode;

    @Column(name = "bank_message", length = 200)
    private String bankMessage;

    @Column(name = "bank_time")
    private LocalDateTime bankTime;

    void move(Action action) {
        status = PaymentTransitions.after(status, action);
    }

    void moveIfAllowed(Action action) {
        if (PaymentTransitions.allows(status, action)) {
            move(action);
        }
    }

    /** Takes an answer in, whenever and however often it comes. */
    PaymentOutcome take(BankAnswer answer, boolean inBatch, LocalDateTime now) {
        return switch (answer.status()) {
            case DONE -> done(answer, now);
            case FAILED -> failed(answer, now);
            case CONTRADICTION -> contradicted(answer, now);
            case UNKNOWN -> PaymentOutcome.of(silent());
            case NO_SUCH_ORDER -> unheardOf(answer, inBatch, now);
            case SHORT_OF_MONEY -> PaymentOutcome.of(shortOfMoney());
            case STRAY -> new PaymentOutcome(silent(), Optional.of(PaymentAlarm.Kind.UNKNOWN_NUMBER));
        };
    }

    /** A payment that went in a batch is never sent again by itself: the bank may have it under the batch's number. */
    private PaymentOutcome unheardOf(BankAnswer answer, boolean inBatch, LocalDateTime now) {
        boolean lost = inBatch && !status.isSettled();
        return lost ? freeze(answer, PaymentAlarm.Kind.BATCH_ROW_MISSING, now) : PaymentOutcome.of(silent());
    }

    private Effect shortOfMoney() {
        if (!PaymentTransitions.allows(status, Action.QUEUE)) {
            return Effect.REPEATED;
        }
        status = PaymentTransitions.after(status, Action.QUEUE);
        return Effect.QUEUED;
    }

    private PaymentOutcome done(BankAnswer answer, LocalDateTime now) {
        return switch (status) {
            case DONE, CAME_BACK ->
                answer.hostSerial().equals(hostSerial)
                        ? PaymentOutcome.of(Effect.REPEATED)
                        : PaymentOutcome.alarming(PaymentAlarm.Kind.PAID_UNDER_TWO_SERIALS);
            case FAILED -> isKnown(answer) ? PaymentOutcome.of(Effect.REPEATED) : paidAfterRefusal(answer, now);
            case FROZEN -> PaymentOutcome.of(Effect.REPEATED);
            case INSTRUCTED -> freeze(answer, PaymentAlarm.Kind.ANSWER_BEFORE_SENDING, now);
            case SENT, UNKNOWN, QUEUED -> settle(Action.CONFIRM, answer, now);
        };
    }

    private PaymentOutcome failed(BankAnswer answer, LocalDateTime now) {
        return switch (status) {
            case DONE -> PaymentOutcome.alarming(PaymentAlarm.Kind.FAILURE_AFTER_SUCCESS);
            case FAILED, FROZEN, CAME_BACK -> PaymentOutcome.of(Effect.REPEATED);
            case INSTRUCTED -> freeze(answer, PaymentAlarm.Kind.ANSWER_BEFORE_SENDING, now);
            case SENT, UNKNOWN, QUEUED -> settle(Action.FAIL, answer, now);
        };
    }

    private PaymentOutcome contradicted(BankAnswer answer, LocalDateTime now) {
        return switch (status) {
            case DONE, CAME_BACK -> PaymentOutcome.alarming(PaymentAlarm.Kind.CONTRADICTION);
            case FROZEN -> PaymentOutcome.of(Effect.REPEATED);
            case INSTRUCTED, SENT, UNKNOWN, QUEUED, FAILED -> freeze(answer, PaymentAlarm.Kind.CONTRADICTION, now);
        };
    }

    private Effect silent() {
        if (status == PaymentStatus.SENT) {
            status = PaymentTransitions.after(status, Action.LOSE_SIGHT);
        }
        return status == PaymentStatus.UNKNOWN || status == PaymentStatus.QUEUED ? Effect.WAITING : Effect.REPEATED;
    }

    private PaymentOutcome settle(Action action, BankAnswer answer, LocalDateTime now) {
        status = PaymentTransitions.after(status, action);
        settledAt = now;
        keep(answer);
        return PaymentOutcome.of(Effect.SETTLED);
    }

    private PaymentOutcome freeze(BankAnswer answer, PaymentAlarm.Kind kind, LocalDateTime now) {
        status = PaymentTransitions.after(status, Action.FREEZE);
        frozenAt = now;
        keep(answer);
        return PaymentOutcome.alarming(kind);
    }

    private PaymentOutcome paidAfterRefusal(BankAnswer answer, LocalDateTime now) {
        return freeze(answer, PaymentAlarm.Kind.SUCCESS_AFTER_FAILURE, now);
    }

    /** Whether two officers found it paid by that serial, and another payment stands for it. */
    private boolean isKnown(BankAnswer answer) {
        return !answer.hostSerial().isEmpty() && answer.hostSerial().equals(hostSerial);
    }

    /**
     * What two officers found out about one that is frozen, or that came back after it was done: then it keeps its day and the serial it left by,
     * for the bank's books have that, too. One that the bank had refused before stays refused, on its day, whatever was found:
     * everybody was told then, and the day's books are counted by it.
     */
    PaymentOutcome rule(PaymentRuling ruling, LocalDateTime now) {
        if (ruling.verdict() == PaymentRuling.Verdict.CAME_BACK) {
            move(Action.COME_BACK);
            return PaymentOutcome.of(Effect.SETTLED);
        }
        boolean paid = ruling.verdict() == PaymentRuling.Verdict.PAID;
        boolean told = wasRefused();
        status = PaymentTransitions.after(status, paid && !told ? Action.FIND_PAID : Action.FIND_UNPAID);
        frozenAt = null;
        settledAt = told ? settledAt : now;
        hostSerial = paid ? ruling.bankSerial() : null;
        return PaymentOutcome.of(told ? Effect.REPEATED : Effect.SETTLED);
    }

    /** An earlier one was paid: this one never is. */
    void callOff(BankAnswer because, LocalDateTime now) {
        settle(Action.CALL_OFF, because, now);
    }

    /** It was paid before it was instructed, as two officers found out. */
    void foundPaid(PaymentRuling ruling, LocalDateTime now) {
        move(Action.FIND_PAID);
        settledAt = now;
        hostSerial = ruling.bankSerial();
    }

    /** Whether it had been refused before the bank contradicted itself. */
    boolean wasRefused() {
        return status == PaymentStatus.FROZEN && settledAt != null;
    }

    private void keep(BankAnswer answer) {
        hostSerial = answer.hostSerial();
        bankCode = answer.code();
        bankMessage = answer.message()
                .substring(0, Math.min(LONGEST_MESSAGE, answer.message().length()));
        bankTime = answer.bankTime();
    }

    PaymentStatus status() {
        return status;
    }

    LocalDateTime frozenAt() {
        return frozenAt;
    }

    LocalDateTime settledAt() {
        return settledAt;
    }

    String hostSerial() {
        return hostSerial;
    }

    String bankMessage() {
        return bankMessage == null ? "" : bankMessage;
    }

    String bankCode() {
        return bankCode;
    }
}
