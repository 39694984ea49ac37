package hall.finance.memory;

import hall.finance.domain.period.PeriodClose;
import hall.finance.domain.period.PeriodClose.State;
import hall.finance.domain.period.PeriodKind;
import hall.finance.domain.period.Periods;
import hall.finance.domain.statement.Sheet;
import hall.finance.domain.statement.SheetKind;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Closed periods in memory. */
public final class PeriodFile implements Periods {

    public final Map<Long, PeriodClose> periods = new LinkedHashMap<>();
    private final Map<Long, List<Sheet>> sheets = new LinkedHashMap<>();

    @Override
    public void add(PeriodClose close) {
        periods.put(close.id(), close);
    }

    @Override
    public Optional<PeriodClose> lock(long id) {
        return Optional.ofNullable(periods.get(id));
    }

    @Override
    public boolean isLive(PeriodKind kind, String period) {
        return of(kind).anyMatch(p -> p.period().equals(period) && p.view().state() != State.DROPPED);
    }

    @Override
    public boolean isDone(PeriodKind kind, String period) {
        return done(kind).anyMatch(period::equals);
    }

    @Override
    public Optional<YearMonth> lastMonth() {
        return done(PeriodKind.MONTH).max(String::compareTo).map(YearMonth::parse);
    }

    @Override
    public Optional<Year> carriedOver() {
        return done(PeriodKind.CARRY_OVER).max(String::compareTo).map(Year::parse);
    }

    private Stream<PeriodClose> of(PeriodKind kind) {
        return periods.values().stream().filter(p -> p.kind() == kind);
    }

    private Stream<String> done(PeriodKind kind) {
        return of(kind).filter(p -> p.view().state() == State.DONE).map(PeriodClose::period);
    }

    @Override
    public List<PeriodClose> latest(int most) {
        return List.copyOf(periods.values());
    }

    @Override
    public void keep(PeriodClose close, List<Sheet> kept) {
        sheets.put(close.id(), kept);
    }

    @Override
    public SortedMap<YearMonth, Sheet> statistics(Year year) {
        SortedMap<YearMonth, Sheet> months = new TreeMap<>();
        of(PeriodKind.MONTH)
                .filter(p -> sheets.containsKey(p.id()) && p.period().startsWith(year + "-"))
                .forEach(p -> sheets.get(p.id()).stream()
                        .filter(s -> s.kind() == SheetKind.STATISTICS)
                        .forEach(s -> months.put(YearMonth.parse(p.period()), s)));
        return months;
    }

    @Override
    public List<Sheet> kept(PeriodKind kind, String period) {
        return of(kind).filter(p -> p.period().equals(period) && sheets.containsKey(p.id()))
                .findFirst()
                .map(p -> sheets.get(p.id()))
                .orElse(List.of());
    }
}
