package hall.fund.memory;

import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ListState;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.Arrivals;
import hall.shared.Money;
import hall.shared.memory.MemoryUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Arrivals in memory, with what the books know of payers. */
public final class ArrivalFile implements Arrivals {

    public final List<Arrival> arrivals = new ArrayList<>();
    private final Set<String> serials = new HashSet<>();
    private final FundBooks books;
    private final ContributionFile lists;
    private final MemoryUnit unit;

    public ArrivalFile(FundBooks books, ContributionFile lists, MemoryUnit unit) {
        this.books = books;
        this.lists = lists;
        this.unit = unit;
    }

    @Override
    public void add(Arrival arrival) {
        unit.step();
        if (!unit.add(serials, arrival.bankSerial())) {
            throw new IllegalStateException("unique key");
        }
        unit.add(arrivals, unit.manage(arrival));
    }

    @Override
    public Optional<Arrival> lock(long id) {
        unit.step();
        return arrivals.stream().filter(a -> a.id() == id).findFirst().map(unit::manage);
    }

    @Override
    public Optional<Arrival> lockBySerial(String bankSerial) {
        unit.step();
        return arrivals.stream()
                .filter(a -> a.bankSerial().equals(bankSerial))
                .findFirst()
                .map(unit::manage);
    }

    @Override
    public List<OfMovement> ofMovement(String bankSerial) {
        return arrivals.stream()
                .filter(a -> a.bankSerial().equals(bankSerial) || a.bankSerial().startsWith(bankSerial + "@"))
                .sorted(Comparator.comparing(Arrival::id).reversed())
                .map(a -> new OfMovement(a.id(), a.employerAccount().orElse(null)))
                .toList();
    }

    @Override
    public List<Arrival> all(Collection<Long> ids) {
        return arrivals.stream().filter(a -> ids.contains(a.id())).toList();
    }

    @Override
    public Optional<Arrival> find(long id) {
        return arrivals.stream().filter(a -> a.id() == id).findFirst();
    }

    @Override
    public Set<String> byWaitingTotal(Money amount) {
        return lists.lists.values().stream()
                .filter(l -> l.state() == ListState.CONFIRMED && l.total().equals(amount))
                .map(ContributionList::employerAccount)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Arrival> unclaimedOf(Collection<Money> amounts, int limit) {
        return ofNobody()
                .filter(a -> a.left().equals(a.amount()) && amounts.contains(a.amount()))
                .sorted(Comparator.comparing(Arrival::id).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Arrival> unidentified(long after, int limit) {
        return arrivals.stream()
                .filter(a -> a.employerAccount().isEmpty()
                        && !a.isRefunded()
                        && a.left().isPositive()
                        && a.id() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public Set<String> byNumbers(Set<String> numbers) {
        Set<String> found = new LinkedHashSet<>();
        for (EmployerAccount e : books.employers.values()) {
            if (numbers.contains(e.accountNumber()) || numbers.contains(e.creditCode())) {
                found.add(e.accountNumber());
            }
        }
        for (ContributionList list : lists.lists.values()) {
            if (numbers.contains(list.number())) {
                found.add(list.employerAccount());
            }
        }
        return found;
    }

    @Override
    public Set<String> byNames(Set<String> variants) {
        Set<String> found = new LinkedHashSet<>();
        for (EmployerAccount e : books.employers.values()) {
            if (variants.contains(e.name())) {
                found.add(e.accountNumber());
            }
        }
        return found;
    }

    // What was allotted before says who pays from an account; here every payer's account is another one.
    @Override
    public Set<String> byPayerAccount(String payerAccount) {
        return Set.of();
    }

    /** Those of nobody that are not on their way back. */
    public Stream<Arrival> ofNobody() {
        return arrivals.stream().filter(Arrival::isUnclaimed);
    }
}
