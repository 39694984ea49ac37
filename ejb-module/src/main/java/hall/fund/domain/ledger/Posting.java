package hall.fund.domain.ledger;

import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** One transfer. Both sides stand in one row, so that half a posting cannot be expressed. */
@Entity
@Table(name = "posting")
@IdClass(Posting.Key.class)
public class Posting {

    /** Entry and line. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long entry;
        private int line;

        protected Key() {}

        public Key(long entry, int line) {
            this.entry = entry;
            this.line = line;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key k && k.entry == entry && k.line == line;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(entry) * 31 + line;
        }
    }

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id", nullable = false)
    private LedgerEntry entry;

    @Id
    @Column(name = "line", nullable = false)
    private int line;

    /** The entry's day again, so that sums by day read one table. */
    @Column(name = "booked_on", nullable = false)
    private LocalDate bookedOn;

    @Column(name = "debit_account", nullable = false, length = 40)
    private String debitAccount;

    @Column(name = "credit_account", nullable = false, length = 40)
    private String creditAccount;

    @Column(name = "amount", nullable = false)
    private Money amount;

    protected Posting() {}

    Posting(LedgerEntry entry, int line, LedgerAccount debit, LedgerAccount credit, Money amount) {
        if (!amount.isPositive() || debit.equals(credit)) {
            throw new IllegalArgumentException("a transfer moves a positive amount between two accounts");
        }
        this.entry = entry;
        this.line = line;
        this.bookedOn = entry.bookedOn();
        this.debitAccount = debit.code();
        this.creditAccount = credit.code();
        this.amount = amount;
    }

    public LedgerAccount debit() {
        return new LedgerAccount(debitAccount);
    }

    public LedgerAccount credit() {
        return new LedgerAccount(creditAccount);
    }

    public Money amount() {
        return amount;
    }
}
