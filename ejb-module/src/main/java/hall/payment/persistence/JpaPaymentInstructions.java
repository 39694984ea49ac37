package hall.payment.persistence;

import hall.payment.domain.FrozenPayment;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.PaymentReference;
import hall.payment.domain.PaymentStanding;
import hall.payment.domain.PaymentStatus;
import hall.payment.domain.QueueFigure;
import hall.payment.domain.QueuedPayment;
import hall.shared.Money;
import hall.shared.PaymentWait;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Instructions by JPA. */
@ApplicationScoped
public class JpaPaymentInstructions implements PaymentInstructions {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(PaymentInstruction instruction) {
        entities.persist(instruction);
    }

    @Override
    public Optional<PaymentInstruction> lock(String sendSeqNo) {
        return entities.createQuery(
                        "select p from PaymentInstruction p where p.sendSeqNo = :number", PaymentInstruction.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("number", sendSeqNo)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    // The provider's query finds what was flushed only.
    @Override
    public PaymentInstruction added(String sendSeqNo) {
        entities.flush();
        return lock(sendSeqNo).orElseThrow();
    }

    @Override
    public List<PaymentStanding> standings(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from PaymentInstruction p where p.sendSeqNo in :numbers",
                                PaymentInstruction.class)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .map(PaymentInstruction::standing)
                        .toList();
    }

    @Override
    public List<PaymentStatus> attempts(PaymentReference reference) {
        return entities.createQuery(
                        "select p.fate.status from PaymentInstruction p where p.reference = :reference order by p.attempt",
                        PaymentStatus.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("reference", reference.value())
                .getResultList();
    }

    @Override
    public Optional<String> latest(PaymentReference reference) {
        return entities.createQuery(
                        "select p.sendSeqNo from PaymentInstruction p where p.reference = :reference order by p.attempt desc",
                        String.class)
                .setParameter("reference", reference.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    // By the index of those that wait, which are none on most days.
    @Override
    public boolean isBehind(long id) {
        return !entities.createQuery(
                        "select p.id from PaymentInstruction p where p.waiting.waitsFor = :money and p.id < :id",
                        Long.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("money", PaymentWait.For.MONEY)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<String> firstForMoney(long after) {
        return entities.createQuery(
                        "select p.sendSeqNo from PaymentInstruction p where p.waiting.waitsFor = :money and p.id > :after"
                                + " order by p.id",
                        String.class)
                .setParameter("money", PaymentWait.For.MONEY)
                .setParameter("after", after)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<String> waitingForHours(int limit) {
        return entities.createQuery(
                        "select p.sendSeqNo from PaymentInstruction p where p.waiting.waitsFor = :hours order by p.id",
                        String.class)
                .setParameter("hours", PaymentWait.For.BANK_HOURS)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<String> expectingOther(LocalDateTime opening, int limit) {
        return entities.createQuery(
                        "select p.sendSeqNo from PaymentInstruction p where p.waiting.waitsFor = :hours"
                                + " and p.waiting.dueAt <> :opening order by p.id",
                        String.class)
                .setParameter("hours", PaymentWait.For.BANK_HOURS)
                .setParameter("opening", opening)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<PaymentInstruction> lockBatch(String batchNumber) {
        return entities.createQuery(
                        "select p from PaymentInstruction p where p.batchNumber = :number order by p.batchRow",
                        PaymentInstruction.class)
                .setParameter("number", batchNumber)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<QueueFigure> queue() {
        return entities.createQuery(
                        "select p.waiting.waitsFor, count(p), sum(p.amount), min(p.instructedAt) from PaymentInstruction p"
                                + " where p.waiting.waitsFor is not null group by p.waiting.waitsFor",
                        Object[].class)
                .getResultStream()
                .map(r -> new QueueFigure(
                        (PaymentWait.For) r[0], ((Number) r[1]).longValue(), money(r[2]), (LocalDateTime) r[3]))
                .toList();
    }

    // A sum of a converted column comes as the column's own type, or converted, as the provider likes.
    private static Money money(Object sum) {
        return sum instanceof Money money ? money : new Money((BigDecimal) sum);
    }

    @Override
    public List<QueuedPayment> waiting(long after, int limit) {
        return entities.createQuery(
                        "select p from PaymentInstruction p where p.waiting.waitsFor is not null and p.id > :after"
                                + " order by p.id",
                        PaymentInstruction.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultStream()
                .map(PaymentInstruction::queued)
                .toList();
    }

    @Override
    public List<FrozenPayment> frozen(long after, int limit) {
        return entities.createQuery(
                        "select p from PaymentInstruction p where p.fate.frozenAt is not null and p.id > :after order by p.id",
                        PaymentInstruction.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultStream()
                .map(PaymentInstruction::frozen)
                .toList();
    }

    @Override
    public Optional<FrozenPayment> frozen(String sendSeqNo) {
        return entities.createQuery(
                        "select p from PaymentInstruction p where p.sendSeqNo = :number and p.fate.frozenAt is not null",
                        PaymentInstruction.class)
                .setParameter("number", sendSeqNo)
                .getResultStream()
                .map(PaymentInstruction::frozen)
                .findFirst();
    }

    @Override
    public Optional<PaymentInstruction> find(String sendSeqNo) {
        return entities.createQuery(
                        "select p from PaymentInstruction p where p.sendSeqNo = :number", PaymentInstruction.class)
                .setParameter("number", sendSeqNo)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isOfAnother(String bankSerial, String sendSeqNo) {
        return !entities.createQuery(
                        "select p.id from PaymentInstruction p where p.fate.hostSerial = :serial and p.fate.status in :paid"
                                + " and p.sendSeqNo <> :number",
                        Long.class)
                .setParameter("serial", bankSerial)
                .setParameter("paid", List.of(PaymentStatus.DONE, PaymentStatus.CAME_BACK))
                .setParameter("number", sendSeqNo)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<PaymentAlarm> lockOpenAlarms(String number) {
        return entities.createQuery(
                        "select a from PaymentAlarm a where a.sendSeqNo = :number and a.closedAt is null order by a.id",
                        PaymentAlarm.class)
                .setParameter("number", number)
                .setMaxResults(50)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void add(PaymentAlarm alarm) {
        entities.persist(alarm);
    }

    @Override
    public boolean isOpen(String number, PaymentAlarm.Kind kind) {
        return entities.createQuery(
                                "select count(a) from PaymentAlarm a where a.sendSeqNo = :number and a.kind = :kind"
                                        + " and a.closedAt is null",
                                Long.class)
                        .setParameter("number", number)
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<String> alarmed(PaymentAlarm.Kind kind, int limit) {
        return entities.createQuery(
                        "select a.sendSeqNo from PaymentAlarm a where a.closedAt is null and a.kind = :kind order by a.id",
                        String.class)
                .setParameter("kind", kind)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<PaymentAlarm> openAlarms(long before, int limit) {
        return entities.createQuery(
                        "select a from PaymentAlarm a where a.closedAt is null and a.id < :before order by a.id desc",
                        PaymentAlarm.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<PaymentAlarm> lockAlarm(long id) {
        return Optional.ofNullable(entities.find(PaymentAlarm.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
