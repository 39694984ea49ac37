package hall.fund.domain.account;

import hall.shared.BusinessException;
import java.time.LocalDateTime;

/** How an account ends (销户) with nothing in it and nobody's claim on it; refused with {@code FUND-020} otherwise. */
public final class AccountEnding {

    private final PersonalAccount account;

    AccountEnding(PersonalAccount account) {
        this.account = account;
    }

    /**
     * Ends it after the last withdrawal.
     *
     * @param ground XHYY: why
     */
    public AccountEntry close(WithdrawalReason ground, String serial, LocalDateTime at) {
        AccountEntry row = end(AccountAction.CLOSE, AccountEntryType.CLOSING_WITHDRAWAL, serial, at);
        account.standing().because(ground);
        return row.because(ground);
    }

    /** Ends it after the transfer to another centre. */
    public AccountEntry transferAway(String serial, LocalDateTime at) {
        return end(AccountAction.TRANSFER_AWAY, AccountEntryType.TRANSFER_OUT, serial, at);
    }

    private AccountEntry end(AccountAction action, AccountEntryType type, String serial, LocalDateTime at) {
        if (account.balance().isPositive() || account.money().isClaimed()) {
            throw new BusinessException("FUND-020", account.number(), account.balance(), account.held());
        }
        account.standing().move(action, at.toLocalDate());
        return account.note(type, serial, at);
    }
}
