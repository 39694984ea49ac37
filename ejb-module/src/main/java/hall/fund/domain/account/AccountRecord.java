package hall.fund.domain.account;

import hall.shared.Money;
import java.time.LocalDate;

/**
 * An account with its employer, as it is read for a person; nothing is locked.
 *
 * @param state GRZHZT code
 * @param spouseNumber null when none is declared
 * @param paidTo JZNY {@code yyyyMM}, null when nothing was paid yet
 */
public record AccountRecord(
        String accountNumber,
        String certificateNumber,
        String state,
        Money base,
        Money carriedOver,
        Money currentYear,
        Money held,
        String paidTo,
        LocalDate openedOn,
        String spouseNumber,
        String employerCode,
        String employerName) {

    /** As it is read for the holder. */
    public static AccountRecord of(PersonalAccount account, EmployerAccount employer) {
        BalanceSplit parts = account.money().parts();
        return new AccountRecord(
                account.number().value(),
                account.certificateNumber(),
                account.state().code(),
                account.terms().base(),
                parts.carriedOver(),
                parts.currentYear(),
                account.held(),
                account.paidTo().map(Months::text).orElse(null),
                account.standing().openedOn(),
                account.holder().spouseNumber().orElse(null),
                employer.creditCode(),
                employer.name());
    }

    /** Whether it ended by giving all to another account of the same person; then it is history, not an account. */
    public boolean isMergedAway() {
        return AccountState.ofCode(state) == AccountState.CLOSED_MERGED;
    }

    /** Whether it has ended, in whatever way. */
    public boolean isClosed() {
        return AccountState.ofCode(state).isClosed();
    }

    public Money balance() {
        return carriedOver.plus(currentYear);
    }
}
