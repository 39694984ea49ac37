package hall.payment.domain;

import hall.audit.domain.AuditHead;
import hall.payment.domain.PaymentTransitions.Action;
import hall.shared.BankCardNumber;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import hall.shared.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Optional;

/** One payment to the bank under one number, for ever. A new attempt for the same case is a new instruction. */
@Entity
@Table(name = "payment_instruction")
public class PaymentInstruction {

    @Id
    private long id;

    @Column(name = "send_seq_no", nullable = false, length = 20)
    private String sendSeqNo;

    @Column(name = "case_number", nullable = false, length = 43)
    private String caseNumber;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "business_type", nullable = false, length = 2)
    private String businessType;

    @Column(name = "amount", nullable = false)
    private Money amount;

    @Column(name = "credit_account", nullable = false, length = 19)
    private String creditAccount;

    @Column(name = "credit_name", nullable = false, length = 60)
    private String creditName;

    @Column(name = "credit_bank", nullable = false, length = 60)
    private String creditBank;

    @Column(name = "summary", nullable = false, length = 60)
    private String summary;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 10)
    private PaymentStatus status;

    @Column(name = "instructed_at", nullable = false)
    private LocalDateTime instructedAt;

    @Column(name = "sent_at")
    private LocalDateTime sentAt;

    @Column(name = "sends", nullable = false)
    private int sends;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    @Column(name = "host_serial", length = 40)
    private String hostSerial;

    @Column(name = "bank_code", length = 20)
    private String bankCode;

    @Column(name = "bank_message", length = 200)
    private String bankMessage;

    @Column(name = "bank_time")
    private LocalDateTime bankTime;

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
        this.caseNumber = order.caseNumber().value();
        this.attempt = attempt;
        this.businessType = order.businessType();
        this.amount = order.amount();
        this.creditAccount = order.card().value();
        this.creditName = order.payee().value();
        this.creditBank = order.bankName();
        this.summary = order.summary();
        this.status = PaymentStatus.INSTRUCTED;
        this.instructedAt = now;
        this.audit = AuditHead.start();
    }

    /** What an answer did to the instruction. */
    public enum Effect {
        /** The bank's word is final now. */
        SETTLED,
        /** Still without a word. */
        WAITING,
        /** The same word as before, or a word that no longer matters: nothing changed. */
        REPEATED,
        /** It contradicts what we know; see {@link Outcome#alarm}. */
        ALARMING
    }

    /**
     * The effect of an answer.
     *
     * @param alarm what a person must look at, empty when nothing
     */
    public record Outcome(Effect effect, Optional<PaymentAlarm.Kind> alarm) {

        static Outcome of(Effect effect) {
            return new Outcome(effect, Optional.empty());
        }

        static Outcome alarming(PaymentAlarm.Kind kind) {
            return new Outcome(Effect.ALARMING, Optional.of(kind));
        }
    }

    /** Marks it as leaving; to be committed before the first byte goes out. */
    public PaymentOrder send(LocalDateTime now) {
        status = PaymentTransitions.after(status, Action.SEND);
        sends++;
        sentAt = now;
        return order();
    }

    /** Takes an answer in, whenever and however often it comes. */
    public Outcome take(BankAnswer answer, LocalDateTime now) {
        return switch (answer.status()) {
            case DONE -> done(answer, now);
            case FAILED -> failed(answer, now);
            case CONTRADICTION -> contradicted(answer, now);
            case UNKNOWN, NO_SUCH_ORDER -> Outcome.of(silent());
            case STRAY -> new Outcome(silent(), Optional.of(PaymentAlarm.Kind.UNKNOWN_NUMBER));
        };
    }

    private Outcome done(BankAnswer answer, LocalDateTime now) {
        return switch (status) {
            case DONE ->
                answer.hostSerial().equals(hostSerial)
                        ? Outcome.of(Effect.REPEATED)
                        : Outcome.alarming(PaymentAlarm.Kind.PAID_UNDER_TWO_SERIALS);
            case FAILED -> freeze(answer, PaymentAlarm.Kind.SUCCESS_AFTER_FAILURE, now);
            case FROZEN -> Outcome.of(Effect.REPEATED);
            case INSTRUCTED -> freeze(answer, PaymentAlarm.Kind.ANSWER_BEFORE_SENDING, now);
            case SENT, UNKNOWN -> settle(Action.CONFIRM, answer, now);
        };
    }

    private Outcome failed(BankAnswer answer, LocalDateTime now) {
        return switch (status) {
            case DONE -> Outcome.alarming(PaymentAlarm.Kind.FAILURE_AFTER_SUCCESS);
            case FAILED, FROZEN -> Outcome.of(Effect.REPEATED);
            case INSTRUCTED -> freeze(answer, PaymentAlarm.Kind.ANSWER_BEFORE_SENDING, now);
            case SENT, UNKNOWN -> settle(Action.FAIL, answer, now);
        };
    }

    private Outcome contradicted(BankAnswer answer, LocalDateTime now) {
        return switch (status) {
            case DONE -> Outcome.alarming(PaymentAlarm.Kind.CONTRADICTION);
            case FROZEN -> Outcome.of(Effect.REPEATED);
            case INSTRUCTED, SENT, UNKNOWN, FAILED -> freeze(answer, PaymentAlarm.Kind.CONTRADICTION, now);
        };
    }

    private Effect silent() {
        if (status == PaymentStatus.SENT) {
            status = PaymentTransitions.after(status, Action.LOSE_SIGHT);
        }
        return status == PaymentStatus.UNKNOWN ? Effect.WAITING : Effect.REPEATED;
    }

    private Outcome settle(Action action, BankAnswer answer, LocalDateTime now) {
        status = PaymentTransitions.after(status, action);
        settledAt = now;
        keep(answer);
        return Outcome.of(Effect.SETTLED);
    }

    private Outcome freeze(BankAnswer answer, PaymentAlarm.Kind kind, LocalDateTime now) {
        status = PaymentTransitions.after(status, Action.FREEZE);
        settledAt = now;
        keep(answer);
        return Outcome.alarming(kind);
    }

    private void keep(BankAnswer answer) {
        hostSerial = answer.hostSerial();
        bankCode = answer.code();
        bankMessage = answer.message().length() > 200 ? answer.message().substring(0, 200) : answer.message();
        bankTime = answer.bankTime();
    }

    /** The order in values, as it is sent or asked about. */
    public PaymentOrder order() {
        return new PaymentOrder(
                sendSeqNo,
                businessType,
                amount,
                new BankCardNumber(creditAccount),
                new PersonName(creditName),
                creditBank,
                caseNumber,
                summary,
                sentAt == null ? instructedAt : sentAt);
    }

    /** What the audit keeps of it; no full card number. */
    public Facts auditFacts() {
        return Facts.with("sendSeqNo", sendSeqNo)
                .and("case", caseNumber)
                .and("attempt", attempt)
                .and("amount", amount)
                .and("cardTail", new BankCardNumber(creditAccount).tail())
                .and("status", status)
                .and("hostSerial", hostSerial)
                .and("bankCode", bankCode)
                .build();
    }

    public String sendSeqNo() {
        return sendSeqNo;
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public PaymentStatus status() {
        return status;
    }

    public Money amount() {
        return amount;
    }

    public int sends() {
        return sends;
    }

    public AuditHead audit() {
        return audit;
    }

    /** {@code payment:<sendSeqNo>}. */
    public String auditStream() {
        return "payment:" + sendSeqNo;
    }
}
