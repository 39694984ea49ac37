package hall.fund.domain.suspense;

import hall.fund.domain.ledger.BookedEvent;
import hall.payment.domain.MoneyTakenBack;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import hall.shared.TwoOfficers;
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

/**
 * The bank's account detail has less of an arrival than its notice said, or none of it (与明细不符的到账). Until two finance officers have set
 * it right, or the bank has taken its word back, nobody uses the money. Changed under the lock of its arrival.
 */
@Entity
@Table(name = "arrival_contest")
public class ArrivalContest {

    /** Where it is. */
    public enum State {
        OPEN,
        /** One officer has entered that it is to be set right. */
        ENTERED,
        /** Two have: what the bank does not have is out of the books. */
        CORRECTED,
        /** The bank's detail has it after all. */
        LIFTED
    }

    @Id
    private long id;

    @Column(name = "arrival_id", nullable = false)
    private long arrival;

    /** Serial of the first line of the movement. */
    @Column(name = "movement", nullable = false, length = 40)
    private String movement;

    /** Of the line that says so; unique. */
    @Column(name = "bank_serial", nullable = false, length = 40)
    private String bankSerial;

    @Column(name = "amount", nullable = false)
    private Money amount;

    @Column(name = "raised_at", nullable = false)
    private LocalDateTime raisedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 9)
    private State state;

    /** The arrival of nobody that it is taken from instead, because its payer had it back and paid it again; null for none. */
    @Column(name = "made_up_by")
    private Long madeUpBy;

    /** Null while nobody has entered anything. */
    @Embedded
    private TwoOfficers officers;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected ArrivalContest() {}

    public ArrivalContest(Arrival arrival, MoneyTakenBack less, LocalDateTime now) {
        this.id = Ids.next();
        this.arrival = arrival.id();
        this.movement = less.movement();
        this.bankSerial = less.bankSerial();
        this.amount = less.amount();
        this.raisedAt = now;
        this.state = State.OPEN;
    }

    /**
     * An officer enters that it is to be set right; nothing moves yet.
     *
     * @param madeUpBy the arrival that it is to be taken from instead, empty for none
     * @param by sign-in name
     * @throws BusinessException {@code CONTRIBUTION-132} somebody has entered it; {@code 133} it is settled
     */
    public void enter(Optional<Long> madeUpBy, String by, LocalDateTime at) {
        if (state == State.ENTERED) {
            throw new BusinessException("CONTRIBUTION-132", officers.enteredBy());
        }
        require(State.OPEN);
        this.madeUpBy = madeUpBy.orElse(null);
        officers = new TwoOfficers(by, at);
        state = State.ENTERED;
    }

    /** Another one confirms; refuses with {@code CONTRIBUTION-134} whoever entered it, with {@code 133} what does not wait for it. */
    public void confirm(String by, LocalDateTime at) {
        require(State.ENTERED);
        officers.confirm(by, at, "CONTRIBUTION-134");
        state = State.CORRECTED;
    }

    /** Takes back what was entered, by whomever; refuses with {@code CONTRIBUTION-133} what does not wait to be confirmed. */
    public void cancel() {
        require(State.ENTERED);
        madeUpBy = null;
        officers = null;
        state = State.OPEN;
    }

    /** The bank's detail has it after all; an error of the program when it was settled before. */
    public void lift() {
        if (!isOpen()) {
            throw new IllegalStateException("contest " + id + " is " + state);
        }
        madeUpBy = null;
        officers = null;
        state = State.LIFTED;
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw new BusinessException("CONTRIBUTION-133");
        }
    }

    /** Whether it is not settled. */
    public boolean isOpen() {
        return state == State.OPEN || state == State.ENTERED;
    }

    /** Business key of the entry that sets it right. */
    public String businessKey() {
        return BookedEvent.ARRIVAL_CORRECTED.key(bankSerial);
    }

    /** What the audit keeps of it. */
    public Facts auditFacts() {
        return Facts.with("contest", id)
                .and("contested", amount)
                .and("detail", bankSerial)
                .and("madeUpBy", madeUpBy)
                .build();
    }

    public long id() {
        return id;
    }

    public long arrival() {
        return arrival;
    }

    /** Serial of the first line of the movement, of which its arrival may be a later one. */
    public String movement() {
        return movement;
    }

    /** Of the line that says so. */
    public String bankSerial() {
        return bankSerial;
    }

    /** Id of the arrival of nobody that it is, or is to be, taken from instead. */
    public Optional<Long> madeUpBy() {
        return Optional.ofNullable(madeUpBy);
    }

    /** How much less the bank has, positive. */
    public Money amount() {
        return amount;
    }

    public LocalDateTime raisedAt() {
        return raisedAt;
    }

    public State state() {
        return state;
    }

    /** Sign-in name of who entered it, empty while nobody has. */
    public String enteredBy() {
        return officers == null ? "" : officers.enteredBy();
    }

    /** When it was set right, null before. */
    public LocalDateTime correctedAt() {
        return officers == null ? null : officers.decidedAt();
    }
}
