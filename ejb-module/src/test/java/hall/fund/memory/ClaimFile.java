package hall.fund.memory;

import hall.fund.domain.suspense.ArrivalClaim;
import hall.fund.domain.suspense.ArrivalClaims;
import hall.shared.memory.MemoryUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Claims in memory, with the database's key of one for each arrival. */
public final class ClaimFile implements ArrivalClaims {

    public final List<ArrivalClaim> claims = new ArrayList<>();
    private final MemoryUnit unit;

    public ClaimFile(MemoryUnit unit) {
        this.unit = unit;
    }

    @Override
    public void add(ArrivalClaim claim) {
        unit.step();
        if (find(claim.arrival()).isPresent()) {
            throw new IllegalStateException("unique key");
        }
        unit.add(claims, claim);
    }

    @Override
    public Optional<ArrivalClaim> find(long arrival) {
        unit.step();
        return claims.stream().filter(c -> c.arrival() == arrival).findFirst();
    }

    @Override
    public List<ArrivalClaim> some(Collection<Long> arrivals) {
        return claims.stream().filter(c -> arrivals.contains(c.arrival())).toList();
    }

    @Override
    public void remove(ArrivalClaim claim) {
        unit.step();
        claims.remove(claim);
        unit.undoBy(() -> claims.add(claim));
    }
}
