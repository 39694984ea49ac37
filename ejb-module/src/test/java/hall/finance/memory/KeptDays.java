package hall.finance.memory;

import hall.finance.domain.close.Classification;
import hall.finance.domain.close.DayState;
import hall.finance.domain.close.FinanceDay;
import hall.finance.domain.close.FinanceDays;
import hall.finance.domain.close.ItemState;
import hall.finance.domain.close.ItemView;
import hall.finance.domain.close.ReconciliationItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Days and differences in memory, with the database's unique keys. */
public final class KeptDays implements FinanceDays {

    public final TreeMap<LocalDate, FinanceDay> days = new TreeMap<>();
    public final List<ReconciliationItem> items = new ArrayList<>();

    @Override
    public void add(FinanceDay day) {
        if (days.put(day.day(), day) != null) {
            throw new IllegalStateException("unique key");
        }
    }

    @Override
    public Optional<FinanceDay> day(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    @Override
    public Optional<FinanceDay> lock(LocalDate day) {
        return day(day);
    }

    @Override
    public List<FinanceDay> all(Collection<LocalDate> some) {
        return some.stream().map(days::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<FinanceDay> before(LocalDate day, int limit) {
        return days.headMap(day, false).descendingMap().values().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<FinanceDay> lockPrepared() {
        return days.values().stream()
                .filter(d -> d.state() == DayState.PREPARED)
                .findFirst();
    }

    @Override
    public void add(ReconciliationItem item) {
        if (items.stream().anyMatch(i -> i.cause().equals(item.cause()))) {
            throw new IllegalStateException("unique key: " + item.cause());
        }
        items.add(item);
    }

    @Override
    public Optional<ReconciliationItem> item(long id) {
        return items.stream().filter(i -> i.id() == id).findFirst();
    }

    @Override
    public List<ReconciliationItem> lock(List<Long> ids) {
        return with(i -> ids.contains(i.id()));
    }

    @Override
    public List<ReconciliationItem> lockSettlement(long settlement) {
        return with(i -> Long.valueOf(settlement).equals(i.settlement()));
    }

    @Override
    public List<ReconciliationItem> around(LocalDate from) {
        return with(i -> i.state() == ItemState.OPEN || !i.lastDay().isBefore(from));
    }

    @Override
    public Set<String> openWords() {
        Set<String> words = new HashSet<>();
        for (ReconciliationItem item : with(i -> i.state() == ItemState.OPEN)) {
            Stream.of(item.view().their(), item.view().our())
                    .filter(Objects::nonNull)
                    .forEach(side -> words.addAll(List.of(side.key(), side.reference())));
        }
        words.remove("");
        return words;
    }

    @Override
    public String mark(LocalDate day) {
        return around(day.minusDays(1)).stream()
                        .map(i -> i.auditFacts().sha256())
                        .toList()
                        .hashCode()
                + "/"
                + day(day.minusDays(1)).map(d -> d.figures().bankBalance()).orElse(null);
    }

    @Override
    public List<ReconciliationItem> explaining(LocalDate day) {
        return with(i -> i.state() != ItemState.VANISHED
                && (i.state() == ItemState.OPEN
                        || i.clearedOn().filter(d -> d.isAfter(day)).isPresent())
                && (!i.foundOn().isAfter(day) || has(i.view(), day)));
    }

    private static boolean has(ItemView item, LocalDate day) {
        return item.their() != null && !item.their().day().isAfter(day)
                || item.our() != null && !item.our().day().isAfter(day);
    }

    @Override
    public List<ReconciliationItem> open(LocalDate dueAfter, long after, int limit) {
        return open();
    }

    @Override
    public List<ReconciliationItem> late(LocalDate today, LocalDate dueAfter, long after, int limit) {
        return with(i -> i.view().overdue(today));
    }

    /** All that are open. */
    public List<ReconciliationItem> open() {
        return with(i -> i.state() == ItemState.OPEN);
    }

    @Override
    public OpenCount count(LocalDate today) {
        Predicate<ReconciliationItem> unclassified = i -> i.classification() == null;
        return new OpenCount(
                open().size(),
                open().stream().filter(unclassified).count(),
                open().stream().filter(i -> i.view().overdue(today)).count());
    }

    /** Says of everything open what it is. */
    public List<Long> unclassified() {
        return open().stream()
                .filter(i -> i.classification() == null)
                .map(ReconciliationItem::id)
                .toList();
    }

    /** How many are classified so. */
    public long count(Classification as) {
        return items.stream().filter(i -> i.classification() == as).count();
    }

    private List<ReconciliationItem> with(Predicate<ReconciliationItem> wanted) {
        return items.stream()
                .filter(wanted)
                .sorted(Comparator.comparingLong(ReconciliationItem::id))
                .toList();
    }
}
