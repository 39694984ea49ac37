package hall.fund.domain.contribution;

import hall.payment.domain.PaymentStanding;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/**
 * Money of nobody that goes back to its payer (退回付款人): one finance officer proposes it with a reason, another confirms it, the bank
 * pays. Changed under the lock of its arrival, of which one refund at most is proposed, under way or paid.
 */
@Entity
@Table(name = "arrival_refund")
public class ArrivalRefund {

    /** Where it is. */
    public enum State {
        PROPOSED,
        /** Two have agreed; the payment says how far the bank is. */
        INSTRUCTED,
        PAID,
        /** The bank did not pay it: the money stands in suspense again. */
        REFUSED,
        /** It was taken back before it was confirmed. */
        WITHDRAWN
    }

    @Id
    private long id;

    @Column(name = "arrival_id", nullable = false)
    private long arrival;

    @Column(name = "amount", nullable = false)
    private Money amount;

    /** Whether the payer is an institution. */
    @Column(name = "corporate", nullable = false)
    private boolean corporate;

    @Column(name = "reason", nullable = false, length = 200)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private State state;

    /** Sign-in name. */
    @Column(name = "proposed_by", nullable = false, length = 60)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false)
    private LocalDateTime proposedAt;

    /** Sign-in name of who confirmed it or took it back. */
    @Column(name = "decided_by", length = 60)
    private String decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    /** Number of its payment, null before it is confirmed. */
    @Column(name = "payment", length = 20)
    private String payment;

    /** When the bank's last word was taken in. */
    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected ArrivalRefund() {}

    /**
     * A proposal; nothing moves yet.
     *
     * @param corporate whether the payer is an institution
     * @param by sign-in name
     * @throws BusinessException {@code CONTRIBUTION-030}, {@code 082} the money is somebody's; {@code 083} the bank did not say whom to pay
     */
    public ArrivalRefund(Arrival arrival, boolean corporate, String reason, String by, LocalDateTime at) {
        arrival.requireUnidentified();
        arrival.payer(corporate);
        this.id = Ids.next();
        this.arrival = arrival.id();
        this.amount = arrival.amount();
        this.corporate = corporate;
        this.reason = reason;
        this.state = State.PROPOSED;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /** Refuses with {@code CONTRIBUTION-084} whoever proposed it, with {@code CONTRIBUTION-085} one that does not wait for it. */
    public void confirm(Arrival of, String by, LocalDateTime at) {
        require(State.PROPOSED);
        if (by.equals(proposedBy)) {
            throw new BusinessException("CONTRIBUTION-084");
        }
        of.sendBack(this);
        decide(State.INSTRUCTED, by, at);
    }

    /** Takes it back, by whomever; refuses with {@code CONTRIBUTION-085} one that does not wait to be confirmed. */
    public void withdraw(String by, LocalDateTime at) {
        require(State.PROPOSED);
        decide(State.WITHDRAWN, by, at);
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw new BusinessException("CONTRIBUTION-085");
        }
    }

    private void decide(State as, String by, LocalDateTime at) {
        state = as;
        decidedBy = by;
        decidedAt = at;
    }

    /** The bank was told to pay it, under that number. */
    public void instructed(String sendSeqNo) {
        payment = sendSeqNo;
    }

    /** The bank confirmed; an error of the program when nothing was under way. */
    public void paid(Arrival of, LocalDateTime at) {
        settle(State.PAID, at);
        of.sentBack(this, at);
    }

    /** The bank refused; an error of the program when nothing was under way. */
    public void refused(Arrival of, LocalDateTime at) {
        settle(State.REFUSED, at);
        of.notSentBack(this);
    }

    private void settle(State as, LocalDateTime at) {
        if (state != State.INSTRUCTED) {
            throw new IllegalStateException("refund " + id + " is " + state);
        }
        state = as;
        settledAt = at;
    }

    /** Refuses whatever else is to be done with the money while this one stands, and says whose it is. */
    public void refuseOthers() {
        if (state == State.PROPOSED) {
            throw new BusinessException("CONTRIBUTION-080", proposedBy);
        }
        throw new BusinessException("CONTRIBUTION-081", proposedBy, decidedBy);
    }

    /** What the audit keeps of it. */
    public Facts auditFacts() {
        return Facts.with("refund", id)
                .and("reason", reason)
                .and("payment", payment)
                .build();
    }

    public long id() {
        return id;
    }

    public long arrival() {
        return arrival;
    }

    public boolean isCorporate() {
        return corporate;
    }

    public State state() {
        return state;
    }

    /** Number of its payment, null before it is confirmed. */
    public String payment() {
        return payment;
    }

    /**
     * As people read it.
     *
     * @param standing of its payment, null before it is confirmed
     */
    public RefundView view(PaymentStanding standing) {
        return new RefundView(id, arrival, state, corporate, reason, proposedBy, decidedBy, lastAt(), standing);
    }

    private LocalDateTime lastAt() {
        if (settledAt != null) {
            return settledAt;
        }
        return decidedAt != null ? decidedAt : proposedAt;
    }
}
