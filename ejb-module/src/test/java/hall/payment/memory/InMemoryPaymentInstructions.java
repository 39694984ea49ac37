package hall.payment.memory;

import hall.payment.domain.FrozenPayment;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.PaymentMove;
import hall.payment.domain.PaymentReference;
import hall.payment.domain.PaymentStanding;
import hall.payment.domain.PaymentStatus;
import hall.payment.domain.QueueFigure;
import hall.payment.domain.QueuedPayment;
import hall.shared.PaymentWait;
import hall.shared.memory.MemoryUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Instructions in memory, with the database's unique key of one live or paid instruction a case. */
public final class InMemoryPaymentInstructions implements PaymentInstructions {

    public final Map<String, PaymentInstruction> byNumber = new LinkedHashMap<>();
    public final List<PaymentAlarm> alarms = new ArrayList<>();
    private final MemoryUnit unit;

    public InMemoryPaymentInstructions() {
        this(new MemoryUnit());
    }

    /** Instructions that roll back with the unit. */
    public InMemoryPaymentInstructions(MemoryUnit unit) {
        this.unit = unit;
    }

    @Override
    public void add(PaymentInstruction instruction) {
        boolean live = byNumber.values().stream()
                .anyMatch(p -> p.reference().equals(instruction.reference())
                        && !p.status().isVoid()
                        && p.status() != PaymentStatus.FROZEN);
        unit.step();
        if (live) {
            throw new IllegalStateException("unique key");
        }
        unit.manage(instruction);
        unit.putOnce(byNumber, instruction.sendSeqNo(), instruction);
    }

    @Override
    public Optional<PaymentInstruction> lock(String sendSeqNo) {
        unit.step();
        return Optional.ofNullable(unit.manage(byNumber.get(sendSeqNo)));
    }

    @Override
    public PaymentInstruction added(String sendSeqNo) {
        return lock(sendSeqNo).orElseThrow();
    }

    @Override
    public List<PaymentStanding> standings(Collection<String> numbers) {
        return byNumber.values().stream()
                .filter(p -> numbers.contains(p.sendSeqNo()))
                .map(PaymentInstruction::standing)
                .toList();
    }

    @Override
    public List<PaymentStatus> attempts(PaymentReference reference) {
        return byNumber.values().stream()
                .filter(p -> p.reference().equals(reference))
                .map(PaymentInstruction::status)
                .toList();
    }

    @Override
    public Optional<String> latest(PaymentReference reference) {
        return byNumber.values().stream()
                .filter(p -> p.reference().equals(reference))
                .max(Comparator.comparingLong(PaymentInstruction::id))
                .map(PaymentInstruction::sendSeqNo);
    }

    @Override
    public boolean isBehind(long id) {
        return byNumber.values().stream().anyMatch(p -> p.waiting().isForMoney() && p.id() < id);
    }

    @Override
    public Optional<String> firstForMoney(long after) {
        return byNumber.values().stream()
                .filter(p -> p.waiting().isForMoney() && p.id() > after)
                .min(Comparator.comparingLong(PaymentInstruction::id))
                .map(PaymentInstruction::sendSeqNo);
    }

    @Override
    public List<String> waitingForHours(int limit) {
        return byNumber.values().stream()
                .filter(p -> p.waiting().isParked() && !p.waiting().isForMoney())
                .limit(limit)
                .map(PaymentInstruction::sendSeqNo)
                .toList();
    }

    @Override
    public List<String> expectingOther(LocalDateTime opening, int limit) {
        return byNumber.values().stream()
                .filter(p -> p.waiting().isParked()
                        && !p.waiting().isForMoney()
                        && !opening.equals(p.queued().dueAt()))
                .limit(limit)
                .map(PaymentInstruction::sendSeqNo)
                .toList();
    }

    @Override
    public List<PaymentInstruction> lockBatch(String batchNumber) {
        return byNumber.values().stream()
                .filter(p -> p.isInBatch() && batchNumber.equals(p.order().batchNumber()))
                .map(unit::manage)
                .toList();
    }

    /** What the bank confirmed on a day. */
    public List<PaymentMove> confirmed(LocalDate day) {
        return byNumber.values().stream()
                .filter(p -> p.status() == PaymentStatus.DONE || p.status() == PaymentStatus.CAME_BACK)
                .map(PaymentInstruction::confirmed)
                .filter(p -> p.at().toLocalDate().equals(day))
                .toList();
    }

    @Override
    public List<QueueFigure> queue() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<QueuedPayment> waiting(long after, int limit) {
        return byNumber.values().stream()
                .map(PaymentInstruction::queued)
                .filter(p -> p.waitsFor() != PaymentWait.For.NOTHING && p.id() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public List<FrozenPayment> frozen(long after, int limit) {
        return byNumber.values().stream()
                .filter(p -> p.status() == PaymentStatus.FROZEN && p.id() > after)
                .limit(limit)
                .map(PaymentInstruction::frozen)
                .toList();
    }

    @Override
    public Optional<FrozenPayment> frozen(String sendSeqNo) {
        return frozen(0, Integer.MAX_VALUE).stream()
                .filter(p -> p.sendSeqNo().equals(sendSeqNo))
                .findFirst();
    }

    @Override
    public Optional<PaymentInstruction> find(String sendSeqNo) {
        return Optional.ofNullable(byNumber.get(sendSeqNo));
    }

    @Override
    public boolean isOfAnother(String bankSerial, String sendSeqNo) {
        return byNumber.values().stream()
                .filter(p -> p.status() == PaymentStatus.DONE || p.status() == PaymentStatus.CAME_BACK)
                .filter(p -> !p.sendSeqNo().equals(sendSeqNo))
                .anyMatch(p -> p.confirmed().hostSerial().equals(bankSerial));
    }

    @Override
    public List<PaymentAlarm> lockOpenAlarms(String number) {
        return alarms.stream()
                .filter(a -> a.sendSeqNo().equals(number) && a.isOpen())
                .map(unit::manage)
                .toList();
    }

    @Override
    public void add(PaymentAlarm alarm) {
        unit.step();
        unit.add(alarms, alarm);
    }

    @Override
    public boolean isOpen(String number, PaymentAlarm.Kind kind) {
        return alarms.stream().anyMatch(a -> a.sendSeqNo().equals(number) && a.kind() == kind && a.isOpen());
    }

    @Override
    public List<String> alarmed(PaymentAlarm.Kind kind, int limit) {
        return alarms.stream()
                .filter(a -> a.kind() == kind && a.isOpen())
                .map(PaymentAlarm::sendSeqNo)
                .limit(limit)
                .toList();
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
