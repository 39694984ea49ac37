package hall.fund.domain.suspense;

import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.ledger.LedgerAccount;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One sum in an employer's suspense (暂收款): an arrival, or what a correction put back. What is left of it waits for a list or for its way
 * back; the sums of an employer together are what stands on its suspense account. Changed under the lock of its employer.
 */
@Entity
@Table(name = "suspense_item")
public class SuspenseItem implements Refundable {

    /** How it came there. */
    public enum Kind {
        /** The bank told of it (到账). */
        ARRIVAL,
        /** A contribution was undone (错缴更正). */
        CORRECTION,
        /** A list gave a part back after the rest of its sum had gone back to the payer: a sum of its own, to be sent back by itself. */
        REST
    }

    /** Of its arrival, or of its correction; of a rest its own. */
    @Id
    private long id;

    /** DWZH. */
    @Column(name = "employer_account", nullable = false, length = 12)
    private String employerAccount;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    private Kind kind;

    /** The arrival whose payer it would go back to, null when that is not one account alone. */
    @Column(name = "arrival_id")
    private Long arrival;

    @Column(name = "amount", nullable = false)
    private Money amount;

    /** What two officers took out of the books again, because the bank's detail does not have it. */
    @Column(name = "taken_back", nullable = false)
    private Money takenBack;

    /** What nothing was done with yet. */
    @Column(name = "remaining", nullable = false)
    private Money remaining;

    /** The bank's day, or that of the correction; how long it waits is counted from here. */
    @Column(name = "since", nullable = false)
    private LocalDate since;

    /** What went back to the payer, or is on its way. */
    @Column(name = "sent", nullable = false)
    private Money sent;

    /** What rests took over. */
    @Column(name = "rested", nullable = false)
    private Money rested;

    /** Of a rest, the sum it was a part of; null otherwise. */
    @Column(name = "rest_of")
    private Long restOf;

    /** Made by the database for its index: {@link #since} while anything is left, else null. */
    @Column(name = "waits_since", insertable = false, updatable = false)
    private LocalDate waitsSince;

    /** Whether the bank was told to pay it back before: it may have done so after all. */
    @Column(name = "tried", nullable = false)
    private boolean tried;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected SuspenseItem() {}

    private SuspenseItem(long id, String employer, Kind kind, Long arrival, Money amount, LocalDate since) {
        this.id = id;
        this.employerAccount = employer;
        this.kind = kind;
        this.arrival = arrival;
        this.amount = amount;
        this.takenBack = Money.ZERO;
        this.remaining = amount;
        this.sent = Money.ZERO;
        this.rested = Money.ZERO;
        this.since = since;
    }

    /** Of an arrival whose employer is known; an error of the program for money of nobody. */
    public static SuspenseItem of(Arrival money) {
        SuspenseItem item = new SuspenseItem(
                money.id(),
                money.employerAccount().orElseThrow(),
                Kind.ARRIVAL,
                money.id(),
                money.amount(),
                money.bookedOn());
        item.takeBack(money.takenBack());
        return item;
    }

    /** The same of money that the bank was told to send back before it was known whose it is. */
    public static SuspenseItem ofTried(Arrival money) {
        SuspenseItem item = of(money);
        item.tried = true;
        return item;
    }

    /**
     * Of a contribution that was undone.
     *
     * @param correction its id
     * @param arrival whose payer it came from, empty when it was more than one account
     */
    public static SuspenseItem corrected(
            long correction, String employer, Optional<Long> arrival, Money amount, LocalDate on) {
        return new SuspenseItem(correction, employer, Kind.CORRECTION, arrival.orElse(null), amount, on);
    }

    /** A list takes a part of it or all; an error of the program when that is more than is left. */
    public SuspenseUse use(ContributionList list, Money part, LocalDateTime at) {
        if (!part.isPositive()
                || remaining.isLessThan(part)
                || !list.employerAccount().equals(employerAccount)) {
            throw new IllegalStateException("list " + list.id() + " takes " + part + " of item " + id);
        }
        remaining = remaining.minus(part);
        return new SuspenseUse(this, list, part, at);
    }

    /** It is out of the books again; an error of the program when that is more than is left. */
    public void takeBack(Money part) {
        if (remaining.isLessThan(part)) {
            throw new IllegalStateException(part + " is taken back of item " + id);
        }
        remaining = remaining.minus(part);
        takenBack = takenBack.plus(part);
    }

    /**
     * A list gives a part back. Of one refund its payment is never made twice: when the rest of this sum went back, the part is a sum of
     * its own from now on.
     *
     * @return that sum, to be kept; empty when this one has the part again
     */
    Optional<SuspenseItem> giveBack(Money part) {
        if (!sent.isPositive()) {
            restore(part);
            return Optional.empty();
        }
        rested = rested.plus(part);
        SuspenseItem rest = new SuspenseItem(Ids.next(), employerAccount, Kind.REST, arrival, part, since);
        rest.restOf = id;
        return Optional.of(rest);
    }

    private void restore(Money part) {
        if (amount.isLessThan(remaining.plus(takenBack).plus(rested).plus(part))) {
            throw new IllegalStateException("item " + id + " gets back more than was taken");
        }
        remaining = remaining.plus(part);
    }

    @Override
    public Money refundable() {
        return remaining;
    }

    @Override
    public void sendBack(ArrivalRefund by) {
        if (!remaining.equals(by.amount())) {
            throw new IllegalStateException("refund " + by.id() + " of item " + id + " with " + remaining);
        }
        sent = remaining;
        remaining = Money.ZERO;
        tried = true;
    }

    @Override
    public void sentBack(ArrivalRefund by, LocalDateTime at) {
        if (!tried) {
            throw new IllegalStateException("item " + id + " is not on its way back");
        }
    }

    @Override
    public void notSentBack(ArrivalRefund by) {
        sent = Money.ZERO;
        restore(by.amount());
    }

    @Override
    public LedgerAccount suspense() {
        return LedgerAccount.suspense(employerAccount);
    }

    /** Whether it is an arrival of which nothing was taken. */
    public boolean isWholeArrival() {
        return kind == Kind.ARRIVAL && remaining.plus(takenBack).equals(amount);
    }

    @Override
    public long id() {
        return id;
    }

    public String employerAccount() {
        return employerAccount;
    }

    public Kind kind() {
        return kind;
    }

    /** The arrival whose payer it would go back to, empty when that is not one account alone. */
    public Optional<Long> arrival() {
        return Optional.ofNullable(arrival);
    }

    public Money amount() {
        return amount;
    }

    /** What is out of the books again. */
    public Money takenBack() {
        return takenBack;
    }

    /** What nothing was done with yet. */
    public Money remaining() {
        return remaining;
    }

    public LocalDate since() {
        return since;
    }

    /** Whether the bank was told to pay it back before. */
    public boolean isTried() {
        return tried;
    }
}
