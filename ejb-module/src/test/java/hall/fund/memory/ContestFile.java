package hall.fund.memory;

import hall.fund.domain.suspense.ArrivalContest;
import hall.fund.domain.suspense.ArrivalContest.State;
import hall.fund.domain.suspense.ArrivalContests;
import hall.shared.Money;
import hall.shared.memory.MemoryUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Contested arrivals in memory, with the database's unique key of one for each line. */
public final class ContestFile implements ArrivalContests {

    public final List<ArrivalContest> contests = new ArrayList<>();
    private final ArrivalFile arrivals;
    private final MemoryUnit unit;

    public ContestFile(ArrivalFile arrivals, MemoryUnit unit) {
        this.arrivals = arrivals;
        this.unit = unit;
    }

    @Override
    public void add(ArrivalContest contest) {
        unit.step();
        if (contests.stream().anyMatch(c -> c.bankSerial().equals(contest.bankSerial()))) {
            throw new IllegalStateException("unique key");
        }
        unit.add(contests, unit.manage(contest));
    }

    @Override
    public Optional<ArrivalContest> find(long id) {
        unit.step();
        return contests.stream().filter(c -> c.id() == id).findFirst().map(unit::manage);
    }

    @Override
    public Optional<Subject> subject(long id) {
        return contests.stream().filter(c -> c.id() == id).findFirst().map(c -> new Subject(c.arrival(), c.movement()));
    }

    @Override
    public List<ArrivalContest> openOf(long arrival) {
        unit.step();
        return contests.stream()
                .filter(c -> c.arrival() == arrival && c.isOpen())
                .map(unit::manage)
                .toList();
    }

    @Override
    public boolean isContested(String movement) {
        return contests.stream().anyMatch(c -> c.movement().equals(movement) && c.isOpen());
    }

    @Override
    public Map<Long, Money> less(Collection<Long> some) {
        return contests.stream()
                .filter(c -> some.contains(c.arrival()))
                .filter(c -> c.isOpen()
                        || c.state() == State.CORRECTED && c.madeUpBy().isPresent())
                .collect(Collectors.toMap(ArrivalContest::arrival, ArrivalContest::amount, Money::plus));
    }

    @Override
    public Set<Long> contestedOf(String employer) {
        return contests.stream()
                .filter(ArrivalContest::isOpen)
                .map(ArrivalContest::arrival)
                .filter(a -> arrivals.find(a)
                        .orElseThrow()
                        .employerAccount()
                        .filter(employer::equals)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public List<ArrivalContest> open(long after, int limit) {
        return contests.stream()
                .filter(c -> c.isOpen() && c.id() > after)
                .limit(limit)
                .toList();
    }
}
