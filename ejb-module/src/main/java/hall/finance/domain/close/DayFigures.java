package hall.finance.domain.close;

import hall.shared.Facts;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;

/** A day's sums in the three books, and the two balances at its end. */
@Embeddable
public class DayFigures implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "bank_lines", nullable = false)
    private int bankLines;

    @Column(name = "case_moves", nullable = false)
    private int caseMoves;

    @Column(name = "ledger_entries", nullable = false)
    private int ledgerEntries;

    @Column(name = "bank_net", nullable = false)
    private Money bankNet;

    @Column(name = "case_net", nullable = false)
    private Money caseNet;

    @Column(name = "ledger_net", nullable = false)
    private Money ledgerNet;

    @Column(name = "bank_balance", nullable = false)
    private Money bankBalance;

    @Column(name = "ledger_balance", nullable = false)
    private Money ledgerBalance;

    @Column(name = "explained", nullable = false)
    private Money explained;

    @Column(name = "reconciled_at", nullable = false)
    private LocalDateTime reconciledAt;

    protected DayFigures() {}

    /** @param explained what the differences known come to at the end of the day */
    public DayFigures(
            DaySums sums, Money bankBalance, Money ledgerBalance, Money explained, LocalDateTime reconciledAt) {
        this.bankLines = sums.bank().rows();
        this.caseMoves = sums.cases().rows();
        this.ledgerEntries = sums.ledger().rows();
        this.bankNet = sums.bank().net();
        this.caseNet = sums.cases().net();
        this.ledgerNet = sums.ledger().net();
        this.bankBalance = bankBalance;
        this.ledgerBalance = ledgerBalance;
        this.explained = explained;
        this.reconciledAt = reconciledAt;
    }

    /** What the bank has more than the ledger. */
    public Money difference() {
        return bankBalance.minus(ledgerBalance);
    }

    /** What of it no difference explains: 0.00, or something is wrong with this program. */
    public Money unexplained() {
        return difference().minus(explained);
    }

    /** All but the time, as it is shown to who prepares and who closes. */
    public Facts facts() {
        return Facts.with("bankLines", bankLines)
                .and("caseMoves", caseMoves)
                .and("ledgerEntries", ledgerEntries)
                .and("bankNet", bankNet)
                .and("caseNet", caseNet)
                .and("ledgerNet", ledgerNet)
                .and("bankBalance", bankBalance)
                .and("ledgerBalance", ledgerBalance)
                .and("explained", explained)
                .build();
    }

    boolean saysTheSame(DayFigures other) {
        return Objects.equals(facts(), other.facts());
    }

    public int bankLines() {
        return bankLines;
    }

    public int caseMoves() {
        return caseMoves;
    }

    public int ledgerEntries() {
        return ledgerEntries;
    }

    public Money bankNet() {
        return bankNet;
    }

    public Money caseNet() {
        return caseNet;
    }

    public Money ledgerNet() {
        return ledgerNet;
    }

    public Money bankBalance() {
        return bankBalance;
    }

    public Money ledgerBalance() {
        return ledgerBalance;
    }

    public Money explained() {
        return explained;
    }

    public LocalDateTime reconciledAt() {
        return reconciledAt;
    }
}
