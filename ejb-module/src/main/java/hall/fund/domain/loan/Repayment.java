package hall.fund.domain.loan;

import hall.shared.Money;
import java.time.LocalDate;

/** What a borrower paid from their own pocket on a day. */
public record Repayment(LocalDate paidOn, Money principal, Money interest) {

    public Money total() {
        return principal.plus(interest);
    }
}
