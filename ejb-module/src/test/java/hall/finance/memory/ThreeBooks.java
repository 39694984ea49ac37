package hall.finance.memory;

import hall.finance.domain.close.Books;
import hall.finance.domain.close.DayBooks;
import hall.finance.domain.close.DaySums;
import hall.finance.domain.close.DaySums.Sum;
import hall.finance.domain.close.Way;
import hall.fund.domain.ledger.BookedEvent;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Bank, cases and ledger in memory, each of which may be wrong on its own; 1,000,000.00 were brought forward on the first day. */
public final class ThreeBooks implements Books {

    public static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    public static final Money FORWARD = Money.of("1000000.00");

    public final List<BankEntry> bank = new ArrayList<>();
    public final List<OwnEntry> payments = new ArrayList<>();
    public final List<OwnEntry> withdrawals = new ArrayList<>();
    public final List<OwnEntry> arrivals = new ArrayList<>();
    public final List<OwnEntry> ledger = new ArrayList<>();
    public final List<OwnEntry> holds = new ArrayList<>();
    public final List<OwnEntry> transit = new ArrayList<>();

    /** What the bank's own balance has more than the lines it shows, by day. */
    public final Map<LocalDate, Money> unshown = new HashMap<>();

    /** The document's number of a voucher, by its entry's key. */
    public final Map<String, String> documents = new HashMap<>();

    /** How often a day was read. */
    public int looks;

    private final Map<List<Object>, DayBooks> readBefore = new HashMap<>();
    private String readAt = "";

    /** Whether plain pairs are left out. */
    public boolean leavesOut = true;

    public final Set<LocalDate> unread = new HashSet<>();
    public LocalDate closed;

    /** A payment that everybody has alike. */
    public void paid(String number, String amount, LocalDate day) {
        bank.add(new BankEntry("H" + number, number, out(amount), day));
        payments.add(new OwnEntry(number, "H" + number, out(amount), day));
        withdrawals.add(new OwnEntry(number, "", out(amount), day));
        ledger.add(new OwnEntry("WITHDRAWAL-FINAL:" + number, "", out(amount), day));
    }

    /** Money that arrived and that everybody has alike. */
    public void arrived(String serial, String amount, LocalDate day) {
        bank.add(new BankEntry(serial, "", Money.of(amount), day));
        booked(serial, amount, day, day);
    }

    /** Our books of an arrival: the bank's day, and the day it was learned. */
    public void booked(String serial, String amount, LocalDate day, LocalDate learned) {
        arrivals.add(new OwnEntry(serial, "", Money.of(amount), day));
        ledger.add(new OwnEntry("ARRIVAL:" + serial, "", Money.of(amount), learned));
    }

    public static Money out(String amount) {
        return Money.ZERO.minus(Money.of(amount));
    }

    @Override
    public DayBooks of(LocalDate day, Set<Way> ways) {
        looks++;
        return read(day, ways);
    }

    // What was read before is read again only when a row has come, gone or changed.
    private DayBooks read(LocalDate day, Set<Way> ways) {
        String now = mark(day);
        if (!now.equals(readAt)) {
            readAt = now;
            readBefore.clear();
        }
        return readBefore.computeIfAbsent(
                List.of(day, Set.copyOf(ways), leavesOut),
                which ->
                        new PlainPairs(leavesOut ? gathered(any -> true) : null).leaveOut(gathered(day::equals), ways));
    }

    @Override
    public DayBooks about(LocalDate day, Set<Way> ways, Set<String> words) {
        DayBooks whole = read(day, ways);
        if (!leavesOut) {
            return whole;
        }
        DayBooks some = new DayBooks();
        for (Way way : ways) {
            whole.their(way).stream()
                    .filter(r -> words.contains(r.serial()) || words.contains(r.reference()))
                    .forEach(r -> some.add(way, r));
            whole.our(way).stream()
                    .filter(r -> words.contains(r.number()) || words.contains(r.bankSerial()))
                    .forEach(r -> some.add(way, r));
        }
        return some;
    }

