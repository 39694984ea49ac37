package hall.fund.domain.account;

import static hall.fund.domain.account.EmployerState.CLOSED;
import static hall.fund.domain.account.EmployerState.DEFERRAL;
import static hall.fund.domain.account.EmployerState.NORMAL;
import static hall.fund.domain.account.EmployerState.OPENING;
import static hall.fund.domain.account.EmployerState.SEALED;

import hall.shared.Transitions;

/** The one table of what each state of an employer's account allows. What is not in it is refused with {@code FUND-017}. */
final class EmployerTransitions {

    /** What can be done to an employer's account. */
    enum Action {
        /** Its first list was credited. */
        BEGIN,
        /** A list is credited. */
        CREDIT,
        /** Contributions are put off (缓缴). */
        DEFER,
        /** They go on again. */
        RESUME,
        /** It has nobody to pay for. */
        SEAL,
        UNSEAL,
        /** The employer is no more (销户). */
        CLOSE,
        CHANGE_RATES
    }

    private static final Transitions<EmployerState, Action> TABLE = Transitions.<EmployerState, Action>refusing(
                    "FUND-017")
            .move(OPENING, Action.BEGIN, NORMAL)
            .move(OPENING, Action.CHANGE_RATES, OPENING)
            .move(OPENING, Action.CLOSE, CLOSED)
            .move(NORMAL, Action.CREDIT, NORMAL)
            .move(NORMAL, Action.DEFER, DEFERRAL)
            .move(NORMAL, Action.SEAL, SEALED)
            .move(NORMAL, Action.CLOSE, CLOSED)
            .move(NORMAL, Action.CHANGE_RATES, NORMAL)
            .move(DEFERRAL, Action.CREDIT, DEFERRAL)
            .move(DEFERRAL, Action.RESUME, NORMAL)
            .move(SEALED, Action.CREDIT, SEALED)
            .move(SEALED, Action.UNSEAL, NORMAL)
            .move(SEALED, Action.CLOSE, CLOSED)
            .build();

    private EmployerTransitions() {}

    static boolean allows(EmployerState from, Action action) {
        return TABLE.allows(from, action);
    }

    /** The state after the action. */
    static EmployerState after(EmployerState from, Action action) {
        return TABLE.after(from, action);
    }
}
