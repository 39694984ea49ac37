package hall.finance.domain.statement;

import hall.finance.domain.chart.SubHead;
import hall.finance.domain.chart.Transfer;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerHead;
import hall.shared.Money;
import java.util.List;
import java.util.function.Predicate;

/**
 * What moved on income, expense and what becomes of them in a period, summed by the two accounts of a transfer. What the year's close
 * moved into its result is no income and no expense: a transfer names both of its sides, so it is left out without a mark of its own.
 */
public record Movements(List<Transfer> sums) {

    public Movements {
        sums = List.copyOf(sums);
    }

    /** What a row of the income statement came to, above zero as is usual for it. */
    public Money of(SubHead row) {
        Money credited = between(a -> !isResult(a), a -> a.equals(row.account()));
        Money debited = between(a -> a.equals(row.account()), a -> !isResult(a));
        Money grown = credited.minus(debited);
        return row.account().head() == LedgerHead.OPERATING_INCOME ? grown : Money.ZERO.minus(grown);
    }

    /** Income less expense. */
    public Money result() {
        return sum(LedgerHead.OPERATING_INCOME).minus(sum(LedgerHead.OPERATING_EXPENSE));
    }

    /** All rows of a head. */
    Money sum(LedgerHead head) {
        return SubHead.of(head).stream().map(this::of).reduce(Money.ZERO, Money::plus);
    }

    /** What the distribution gave to an account. */
    public Money distributedTo(LedgerAccount purpose) {
        return between(Movements::isDistribution, a -> a.equals(purpose))
                .minus(between(a -> a.equals(purpose), Movements::isDistribution));
    }

    private Money between(Predicate<LedgerAccount> debit, Predicate<LedgerAccount> credit) {
        return sums.stream()
                .filter(t -> debit.test(t.debit()) && credit.test(t.credit()))
                .map(Transfer::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static boolean isResult(LedgerAccount account) {
        return account.head() == LedgerHead.VALUE_ADDED_INCOME;
    }

    private static boolean isDistribution(LedgerAccount account) {
        return account.head() == LedgerHead.INCOME_DISTRIBUTION;
    }
}
