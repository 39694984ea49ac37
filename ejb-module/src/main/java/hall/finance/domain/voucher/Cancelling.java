package hall.finance.domain.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Who wants a posted voucher undone, for which day and why, and who decided on it; the last wish only, the audit keeps all. */
@Embeddable
class Cancelling {

    @Column(name = "cancel_on")
    private LocalDate on;

    @Column(name = "cancel_reason", length = 200)
    private String reason;

    @Column(name = "cancel_asked_by", length = 60)
    private String askedBy;

    @Column(name = "cancel_asked_at")
    private LocalDateTime askedAt;

    @Column(name = "cancel_decided_by", length = 60)
    private String decidedBy;

    @Column(name = "cancel_decided_at")
    private LocalDateTime decidedAt;

    protected Cancelling() {}

    Cancelling(LocalDate on, String reason, String by, LocalDateTime at) {
        this.on = on;
        this.reason = reason;
        this.askedBy = by;
        this.askedAt = at;
    }

    void decide(String by, LocalDateTime at) {
        decidedBy = by;
        decidedAt = at;
    }

    LocalDate on() {
        return on;
    }

    String askedBy() {
        return askedBy;
    }

    VoucherSheet.Cancel view() {
        return new VoucherSheet.Cancel(on, reason, askedBy, askedAt, decidedBy, decidedAt);
    }
}
