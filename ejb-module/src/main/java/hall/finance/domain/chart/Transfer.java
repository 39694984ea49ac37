package hall.finance.domain.chart;

import hall.fund.domain.ledger.LedgerAccount;
import hall.shared.Money;
import java.io.Serializable;

/**
 * Moves an amount from the credited account to the debited one.
 *
 * @param amount above zero
 */
public record Transfer(LedgerAccount debit, LedgerAccount credit, Money amount) implements Serializable {}
