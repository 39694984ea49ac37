package hall.payment.memory;

import hall.payment.domain.BankLine;
import hall.payment.domain.BankLines;
import hall.payment.domain.StatementDay;
import hall.shared.memory.MemoryUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The bank's lines as the hall keeps them, in memory. */
public final class BankLineFile implements BankLines {

    public final Map<String, BankLine> bySerial = new LinkedHashMap<>();
    private final Map<LocalDate, List<BankLine>> byDay = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<Day, StatementDay> daysRead = new LinkedHashMap<>();
    private final MemoryUnit unit;

    /** What another reader does and commits while this one waits for a movement's lock; once. */
    public Runnable meanwhile = () -> {};

    private record Day(String account, LocalDate day) {}

    public BankLineFile(MemoryUnit unit) {
        this.unit = unit;
    }

    @Override
    public boolean takeSerial(String bankSerial) {
        unit.step();
        return unit.add(taken, bankSerial);
    }

    @Override
    public void lockMovement(String bankSerial) {
        unit.step();
        if (!taken.contains(bankSerial)) {
            throw new IllegalStateException("no movement " + bankSerial);
        }
        Runnable other = meanwhile;
        meanwhile = () -> {};
        other.run();
    }

    @Override
    public void add(BankLine line) {
        unit.step();
        unit.putOnce(bySerial, line.bankSerial(), line);
        unit.add(byDay.computeIfAbsent(line.bookedOn(), d -> new ArrayList<>()), line);
    }

    @Override
    public Optional<BankLine> bySerial(String bankSerial) {
        return Optional.ofNullable(bySerial.get(bankSerial));
    }

    @Override
    public List<BankLine> amending(String bankSerial) {
        return bySerial.values().stream()
                .filter(l -> l.amended().equals(bankSerial))
                .toList();
    }

    @Override
    public List<BankLine> ofPayment(String sendSeqNo, String bankSerial) {
        return bySerial.values().stream()
                .filter(l -> l.reference().equals(sendSeqNo) || l.bankSerial().equals(bankSerial))
                .toList();
    }

    @Override
    public Set<LocalDate> daysRead(String bankAccount, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .filter(day -> wasRead(bankAccount, day))
                .collect(Collectors.toSet());
    }

    @Override
    public List<BankLine> ofDay(String bankAccount, LocalDate day, long after, int limit) {
        return byDay.getOrDefault(day, List.of()).stream()
                .filter(l -> l.id() > after)
                .limit(limit)
                .toList();
    }

    /** All lines of a day. */
    public List<BankLine> ofDay(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    @Override
    public Optional<BankLine> latest(String bankAccount) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean wasRead(String bankAccount, LocalDate day) {
        return daysRead.containsKey(new Day(bankAccount, day));
    }

    @Override
    public Optional<StatementDay> day(String bankAccount, LocalDate day) {
        return Optional.ofNullable(unit.manage(daysRead.get(new Day(bankAccount, day))));
    }

    @Override
    public List<StatementDay> days(String bankAccount, Collection<String> serials, LocalDate from) {
        return serials.stream()
                .map(bySerial::get)
                .map(BankLine::bookedOn)
                .filter(day -> !day.isBefore(from))
                .distinct()
                .sorted()
                .flatMap(day -> day(bankAccount, day).stream())
                .toList();
    }

    @Override
    public void add(StatementDay day) {
        unit.step();
        unit.putOnce(daysRead, new Day(day.bankAccount(), day.bookedOn()), day);
    }
}
