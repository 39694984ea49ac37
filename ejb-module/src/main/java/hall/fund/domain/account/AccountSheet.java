package hall.fund.domain.account;

import hall.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An account as the people who keep the books read it; nothing is locked.
 *
 * @param state GRZHZT code
 * @param paidTo JZNY {@code yyyyMM}, null when nothing was paid yet
 * @param sealedOn null while not sealed
 * @param closedOn null while not closed
 */
public record AccountSheet(
        String accountNumber,
        String holderName,
        String certificateNumber,
        String state,
        String employerAccount,
        String employerName,
        Money base,
        BigDecimal personRate,
        BigDecimal employerRate,
        Money personMonthly,
        Money employerMonthly,
        Money carriedOver,
        Money currentYear,
        Money held,
        String paidTo,
        LocalDate openedOn,
        LocalDate sealedOn,
        LocalDate closedOn) {

    public Money balance() {
        return carriedOver.plus(currentYear);
    }

    public Money available() {
        return balance().minus(held);
    }

    public AccountState accountState() {
        return AccountState.ofCode(state);
    }
}
