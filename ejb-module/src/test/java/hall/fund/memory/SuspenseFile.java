package hall.fund.memory;

import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ListState;
import hall.fund.domain.contribution.ListTrouble;
import hall.fund.domain.suspense.Matching;
import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.domain.suspense.SuspenseItems;
import hall.fund.domain.suspense.SuspenseUse;
import hall.shared.Money;
import hall.shared.memory.MemoryUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stands in employers' suspense, in memory, with the database's unique keys. */
public final class SuspenseFile implements SuspenseItems {

    private static final Comparator<SuspenseItem> OLDEST =
            Comparator.comparing(SuspenseItem::since).thenComparing(SuspenseItem::id);

    public final List<SuspenseItem> items = new ArrayList<>();
    public final List<SuspenseUse> uses = new ArrayList<>();
    private final ContributionFile lists;
    private final MemoryUnit unit;

    public SuspenseFile(ContributionFile lists, MemoryUnit unit) {
        this.lists = lists;
        this.unit = unit;
    }

    @Override
    public void add(SuspenseItem item) {
        unit.step();
        if (items.stream().anyMatch(i -> i.id() == item.id())) {
            throw new IllegalStateException("unique key");
        }
        unit.add(items, unit.manage(item));
    }

    @Override
    public void add(SuspenseUse use) {
        unit.step();
        if (uses.stream().anyMatch(u -> u.stands() && u.list() == use.list() && u.item() == use.item())) {
            throw new IllegalStateException("unique key");
        }
        unit.add(uses, unit.manage(use));
    }

    @Override
    public Optional<SuspenseItem> find(long id) {
        unit.step();
        return items.stream().filter(i -> i.id() == id).findFirst().map(unit::manage);
    }

    @Override
    public Optional<String> employerOf(long id) {
        return items.stream().filter(i -> i.id() == id).findFirst().map(SuspenseItem::employerAccount);
    }

    @Override
    public List<SuspenseItem> waiting(String employerAccount) {
        unit.step();
        return items.stream()
                .filter(i -> i.employerAccount().equals(employerAccount)
                        && i.remaining().isPositive())
                .sorted(OLDEST)
                .limit(MOST)
                .map(unit::manage)
                .toList();
    }

    @Override
    public List<SuspenseItem> some(Collection<Long> ids) {
        unit.step();
        return items.stream()
                .filter(i -> ids.contains(i.id()))
                .map(unit::manage)
                .toList();
    }

    @Override
    public List<SuspenseItem> waiting(LocalDate since, long after, int limit) {
        return items.stream()
                .filter(i -> i.remaining().isPositive())
                .filter(i -> i.since().isAfter(since) || i.since().equals(since) && i.id() > after)
                .sorted(OLDEST)
                .limit(limit)
                .toList();
    }

    @Override
    public Map<String, String> names(Collection<String> employers) {
        return employers.stream().collect(Collectors.toMap(e -> e, e -> "单位" + e));
    }

    @Override
    public List<SuspenseUse> ofList(long list) {
        unit.step();
        return uses.stream()
                .filter(u -> u.list() == list && u.stands())
                .map(unit::manage)
                .toList();
    }

    @Override
    public List<SuspenseUse> ofItem(long item) {
        return uses.stream().filter(u -> u.item() == item).toList();
    }

    @Override
    public Set<String> employersToMatch(String after, int limit) {
        Set<String> found = new TreeSet<>();
        for (ContributionList list : lists.lists.values()) {
            boolean waits = list.state() == ListState.CONFIRMED
                    && list.trouble().filter(t -> t == ListTrouble.STALE).isEmpty();
            if (waits && isPaid(list)) {
                found.add(list.employerAccount());
            }
        }
        return found.stream()
                .filter(e -> e.compareTo(after) > 0)
                .limit(limit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isPaid(ContributionList list) {
        List<SuspenseItem> money = waiting(list.employerAccount());
        return list.open().equals(Money.ZERO)
                || money.stream()
                        .anyMatch(i -> i.isWholeArrival() && i.remaining().equals(list.open()))
                || Matching.sum(money).equals(list.open());
    }
}
