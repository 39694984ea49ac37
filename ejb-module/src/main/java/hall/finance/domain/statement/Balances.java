package hall.finance.domain.statement;

import hall.fund.domain.ledger.LedgerHead;
import hall.fund.domain.ledger.LedgerHead.Side;
import hall.fund.domain.ledger.TrialBalanceRow;
import hall.shared.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the heads stood at the end of a day. */
public final class Balances {

    private final Map<LedgerHead, Money> debitLessCredit = new EnumMap<>(LedgerHead.class);

    /** From the trial balance of the day. */
    public Balances(List<TrialBalanceRow> heads) {
        heads.forEach(r -> debitLessCredit.put(LedgerHead.ofCode(r.head()), r.net()));
    }

    /** On the side where the head grows. */
    public Money of(LedgerHead head) {
        Money net = debitLessCredit.getOrDefault(head, Money.ZERO);
        return head.side() == Side.DEBIT ? net : Money.ZERO.minus(net);
    }

    /** Income that no year's distribution has given a purpose yet (待分配增值收益), this year's included. */
    public Money undistributed() {
        return of(LedgerHead.VALUE_ADDED_INCOME)
                .plus(of(LedgerHead.INCOME_DISTRIBUTION))
                .plus(of(LedgerHead.OPERATING_INCOME))
                .minus(of(LedgerHead.OPERATING_EXPENSE));
    }
}
