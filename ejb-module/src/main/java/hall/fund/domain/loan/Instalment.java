package hall.fund.domain.loan;

import hall.shared.Money;

/**
 * One row of a schedule.
 *
 * @param number 1 for the first
 * @param payment principal and interest
 * @param balance what is owed after it
 */
public record Instalment(int number, Money payment, Money principal, Money interest, Money balance) {}
