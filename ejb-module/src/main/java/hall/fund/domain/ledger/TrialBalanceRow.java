package hall.fund.domain.ledger;

import hall.shared.Money;

/**
 * A line of the trial balance (科目余额表).
 *
 * @param head code of the head, or of one of its sub-accounts
 * @param debit all it was debited
 * @param credit all it was credited
 */
public record TrialBalanceRow(String head, Money debit, Money credit) {

    /** Debit less credit. */
    public Money net() {
        return debit.minus(credit);
    }
}
