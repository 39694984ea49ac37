package hall.casefile.domain;

import static hall.casefile.domain.CaseStatus.ABANDONED;
import static hall.casefile.domain.CaseStatus.AMENDING;
import static hall.casefile.domain.CaseStatus.APPROVING;
import static hall.casefile.domain.CaseStatus.AWAITING_EVIDENCE;
import static hall.casefile.domain.CaseStatus.DENIED;
import static hall.casefile.domain.CaseStatus.DONE;
import static hall.casefile.domain.CaseStatus.GRANTED;
import static hall.casefile.domain.CaseStatus.PAYING;
import static hall.casefile.domain.CaseStatus.PAY_FAILED;
import static hall.casefile.domain.CaseStatus.REFUSED;
import static hall.casefile.domain.CaseStatus.RETRACTED;
import static hall.casefile.domain.CaseStatus.REVIEWING;
import static hall.casefile.domain.CaseStatus.SUBMITTED;

import hall.shared.BusinessException;
import hall.shared.Transitions;

/** The one table of legal moves. What is not in it is refused with {@code CASE-014}. */
final class StageTransitions {

    /** What can be done to a case. */
    enum Action {
        HAND_TO_ACCEPTANCE,
        ACCEPT,
        REFUSE,
        REVIEW,
        SEND_BACK,
        APPROVE,
        DENY,
        INSTRUCT_PAYMENT,
        FAIL_PAYMENT,
        COMPLETE,
        RETRACT,
        ASK_AMENDMENT,
        AMEND,
        ABANDON,
        PAY_AGAIN,
        COME_BACK;

        /** What a decision does. */
        static Action of(Decision decision) {
            return switch (decision) {
                case ACCEPTED -> ACCEPT;
                case REFUSED -> REFUSE;
                case PASSED -> REVIEW;
                case SENT_BACK -> SEND_BACK;
                case GRANTED -> APPROVE;
                case DENIED -> DENY;
                case AMENDMENT_ASKED -> ASK_AMENDMENT;
                case AMENDED -> AMEND;
                case ABANDONED -> ABANDON;
                case RETRACTED -> RETRACT;
                case PAID_AGAIN -> PAY_AGAIN;
                default -> throw new BusinessException("CASE-014", decision, "");
            };
        }
    }

    private static final Transitions<CaseStatus, Action> TABLE = Transitions.<CaseStatus, Action>refusing("CASE-014")
            .move(AWAITING_EVIDENCE, Action.HAND_TO_ACCEPTANCE, SUBMITTED)
            .move(SUBMITTED, Action.ACCEPT, REVIEWING)
            .move(SUBMITTED, Action.REFUSE, REFUSED)
            .move(REVIEWING, Action.REVIEW, APPROVING)
            .move(REVIEWING, Action.SEND_BACK, SUBMITTED)
            .move(APPROVING, Action.APPROVE, GRANTED)
            .move(APPROVING, Action.DENY, DENIED)
            .move(APPROVING, Action.SEND_BACK, REVIEWING)
            .move(GRANTED, Action.INSTRUCT_PAYMENT, PAYING)
            .move(GRANTED, Action.FAIL_PAYMENT, PAY_FAILED)
            .move(PAYING, Action.COMPLETE, DONE)
            .move(PAYING, Action.FAIL_PAYMENT, PAY_FAILED)
            .move(DONE, Action.COME_BACK, GRANTED)
            .move(PAY_FAILED, Action.PAY_AGAIN, GRANTED)
            .move(SUBMITTED, Action.ASK_AMENDMENT, AMENDING)
            .move(AMENDING, Action.AMEND, AWAITING_EVIDENCE)
            .move(AMENDING, Action.ABANDON, ABANDONED)
            .move(AMENDING, Action.RETRACT, RETRACTED)
            .move(AWAITING_EVIDENCE, Action.RETRACT, RETRACTED)
            .move(SUBMITTED, Action.RETRACT, RETRACTED)
            .move(REVIEWING, Action.RETRACT, RETRACTED)
            .move(APPROVING, Action.RETRACT, RETRACTED)
            .build();

    private StageTransitions() {}

    static boolean allows(CaseStatus from, Action action) {
        return TABLE.allows(from, action);
    }

    /** The status after the action. */
    static CaseStatus after(CaseStatus from, Action action) {
        return TABLE.after(from, action);
    }
}
