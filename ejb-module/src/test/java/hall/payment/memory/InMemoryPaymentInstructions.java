package hall.payment.memory;

import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.PaymentStatus;
import hall.shared.CaseNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Instructions in memory, with the database's unique key of one live or paid instruction a case. */
public final class InMemoryPaymentInstructions implements PaymentInstructions {

    public final Map<String, PaymentInstruction> byNumber = new LinkedHashMap<>();
    public final List<PaymentAlarm> alarms = new ArrayList<>();

    @Override
    public void add(PaymentInstruction instruction) {
        boolean live = byNumber.values().stream()
                .anyMatch(p -> p.caseNumber().equals(instruction.caseNumber())
                        && p.status() != PaymentStatus.FAILED
                        && p.status() != PaymentStatus.FROZEN);
        if (live || byNumber.put(instruction.sendSeqNo(), instruction) != null) {
            throw new IllegalStateException("unique key");
        }
    }

    @Override
    public Optional<PaymentInstruction> lock(String sendSeqNo) {
        return Optional.ofNullable(byNumber.get(sendSeqNo));
    }

    @Override
    public List<PaymentStatus> attempts(CaseNumber caseNumber) {
        return byNumber.values().stream()
                .filter(p -> p.caseNumber().equals(caseNumber))
                .map(PaymentInstruction::status)
                .toList();
    }

    @Override
    public void add(PaymentAlarm alarm) {
        alarms.add(alarm);
    }

    @Override
    public List<PaymentAlarm> openAlarms(long before, int limit) {
        return alarms.stream()
                .filter(a -> a.id() < before)
                .sorted(Comparator.comparingLong(PaymentAlarm::id).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<PaymentAlarm> lockAlarm(long id) {
        return alarms.stream().filter(a -> a.id() == id).findFirst();
    }
}
