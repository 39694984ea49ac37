package hall.finance.domain.journal;

import hall.finance.domain.chart.Transfer;
import hall.finance.domain.voucher.VoucherChart;
import hall.fund.domain.ledger.LedgerAccount;
import hall.shared.Money;
import java.io.Serializable;

/** A transfer of an entry with its line and the words of the chart. */
public record JournalTransfer(int line, Transfer transfer) implements Serializable {

    public LedgerAccount debit() {
        return transfer.debit();
    }

    public LedgerAccount credit() {
        return transfer.credit();
    }

    public Money amount() {
        return transfer.amount();
    }

    public String debitTitle() {
        return VoucherChart.title(debit());
    }

    public String creditTitle() {
        return VoucherChart.title(credit());
    }
}
