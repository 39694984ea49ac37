package hall.fund.domain.withdrawal;

import hall.shared.Money;
import java.time.LocalDate;

/**
 * A withdrawal for a home that stands: held or paid.
 *
 * @param accountNumber whose account it left
 */
public record HomeWithdrawal(String accountNumber, Money amount, LocalDate decidedOn) {

    public boolean isOf(String account) {
        return accountNumber.equals(account);
    }
}