    private DayBooks gathered(Predicate<LocalDate> on) {
        DayBooks books = new DayBooks();
        of(bank, BankEntry::day, on).forEach(books::line);
        of(payments, on).forEach(p -> {
            books.payment(p);
            books.confirmed(p);
        });
        of(withdrawals, on).forEach(w -> {
            books.withdrawal(w);
            books.bookedWithdrawal(w, BookedEvent.WITHDRAWAL_FINAL);
        });
        of(arrivals, on).forEach(a -> {
            books.arrival(a);
            books.bookedArrival(a);
        });
        of(vouchers(), on).forEach(v -> {
            books.voucher(v);
            books.bookedVoucher(v);
        });
        of(ledger, on).forEach(books::special);
        of(holds, on).forEach(books::hold);
        of(transit, on).forEach(books::transit);
        return books;
    }

    /** Entries whose document's number is a line's, with the same amount and side. */
    private List<OwnEntry> vouchers() {
        return ledger.stream()
                .filter(e -> documents.containsKey(e.number()))
                .map(e -> new OwnEntry(e.number(), documents.get(e.number()), e.amount(), e.day()))
                .filter(v -> bank.stream()
                        .anyMatch(l ->
                                l.serial().equals(v.bankSerial()) && l.amount().equals(v.amount())))
                .toList();
    }

    @Override
    public String mark(LocalDate day) {
        List<Object> all =
                List.of(bank, payments, withdrawals, arrivals, ledger, holds, transit, documents, unshown, closed());
        return Integer.toHexString(all.hashCode());
    }

    @Override
    public long booked(LocalDate day) {
        return Stream.of(ledger, holds, transit)
                .flatMap(List::stream)
                .filter(e -> !e.day().isAfter(day))
                .count();
    }

    private Object closed() {
        return closed == null ? "" : closed;
    }

    @Override
    public DaySums sums(LocalDate day) {
        List<OwnEntry> cases = new ArrayList<>(of(withdrawals, day::equals));
        cases.addAll(of(arrivals, day::equals));
        cases.addAll(of(vouchers(), day::equals));
        List<BankEntry> lines = of(bank, BankEntry::day, day::equals);
        return new DaySums(
                sum(lines, BankEntry::amount),
                sum(cases, OwnEntry::amount),
                sum(of(ledger, day::equals), OwnEntry::amount),
                lines.isEmpty() && unshown(day).equals(Money.ZERO) ? List.of() : List.of(bankBalance(day)),
                day.equals(FIRST) ? FORWARD : Money.ZERO);
    }

    private static <T> Sum sum(List<T> some, Function<T, Money> amount) {
        return new Sum(some.size(), some.stream().map(amount).reduce(Money.ZERO, Money::plus));
    }

    private Money unshown(LocalDate day) {
        return unshown.getOrDefault(day, Money.ZERO);
    }

    /** The bank's own balance at the end of a day. */
    public Money bankBalance(LocalDate day) {
        Money hidden = unshown.entrySet().stream()
                .filter(e -> !e.getKey().isAfter(day))
                .map(Map.Entry::getValue)
                .reduce(Money.ZERO, Money::plus);
        return bank.stream()
                .filter(e -> !e.day().isAfter(day))
                .map(BankEntry::amount)
                .reduce(FORWARD.plus(hidden), Money::plus);
    }

    private static List<OwnEntry> of(List<OwnEntry> all, Predicate<LocalDate> on) {
        return of(all, OwnEntry::day, on);
    }

    private static <T> List<T> of(List<T> all, Function<T, LocalDate> day, Predicate<LocalDate> on) {
        return all.stream().filter(e -> on.test(day.apply(e))).toList();
    }

    @Override
    public Money ledgerBalance(LocalDate day) {
        return ledger.stream()
                .filter(e -> !e.day().isAfter(day))
                .map(OwnEntry::amount)
                .reduce(day.isBefore(FIRST) ? Money.ZERO : FORWARD, Money::plus);
    }

    @Override
    public boolean statementRead(LocalDate day) {
        return !unread.contains(day);
    }

    @Override
    public LocalDate firstDay() {
        return FIRST;
    }

    @Override
    public LocalDate lastClosedDay() {
        return closed;
    }

    @Override
    public void close(LocalDate day) {
        closed = day;
    }
}
