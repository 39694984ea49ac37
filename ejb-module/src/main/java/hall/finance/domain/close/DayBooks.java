package hall.finance.domain.close;

import hall.fund.domain.ledger.BookedEvent;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the books have of one day, way by way. Plain pairs may be left out of a way: a row of each book that agree in number, serial,
 * amount and day, and that no other row mentions. Whoever compares would put them together and nothing else with them, so
 * leaving them out changes no difference; and there are as many of them as the day has lines.
 */
public final class DayBooks {

    private final Map<Way, List<BankEntry>> their = new EnumMap<>(Way.class);
    private final Map<Way, List<OwnEntry>> our = new EnumMap<>(Way.class);
    private final Map<String, String> cases = new HashMap<>();

    /** Adds a row of a way's first book. */
    public void add(Way way, BankEntry entry) {
        their.computeIfAbsent(way, w -> new ArrayList<>()).add(entry);
    }

    /** Adds a row of a way's second book. */
    public void add(Way way, OwnEntry entry) {
        our.computeIfAbsent(way, w -> new ArrayList<>()).add(entry);
    }

    /** A line of the special account by the bank. */
    public void line(BankEntry line) {
        add(Way.BANK_PAYMENT, line);
    }

    /** A payment the bank confirmed to us, negative, with the bank's serial. */
    public void payment(OwnEntry payment) {
        add(Way.BANK_PAYMENT, payment);
    }

    /** What arrived, by the bank's serial. */
    public void arrival(OwnEntry arrival) {
        add(Way.BANK_PAYMENT, bySerial(arrival));
    }

    /** The payment that the bank confirmed, as its case should have it. */
    public void confirmed(OwnEntry payment) {
        add(Way.PAYMENT_CASE, entry(payment, payment.number()));
    }

    /** What a case has as paid, or what was paid for something of the fund's own; negative, by payment number. */
    public void withdrawal(OwnEntry withdrawal) {
        add(Way.PAYMENT_CASE, bySerial(withdrawal));
    }

    /** The same as the ledger should have it. */
    public void bookedWithdrawal(OwnEntry withdrawal, BookedEvent as) {
        add(Way.CASE_LEDGER, entry(withdrawal, as.key(withdrawal.number())));
    }

    /** An arrival as the ledger should have it. */
    public void bookedArrival(OwnEntry arrival) {
        add(Way.CASE_LEDGER, entry(arrival, BookedEvent.ARRIVAL.key(arrival.number())));
    }

    /** A voucher for a line of the bank, by its entry's business key, with the document's number as the bank's serial. */
    public void voucher(OwnEntry voucher) {
        add(Way.BANK_PAYMENT, voucher);
    }

    /** The same as the ledger has it. */
    public void bookedVoucher(OwnEntry voucher) {
        add(Way.CASE_LEDGER, entry(voucher, voucher.number()));
    }

    /** An entry that moved the special account (101), by business key. */
    public void special(OwnEntry entry) {
        add(Way.CASE_LEDGER, entry);
    }

    /** What a payment was held or released for, by the business key the ledger must have. */
    public void hold(OwnEntry hold) {
        add(Way.HOLD_LEDGER, entry(hold, hold.number()));
    }

    /** An entry that moved money in transit (202) for a hold or a release. */
    public void transit(OwnEntry entry) {
        add(Way.HOLD_LEDGER, entry);
    }

    /** The case that a payment's number or an entry's key belongs to. */
    public void ofCase(String key, String caseNumber) {
        cases.put(key, caseNumber);
    }

    /** Ways of which there is a row. */
    public Set<Way> ways() {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        ways.addAll(their.keySet());
        ways.addAll(our.keySet());
        return ways;
    }

    /** All numbers, serials and keys by which a row may be put together with another. */
    public Set<String> words() {
        Set<String> words = new TreeSet<>();
        their.values()
                .forEach(rows -> rows.forEach(r -> {
                    words.add(r.serial());
                    words.add(r.reference());
                }));
        our.values()
                .forEach(rows -> rows.forEach(r -> {
                    words.add(r.number());
                    words.add(r.bankSerial());
                }));
        words.remove("");
        return words;
    }

    /** The first book of a way. */
    public List<BankEntry> their(Way way) {
        return their.getOrDefault(way, List.of());
    }

    /** The second book of a way. */
    public List<OwnEntry> our(Way way) {
        return our.getOrDefault(way, List.of());
    }

    /** The case of a payment's number or an entry's key, where there is one. */
    public Optional<String> caseOf(String key) {
        return Optional.ofNullable(cases.get(key));
    }

    private static OwnEntry bySerial(OwnEntry entry) {
        return new OwnEntry(entry.number(), entry.number(), entry.amount(), entry.day());
    }

    private static BankEntry entry(OwnEntry of, String reference) {
        return new BankEntry(of.number(), reference, of.amount(), of.day());
    }
}
