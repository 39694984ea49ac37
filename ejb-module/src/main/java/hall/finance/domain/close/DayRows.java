package hall.finance.domain.close;

import hall.fund.domain.ledger.MoneyMove;
import hall.payment.domain.PaymentMove;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import java.util.List;
import java.util.Set;

/**
 * Port: the rows of a day that its reconciliation compares, without plain pairs ({@link DayBooks}); joins the caller's transaction. However
 * many rows a day has, what stays is little: what is missing, is not alike, or is mentioned more than once.
 */
public interface DayRows {

    /**
     * The same rows, without those that have none of the words; what is little may be there whole.
     *
     * @param words numbers, serials and keys, at least one; of a key that names a payment the number alone counts, too
     */
    DayRows about(Set<String> words);

    /**
     * The bank's lines of a day beside what they were told to be; plain pairs are in none of them.
     *
     * @param lines late ones as of the day they were learned
     * @param payments what the bank confirmed
     * @param arrivals by the bank's serial; late ones as of the day they were learned
     */
    record BankRows(List<BankEntry> lines, List<PaymentMove> payments, List<MoneyMove> arrivals) {}

    /** The bank's lines, and what they should be. */
    BankRows bank(Lateness of);

    /** Payments the bank confirmed, without those that are plainly a withdrawal. */
    List<PaymentMove> confirmed(Lateness of);

    /** Withdrawals that cases have as paid, by payment number, negative; without those that are plainly a confirmed payment. */
    List<MoneyMove> withdrawals(Lateness of);

    /** The same without those that plainly have their entry. */
    List<MoneyMove> bookedWithdrawals(Lateness of);

    /** What arrived, without what plainly has its entry; late ones as of the day they were learned. */
    List<MoneyMove> bookedArrivals(Lateness of);

    /** Arrivals that were set right by the bank's detail, by the serial of the line that says so, negative; all of it, for it is little. */
    List<MoneyMove> takenBack(Lateness of);

    /** Payments the bank confirmed to a court. */
    List<PaymentMove> courtPayments(Lateness of);

    /** Payments the bank confirmed on the day and that came back later, but for those to a court; all of it, for it is little. */
    List<PaymentMove> cameBack(Lateness of);

    /** Money of nobody that the bank paid back to its payers, by payment number, negative; all of it, for it is little. */
    List<MoneyMove> refunds(Lateness of);

    /** Entries on the special account (101), debited less credited, without those that are plainly a withdrawal or an arrival. */
    List<MoneyMove> special(Lateness of);

    /**
     * Vouchers on the special account whose document's number is the serial of a line of the bank with the same amount and side, by their
     * entry's business key with that serial. A voucher that says another amount is none of these, and stays a difference.
     */
    List<OwnEntry> vouchers(Lateness of);

    /** Payments instructed, without those whose hold plainly has its entry. */
    List<PaymentMove> held(Lateness of);

    /** Payments refused, without those whose release plainly has its entry. */
    List<PaymentMove> released(Lateness of);

    /** Entries on money in transit (202), debited less credited, without those that are plainly a hold or a release. */
    List<MoneyMove> transit(Lateness of);

    /** What {@link Books#mark} says. */
    String mark(Lateness of);

    /** What {@link Books#booked} says. */
    long booked(Lateness of);

    /** What the books come to, plain pairs and all. */
    DaySums sums(Lateness of);
}
