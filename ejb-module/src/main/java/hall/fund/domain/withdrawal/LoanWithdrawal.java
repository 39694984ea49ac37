package hall.fund.domain.withdrawal;

import hall.shared.Money;
import java.time.LocalDate;

/**
 * A withdrawal for a loan that stands: held or paid.
 *
 * @param accountNumber whose account it left
 * @param coversThrough day of the last repayment it covers
 */
public record LoanWithdrawal(
        String accountNumber, String loanNumber, Money amount, LocalDate decidedOn, LocalDate coversThrough) {}
