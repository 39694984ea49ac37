package hall.fund.memory;

import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.domain.suspense.ArrivalRefunds;
import hall.shared.memory.MemoryUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Refunds in memory, with the database's unique key of one standing refund for each sum. */
public final class RefundFile implements ArrivalRefunds {

    public final List<ArrivalRefund> refunds = new ArrayList<>();
    private final MemoryUnit unit;

    public RefundFile(MemoryUnit unit) {
        this.unit = unit;
    }

    @Override
    public void add(ArrivalRefund refund) {
        unit.step();
        if (standing(refund.money()).isPresent()) {
            throw new IllegalStateException("unique key");
        }
        unit.add(refunds, unit.manage(refund));
    }

    @Override
    public Optional<ArrivalRefund> standing(long money) {
        unit.step();
        return of(money).stream().filter(r -> r.view(null).stands()).findFirst().map(unit::manage);
    }

    @Override
    public List<ArrivalRefund> latest(Collection<Long> money) {
        return money.stream().flatMap(a -> of(a).stream().limit(1)).toList();
    }

    @Override
    public List<ArrivalRefund> of(long money) {
        return latestFirst().filter(r -> r.money() == money).toList();
    }

    @Override
    public List<ArrivalRefund> decided(long before, int limit) {
        return latestFirst()
                .filter(r -> r.payment() != null && r.id() < before)
                .limit(limit)
                .toList();
    }

    private Stream<ArrivalRefund> latestFirst() {
        return refunds.stream()
                .sorted(Comparator.comparingLong(ArrivalRefund::id).reversed());
    }
}
