package hall.payment.domain;

import hall.audit.domain.AuditHead;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.List;

/** Payments that go to the bank in one file (BDC103) under one number; each keeps its own number and its own states. */
@Entity
@Table(name = "payment_batch")
public class PaymentBatch {

    @Id
    private long id;

    @Column(name = "number", nullable = false, length = 20)
    private String number;

    @Column(name = "business_type", nullable = false, length = 2)
    private String businessType;

    @Column(name = "row_count", nullable = false)
    private int rowCount;

    @Column(name = "total", nullable = false)
    private Money total;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 10)
    private BatchStatus status;

    @Column(name = "built_at", nullable = false)
    private LocalDateTime builtAt;

    @Column(name = "sent_at")
    private LocalDateTime sentAt;

    @Column(name = "sends", nullable = false)
    private int sends;

    @Column(name = "concluded_at")
    private LocalDateTime concludedAt;

    /** The bank's code for not taking it, null while it did not say so. */
    @Column(name = "bank_code", length = 20)
    private String bankCode;

    @Embedded
    private AuditHead audit;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected PaymentBatch() {}

    /** Puts the payments together, in the order of the list. */
    public PaymentBatch(String businessType, List<PaymentInstruction> payments, LocalDateTime now) {
        this.id = Ids.next();
        this.number = String.format("%020d", id);
        this.businessType = businessType;
        this.rowCount = payments.size();
        this.total = payments.stream().map(PaymentInstruction::amount).reduce(Money.ZERO, Money::plus);
        this.status = BatchStatus.BUILT;
        this.builtAt = now;
        this.audit = AuditHead.start();
        for (int i = 0; i < payments.size(); i++) {
            payments.get(i).joinBatch(number, i + 1);
        }
    }

    /** Marks it as leaving; to be committed before the first byte goes out. The same number may leave again. */
    public void send(LocalDateTime now) {
        requireOpen();
        status = BatchStatus.SENT;
        sends++;
        sentAt = now;
    }

    /** Its result file was read. */
    public void conclude(LocalDateTime now) {
        requireOpen();
        status = BatchStatus.CONCLUDED;
        concludedAt = now;
    }

    /** The bank did not take it. */
    public void dissolve(String code, LocalDateTime now) {
        requireOpen();
        status = BatchStatus.DISSOLVED;
        bankCode = code;
        concludedAt = now;
    }

    private void requireOpen() {
        if (status.isEnded()) {
            throw new BusinessException("PAY-014", status, "batch");
        }
    }

    /** The batch in values, with the orders of its payments. */
    public BatchOrder order(List<PaymentOrder> payments) {
        return new BatchOrder(number, businessType, total, payments, sentAt == null ? builtAt : sentAt);
    }

    public Facts auditFacts() {
        return Facts.with("batch", number)
                .and("rows", rowCount)
                .and("total", total)
                .and("status", status)
                .and("sends", sends)
                .and("bankCode", bankCode)
                .build();
    }

    public AuditHead audit() {
        return audit;
    }

    /** {@code batch:<number>}. */
    public String auditStream() {
        return "batch:" + number;
    }

    public String number() {
        return number;
    }

    public BatchStatus status() {
        return status;
    }

    public int sends() {
        return sends;
    }

    public int rowCount() {
        return rowCount;
    }
}
