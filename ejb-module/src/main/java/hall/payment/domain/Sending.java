package hall.payment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** How often an instruction left, when last, and from which special account (专户): for ever the one it left from first. */
@Embeddable
class Sending {

    @Column(name = "sent_at")
    private LocalDateTime sentAt;

    @Column(name = "sends", nullable = false)
    private int sends;

    @Column(name = "debit_account", length = 32)
    private String debitAccount;

    protected Sending() {}

    // The same number is never another payment: what leaves again leaves from the account it left from before.
    void leave(String from, LocalDateTime now) {
        sends++;
        sentAt = now;
        debitAccount = debitAccount == null ? from : debitAccount;
    }

    /** Nothing of it leaves: it is another one that left. */
    void leftAs(Sending other) {
        debitAccount = other.debitAccount;
    }

    LocalDateTime sentAt() {
        return sentAt;
    }

    int sends() {
        return sends;
    }

    /** Null before it left. */
    String debitAccount() {
        return debitAccount;
    }
}
