package hall.finance.memory;

import hall.finance.domain.close.Books;
import hall.finance.domain.close.DayBooks;
import hall.payment.domain.BankDay;
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
    public DayBooks of(LocalDate day) {
        List<BankEntry> lines = bank.stream().filter(e -> e.day().equals(day)).toList();
        return new DayBooks(
                day,
                new BankDay(
                        day,
                        lines,
                        lines.isEmpty() && unshown(day).equals(Money.ZERO) ? List.of() : List.of(bankBalance(day))),
                of(payments, day),
                of(withdrawals, day),
                of(arrivals, day),
                of(ledger, day),
                of(holds, day),
                of(transit, day),
                day.equals(FIRST) ? FORWARD : Money.ZERO,
                Map.of());
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

    private static List<OwnEntry> of(List<OwnEntry> all, LocalDate day) {
        return all.stream().filter(e -> e.day().equals(day)).toList();
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
