package hall.payment.domain;

import static hall.payment.domain.PaymentStatus.CAME_BACK;
import static hall.payment.domain.PaymentStatus.DONE;
import static hall.payment.domain.PaymentStatus.FAILED;
import static hall.payment.domain.PaymentStatus.FROZEN;
import static hall.payment.domain.PaymentStatus.INSTRUCTED;
import static hall.payment.domain.PaymentStatus.QUEUED;
import static hall.payment.domain.PaymentStatus.SENT;
import static hall.payment.domain.PaymentStatus.UNKNOWN;

import hall.shared.Transitions;

/** The one table of legal moves of an instruction. What is not in it is refused with {@code PAY-014}. */
final class PaymentTransitions {

    /** What can happen to an instruction. */
    enum Action {
        SEND,
        CONFIRM,
        FAIL,
        LOSE_SIGHT,
        QUEUE,
        FREEZE,
        FIND_PAID,
        FIND_UNPAID,
        CALL_OFF,
        COME_BACK
    }

    private static final Transitions<PaymentStatus, Action> TABLE = Transitions.<PaymentStatus, Action>refusing(
                    "PAY-014")
            .move(INSTRUCTED, Action.SEND, SENT)
            .move(INSTRUCTED, Action.FREEZE, FROZEN)
            .move(SENT, Action.SEND, SENT)
            .move(SENT, Action.CONFIRM, DONE)
            .move(SENT, Action.FAIL, FAILED)
            .move(SENT, Action.LOSE_SIGHT, UNKNOWN)
            .move(SENT, Action.FREEZE, FROZEN)
            .move(UNKNOWN, Action.SEND, SENT)
            .move(UNKNOWN, Action.CONFIRM, DONE)
            .move(UNKNOWN, Action.FAIL, FAILED)
            .move(UNKNOWN, Action.LOSE_SIGHT, UNKNOWN)
            .move(UNKNOWN, Action.FREEZE, FROZEN)
            .move(SENT, Action.QUEUE, QUEUED)
            .move(UNKNOWN, Action.QUEUE, QUEUED)
            .move(QUEUED, Action.QUEUE, QUEUED)
            .move(QUEUED, Action.SEND, SENT)
            // What is only asked about while it waits is not out of sight: the bank took nothing.
            .move(QUEUED, Action.LOSE_SIGHT, QUEUED)
            .move(QUEUED, Action.CONFIRM, DONE)
            .move(QUEUED, Action.FAIL, FAILED)
            .move(QUEUED, Action.FREEZE, FROZEN)
            // The bank paid an earlier one that it had refused; nothing of this one is with the bank.
            .move(INSTRUCTED, Action.CALL_OFF, FAILED)
            .move(QUEUED, Action.CALL_OFF, FAILED)
            // The bank paid after it had refused: the hold is released already, a person decides.
            .move(FAILED, Action.FREEZE, FROZEN)
            // Only by two officers.
            .move(FROZEN, Action.FIND_PAID, DONE)
            .move(INSTRUCTED, Action.FIND_PAID, DONE)
            .move(FROZEN, Action.FIND_UNPAID, FAILED)
            .move(DONE, Action.COME_BACK, CAME_BACK)
            .build();

    private PaymentTransitions() {}

    static boolean allows(PaymentStatus from, Action action) {
        return TABLE.allows(from, action);
    }

    static PaymentStatus after(PaymentStatus from, Action action) {
        return TABLE.after(from, action);
    }
}
