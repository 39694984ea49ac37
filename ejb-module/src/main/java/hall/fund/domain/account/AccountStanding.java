package hall.fund.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** How a personal account stands: its state, the state to come back to, and since when. */
@Embeddable
class AccountStanding {

    /** GRZHZT. */
    @Column(name = "state", nullable = false, length = 2)
    private String state;

    /** The state beneath a freeze or from before a merge, to come back to; null otherwise. */
    @Column(name = "former_state", length = 2)
    private String formerState;

    /** KHRQ. */
    @Column(name = "opened_on", nullable = false)
    private LocalDate openedOn;

    /** Day of sealing, null while not sealed. */
    @Column(name = "sealed_on")
    private LocalDate sealedOn;

    /** The first month whose list has a line for it, {@code yyyyMM}; null for the month it was opened in. */
    @Column(name = "pays_from", length = 6)
    private String paysFrom;

    /** XHRQ, null while not closed. */
    @Column(name = "closed_on")
    private LocalDate closedOn;

    /** XHYY as a TQYY code, null while not closed, and when it was merged or transferred. */
    @Column(name = "close_reason", length = 2)
    private String closeReason;

    protected AccountStanding() {}

    AccountStanding(AccountState state, LocalDate openedOn, LocalDate sealedOn) {
        this.state = state.code();
        this.openedOn = openedOn;
        this.sealedOn = sealedOn;
    }

    /** Moves by the table, or refuses with {@code FUND-017}. */
    void move(AccountAction action, LocalDate on) {
        AccountState from = state();
        AccountState to = AccountTransitions.after(from, action);
        if (from == AccountState.FROZEN && to == AccountState.FROZEN) {
            formerState = AccountTransitions.after(former(), action).code();
        } else if (action == AccountAction.THAW || action == AccountAction.REOPEN) {
            state = formerState;
            formerState = null;
        } else if (to != from) {
            boolean comesBack = to == AccountState.FROZEN || to == AccountState.CLOSED_MERGED;
            formerState = comesBack ? state : null;
            state = to.code();
        }
        dates(action, on);
    }

    private void dates(AccountAction action, LocalDate on) {
        switch (action) {
            case SEAL -> sealedOn = on;
            case UNSEAL -> sealedOn = null;
            case CLOSE, TRANSFER_AWAY, MERGE_AWAY -> closedOn = on;
            case REOPEN -> closedOn = null;
            default -> {
                // No other action has a day of its own.
            }
        }
    }

    void because(WithdrawalReason ground) {
        closeReason = ground.code();
    }

    boolean allows(AccountAction action) {
        return AccountTransitions.allows(state(), action)
                && (state() != AccountState.FROZEN
                        || action == AccountAction.THAW
                        || AccountTransitions.allows(former(), action));
    }

    AccountState state() {
        return AccountState.ofCode(state);
    }

    private AccountState former() {
        return AccountState.ofCode(formerState);
    }

    LocalDate openedOn() {
        return openedOn;
    }

    Optional<LocalDate> sealedOn() {
        return Optional.ofNullable(sealedOn);
    }

    void payFrom(Optional<YearMonth> month) {
        paysFrom = month.map(Months::text).orElse(null);
    }

    Optional<YearMonth> paysFrom() {
        return Optional.ofNullable(paysFrom).map(Months::of);
    }
}
