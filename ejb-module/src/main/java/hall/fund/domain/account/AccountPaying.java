package hall.fund.domain.account;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

/** From which month on contributions are paid to an account: who came while older months were unpaid was not there in them. */
public final class AccountPaying {

    private final PersonalAccount account;

    AccountPaying(PersonalAccount account) {
        this.account = account;
    }

    /** The first month whose list has a line for it; empty for the month it was opened in. */
    public Optional<YearMonth> from() {
        return account.standing().paysFrom();
    }

    /** No list of a month before has a line for it, whatever is still unpaid. */
    public void begin(YearMonth month) {
        account.standing().payFrom(Optional.of(month));
    }

    /** As it was before a change that is taken back. */
    public void beginAsBefore(Optional<YearMonth> month) {
        account.standing().payFrom(month);
    }

    /** The row (缓缴处理) of somebody who comes while the employer's contributions are put off. */
    public AccountEntry putOff(String serial, LocalDateTime at) {
        return account.note(AccountEntryType.DEFERRAL, serial, at);
    }
}
