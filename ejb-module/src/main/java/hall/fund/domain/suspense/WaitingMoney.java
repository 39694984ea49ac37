package hall.fund.domain.suspense;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What waits in an employer's suspense, as its clerk sees it (挂暂收).
 *
 * @param total of all that waits, and not of the lines shown
 * @param oldest how many days the oldest of it waits; 0 when nothing does
 * @param lines oldest first, twenty at most
 */
public record WaitingMoney(Money total, long oldest, List<SuspenseLine> lines) implements Serializable {

    private static final int SHOWN = 20;

    /** Of all that waits, oldest first. */
    public static WaitingMoney of(List<SuspenseItem> money, LocalDate today) {
        List<SuspenseLine> lines = money.stream()
                .limit(SHOWN)
                .map(item -> SuspenseLine.of(item, today))
                .toList();
        return new WaitingMoney(
                Matching.sum(money), lines.isEmpty() ? 0 : lines.get(0).days(), lines);
    }

    /** Whether nothing waits. */
    public boolean isNothing() {
        return !total.isPositive();
    }
}
