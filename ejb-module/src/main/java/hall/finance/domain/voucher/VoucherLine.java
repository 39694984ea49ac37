package hall.finance.domain.voucher;

import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerHead.Side;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A line of a manual voucher as it is kept; never changed. */
@Entity
@Table(name = "manual_voucher_line")
@IdClass(VoucherLine.Key.class)
class VoucherLine {

    /** Voucher and line. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long voucher;
        private int line;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key k && k.voucher == voucher && k.line == line;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(voucher) * 31 + line;
        }
    }

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "voucher_id", nullable = false)
    private ManualVoucher voucher;

    @Id
    @Column(name = "line", nullable = false)
    private int line;

    @Column(name = "account", nullable = false, length = 40)
    private String account;

    @Enumerated(EnumType.STRING)
    @Column(name = "side", nullable = false, length = 6)
    private Side side;

    @Column(name = "amount", nullable = false)
    private Money amount;

    protected VoucherLine() {}

    VoucherLine(ManualVoucher voucher, int line, VoucherLines.Line from) {
        this.voucher = voucher;
        this.line = line;
        this.account = from.account().code();
        this.side = from.side();
        this.amount = from.amount();
    }

    int line() {
        return line;
    }

    VoucherLines.Line booked() {
        return new VoucherLines.Line(new LedgerAccount(account), side, amount);
    }
}
