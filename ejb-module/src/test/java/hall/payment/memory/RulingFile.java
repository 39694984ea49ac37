package hall.payment.memory;

import hall.payment.domain.PaymentRuling;
import hall.payment.domain.PaymentRulings;
import hall.shared.memory.MemoryUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rulings in memory, with the unique key of one that waits for a payment. */
public final class RulingFile implements PaymentRulings {

    private final Map<Long, PaymentRuling> all = new LinkedHashMap<>();
    private final MemoryUnit unit;

    public RulingFile(MemoryUnit unit) {
        this.unit = unit;
    }

    @Override
    public void add(PaymentRuling ruling) {
        if (waiting(ruling.sendSeqNo()).isPresent()) {
            throw new IllegalStateException("unique key");
        }
        unit.step();
        unit.manage(ruling);
        unit.putOnce(all, ruling.id(), ruling);
    }

    @Override
    public boolean isNamed(String bankSerial) {
        return all.values().stream().anyMatch(r -> r.stands() && r.bankSerial().equals(bankSerial));
    }

    @Override
    public Optional<PaymentRuling> waiting(String sendSeqNo) {
        return all.values().stream()
                .filter(r -> r.isWaiting() && r.sendSeqNo().equals(sendSeqNo))
                .findFirst()
                .map(unit::manage);
    }

    @Override
    public List<PaymentRuling> comingBack(long after, int limit) {
        return all.values().stream()
                .filter(r -> r.isWaiting() && r.verdict() == PaymentRuling.Verdict.CAME_BACK && r.id() > after)
                .limit(limit)
                .toList();
    }
}
