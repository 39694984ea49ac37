package hall.fund.domain.account;

import static hall.fund.domain.account.AccountState.CLOSED_MERGED;
import static hall.fund.domain.account.AccountState.CLOSED_TRANSFERRED;
import static hall.fund.domain.account.AccountState.CLOSED_WITHDRAWN;
import static hall.fund.domain.account.AccountState.FROZEN;
import static hall.fund.domain.account.AccountState.NORMAL;
import static hall.fund.domain.account.AccountState.SEALED;

import hall.shared.Transitions;

/**
 * The one table of what each state of a personal account allows, and the state it leads to. What is not in it is refused with
 * {@code FUND-017}. A frozen account keeps a state beneath: what happens meanwhile must be allowed there too. Thawing and
 * reopening lead back to the state from before, which may be another than the table's.
 */
final class AccountTransitions {

    private static final Transitions<AccountState, AccountAction> TABLE =
            Transitions.<AccountState, AccountAction>refusing("FUND-017")
                    .move(NORMAL, AccountAction.REMIT, NORMAL)
                    .move(NORMAL, AccountAction.BACK_PAY, NORMAL)
                    .move(NORMAL, AccountAction.WITHDRAW, NORMAL)
                    .move(NORMAL, AccountAction.SEAL, SEALED)
                    .move(NORMAL, AccountAction.FREEZE, FROZEN)
                    .move(NORMAL, AccountAction.HOLD, NORMAL)
                    .move(NORMAL, AccountAction.DEDUCT, NORMAL)
                    .move(NORMAL, AccountAction.MOVE, NORMAL)
                    .move(NORMAL, AccountAction.CHANGE_TERMS, NORMAL)
                    .move(NORMAL, AccountAction.CORRECT, NORMAL)
                    .move(NORMAL, AccountAction.CLOSE, CLOSED_WITHDRAWN)
                    .move(NORMAL, AccountAction.TRANSFER_AWAY, CLOSED_TRANSFERRED)
                    .move(NORMAL, AccountAction.MERGE_AWAY, CLOSED_MERGED)
                    .move(NORMAL, AccountAction.TAKE_OVER, NORMAL)
                    .move(SEALED, AccountAction.BACK_PAY, SEALED)
                    .move(SEALED, AccountAction.UNSEAL, NORMAL)
                    .move(SEALED, AccountAction.FREEZE, FROZEN)
                    .move(SEALED, AccountAction.HOLD, SEALED)
                    .move(SEALED, AccountAction.DEDUCT, SEALED)
                    .move(SEALED, AccountAction.MOVE, SEALED)
                    .move(SEALED, AccountAction.CORRECT, SEALED)
                    .move(SEALED, AccountAction.CLOSE, CLOSED_WITHDRAWN)
                    .move(SEALED, AccountAction.TRANSFER_AWAY, CLOSED_TRANSFERRED)
                    .move(SEALED, AccountAction.MERGE_AWAY, CLOSED_MERGED)
                    .move(SEALED, AccountAction.TAKE_OVER, SEALED)
                    .move(FROZEN, AccountAction.REMIT, FROZEN)
                    .move(FROZEN, AccountAction.BACK_PAY, FROZEN)
                    .move(FROZEN, AccountAction.SEAL, FROZEN)
                    .move(FROZEN, AccountAction.UNSEAL, FROZEN)
                    .move(FROZEN, AccountAction.THAW, NORMAL)
                    .move(FROZEN, AccountAction.HOLD, FROZEN)
                    .move(FROZEN, AccountAction.DEDUCT, FROZEN)
                    .move(FROZEN, AccountAction.MOVE, FROZEN)
                    .move(FROZEN, AccountAction.CHANGE_TERMS, FROZEN)
                    .move(CLOSED_MERGED, AccountAction.REOPEN, NORMAL)
                    .build();

    private AccountTransitions() {}

    static boolean allows(AccountState from, AccountAction action) {
        return TABLE.allows(from, action);
    }

    /** The state after the action. */
    static AccountState after(AccountState from, AccountAction action) {
        return TABLE.after(from, action);
    }
}
