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

    public Money balance() {
        return carriedOver.plus(currentYear);
    }
}
