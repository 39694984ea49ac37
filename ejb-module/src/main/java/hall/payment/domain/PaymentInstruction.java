package hall.payment.domain;

import hall.audit.domain.AuditHead;
import hall.payment.domain.PaymentTransitions.Action;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import hall.shared.PaymentWait;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Optional;

/** One payment to the bank under one number, for ever. A new attempt for the same case, or for what else is paid, is a new instruction. */
@Entity
@Table(name = "payment_instruction")
public class PaymentInstruction {

    @Id
    private long id;

    @Column(name = "send_seq_no", nullable = false, length = 20)
    private String sendSeqNo;

    /** The case number, or what else is paid. */
    @Column(name = "reference", nullable = false, length = 43)
    private String reference;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "business_type", nullable = false, length = 2)
    private String businessType;

    @Column(name = "amount", nullable = false)
    private Money amount;

    @Embedded
    private Payee payee;

    @Column(name = "summary", nullable = false, length = 60)
    private String summary;

    @Embedded
    private PaymentFate fate;

    @Column(name = "instructed_at", nullable = false)
    private LocalDateTime instructedAt;

    @Embedded
    private Sending sending;

    @Embedded
    private Waiting waiting;

    /** The batch it goes in; null when it goes singly. */
    @Column(name = "batch_number", length = 20)
    private String batchNumber;

    @Column(name = "batch_row")
    private Integer batchRow;

    @Embedded
    private AuditHead audit;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected PaymentInstruction() {}

    public PaymentInstruction(InstructPayment order, int attempt, LocalDateTime now) {
        if (!order.amount().isPositive()) {
            throw new BusinessException("PAY-001", order.amount().display());
        }
        this.id = Ids.next();
        this.sendSeqNo = String.format("%020d", id);
        this.reference = order.reference().value();
        this.attempt = attempt;
        this.businessType = order.businessType();
        this.amount = order.amount();
        this.payee = new Payee(order.credit());
        this.summary = order.summary();
        this.fate = new PaymentFate();
        this.sending = new Sending();
        this.instructedAt = now;
        this.audit = AuditHead.start();
    }

    /**
     * Marks it as leaving; to be committed before the first byte goes out.
     *
     * @param from the special account (专户) it is paid from, when it leaves for the first time
     */
    public PaymentOrder send(String from, LocalDateTime now) {
        fate.move(Action.SEND);
        if (!waiting().isForMoney()) {
            waiting().end();
        }
        sending.leave(from, now);
        return order();
    }

    /** Takes an answer in, whenever and however often it comes. */
    public PaymentOutcome take(BankAnswer answer, LocalDateTime now) {
        PaymentOutcome outcome = fate.take(answer, isInBatch(), now);
        if (outcome.effect() == PaymentOutcome.Effect.QUEUED) {
            waiting().forMoney(now);
        }
        return outcome;
    }

    /**
     * Two officers found out what became of it while it was frozen, or that it came back once it was done.
     *
     * @throws BusinessException {@code PAY-014} it is neither
     */
    public PaymentOutcome rule(PaymentRuling ruling, LocalDateTime now) {
        return fate.rule(ruling, now);
    }

    /**
     * It never leaves: the bank had paid it already, under the number of an earlier one that it had refused before. Whom to, and from which account,
     * is what it was then.
     */
    public void standFor(PaymentInstruction earlier, PaymentRuling ruling, LocalDateTime now) {
        fate.foundPaid(ruling, now);
        payee = earlier.payee;
        sending.leftAs(earlier.sending);
        waiting().end();
    }

    /**
     * It never leaves: the bank had paid an earlier one, as two officers found.
     *
     * @throws BusinessException {@code PAY-014} it is with the bank, or settled
     */
    public void callOff(BankAnswer because, LocalDateTime now) {
        fate.callOff(because, now);
        waiting().end();
    }

    /** The bank has no such order: it may be held back again. */
    public void notWithBank() {
        fate.moveIfAllowed(Action.QUEUE);
    }

    /** Whether an earlier one for the same was refused. */
    public boolean isRepeated() {
        return attempt > 1;
    }

    /** Whether it may still be held back: nothing of it is with the bank. */
    public boolean isHoldable() {
        return status() == PaymentStatus.INSTRUCTED || status() == PaymentStatus.QUEUED;
    }

    /** What it waits for, as it is announced to its case; empty for what is no case. */
    public Optional<PaymentWait> wait(String hours) {
        return reference()
                .caseNumber()
                .map(of -> new PaymentWait(of, waiting().waitsFor(), waiting().dueAt(), hours));
    }

    /** Takes its place in a batch. */
    public void joinBatch(String number, int row) {
        batchNumber = number;
        batchRow = row;
    }

    /** The bank did not take the batch: it goes singly, and what left with the batch is asked for first. */
    public void leaveBatch() {
        batchNumber = null;
        batchRow = null;
        fate.moveIfAllowed(Action.QUEUE);
    }

    /** Whether it goes in a batch. */
    public boolean isInBatch() {
        return batchNumber != null;
    }

    /** What it waits for; the provider loads an embeddable whose columns are all null as null. */
    public Waiting waiting() {
        if (waiting == null) {
            waiting = new Waiting();
        }
        return waiting;
    }

    /** The order in values, as it is sent or asked about. */
    public PaymentOrder order() {
        return new PaymentOrder(
                sendSeqNo,
                businessType,
                amount,
                payee.account(),
                reference,
                summary,
                sending.sentAt() == null ? instructedAt : sending.sentAt(),
                batchNumber,
                sending.debitAccount());
    }

    /** As one that waits. */
    public QueuedPayment queued() {
        return new QueuedPayment(
                id,
                reference(),
                amount,
                instructedAt,
                waiting().waitsFor(),
                waiting().dueAt());
    }

    /** Where it is; for readers, so that nothing of it is made as {@link #waiting()} makes it. */
    public PaymentStanding standing() {
        Waiting read = waiting == null ? new Waiting() : waiting;
        return new PaymentStanding(sendSeqNo, status(), read.waitsFor(), read.dueAt(), fate.bankMessage());
    }

    /** What the bank's confirmation made of it, as a day's reconciliation sees it; only of one that is DONE, or came back. */
    public PaymentMove confirmed() {
        return new PaymentMove(id, sendSeqNo, reference().value(), amount, fate.settledAt(), fate.hostSerial());
    }

    /** What the audit keeps of it; no full card number. */
    public Facts auditFacts() {
        return Facts.with("sendSeqNo", sendSeqNo)
                .and("reference", reference)
                .and("attempt", attempt)
                .and("amount", amount)
                .and("cardTail", payee.account().tail())
                .and("status", status())
                .and("hostSerial", fate.hostSerial())
                .and("bankCode", fate.bankCode())
                .and("batch", batchNumber)
                .build();
    }

    public long id() {
        return id;
    }

    public String sendSeqNo() {
        return sendSeqNo;
    }

    public PaymentReference reference() {
        return new PaymentReference(reference);
    }

    public PaymentStatus status() {
        return fate.status();
    }

    public Money amount() {
        return amount;
    }

    public int sends() {
        return sending.sends();
    }

    /** The special account (专户) it left from, empty when it never left. */
    public Optional<String> debitAccount() {
        return Optional.ofNullable(sending.debitAccount());
    }

    /** As one that is frozen; an error of the program for any other. */
    public FrozenPayment frozen() {
        return new FrozenPayment(
                id,
                sendSeqNo,
                reference,
                amount,
                payee.account(),
                debitAccount().orElse(""),
                instructedAt,
                sending.sentAt(),
                fate.frozenAt(),
                fate.wasRefused(),
                fate.hostSerial() == null ? "" : fate.hostSerial(),
                fate.bankMessage());
    }

    public AuditHead audit() {
        return audit;
    }

    /** {@code payment:<sendSeqNo>}. */
    public String auditStream() {
        return "payment:" + sendSeqNo;
    }
}
