package hall.fund.domain.contribution;

import hall.shared.Money;

/** How many persons a list pays for, and how much together. */
public record ListTotals(int heads, Money total) {}
