package hall.finance.domain.close;

import hall.fund.domain.ledger.BookedEvent;
import hall.payment.domain.BankDay;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What each book has of one day.
 *
 * @param bank the special account by the bank
 * @param payments payments the bank confirmed to us, negative, with the bank's serial
 * @param withdrawals what cases have as paid, and what was paid for something of the fund's own, negative, by payment number; the latter
 *     with the key of its ledger entry in the serial's place
 * @param arrivals what arrived, by the bank's serial
 * @param ledger entries that moved the special account (101), by business key
 * @param holds what payments were held and released for, by the business key the ledger must have
 * @param transit entries that moved money in transit (202) for a hold or a release
 * @param broughtForward what was brought forward into the special account on the day: money the bank had before its first line
 * @param cases the case of a payment's number or an entry's key, where there is one
 */
public record DayBooks(
        LocalDate day,
        BankDay bank,
        List<OwnEntry> payments,
        List<OwnEntry> withdrawals,
        List<OwnEntry> arrivals,
        List<OwnEntry> ledger,
        List<OwnEntry> holds,
        List<OwnEntry> transit,
        Money broughtForward,
        Map<String, String> cases) {

    /** The first book of a way. */
    List<BankEntry> their(Way way) {
        return switch (way) {
            case BANK_PAYMENT -> bank.lines();
            case PAYMENT_CASE -> map(payments, p -> entry(p, p.number(), p.number()));
            case CASE_LEDGER ->
                joined(
                        map(withdrawals, w -> entry(w, w.number(), ledgerKey(w))),
                        map(arrivals, a -> entry(a, a.number(), BookedEvent.ARRIVAL.key(a.number()))));
            case HOLD_LEDGER -> map(holds, h -> entry(h, h.number(), h.number()));
            case BANK_BALANCE -> List.of();
        };
    }

    /** The second book of a way. */
    List<OwnEntry> our(Way way) {
        return switch (way) {
            case BANK_PAYMENT -> joined(payments, map(arrivals, DayBooks::bySerial));
            case PAYMENT_CASE -> map(withdrawals, DayBooks::bySerial);
            case CASE_LEDGER -> ledger;
            case HOLD_LEDGER -> transit;
            case BANK_BALANCE -> List.of();
        };
    }

    /** What cases and arrivals come to. */
    public Money caseNet() {
        return sum(withdrawals).plus(sum(arrivals));
    }

    /** What the ledger's entries come to. */
    public Money ledgerNet() {
        return sum(ledger);
    }

    /** What the bank's lines come to. */
    public Money bankNet() {
        return bank.net();
    }

    private static Money sum(List<OwnEntry> entries) {
        return entries.stream().map(OwnEntry::amount).reduce(Money.ZERO, Money::plus);
    }

    private static String ledgerKey(OwnEntry paid) {
        return paid.bankSerial().isEmpty() ? BookedEvent.WITHDRAWAL_FINAL.key(paid.number()) : paid.bankSerial();
    }

    private static OwnEntry bySerial(OwnEntry entry) {
        return new OwnEntry(entry.number(), entry.number(), entry.amount(), entry.day());
    }

    private static BankEntry entry(OwnEntry of, String serial, String reference) {
        return new BankEntry(serial, reference, of.amount(), of.day());
    }

    private static <A, B> List<B> map(List<A> from, Function<A, B> by) {
        return from.stream().map(by).toList();
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
