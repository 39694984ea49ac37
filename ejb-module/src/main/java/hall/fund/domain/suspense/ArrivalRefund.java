package hall.fund.domain.suspense;

import hall.payment.domain.CreditAccount;
import hall.payment.domain.PaymentStanding;
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
 * Money in suspense that goes back to its payer (退回付款人), nobody's or an employer's: one finance officer proposes it with a reason,
 * another confirms it, the bank pays. Changed under the lock of its arrival and of its employer; of one sum at most one refund is proposed,
 * under way or paid.
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
        /** The bank had paid it, and it came back (退汇): the money stands in suspense again. */
        CAME_BACK,
        /** It was taken back before it was confirmed. */
        WITHDRAWN
    }

    @Id
    private long id;

    /** The arrival itself while it is nobody's, else the {@link SuspenseItem}. */
    @Column(name = "money_id", nullable = false)
    private long money;

    /** The arrival whose payer gets it, null when a letter names another account. */
    @Column(name = "arrival_id")
    private Long arrival;

    /** Null when the payer gets it. */
    @Embedded
    private LetterPayee letter;

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

    @Embedded
    private TwoOfficers officers;

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
     * @param payer the arrival whose payer gets it
     * @param corporate whether the payer is an institution
     * @param by sign-in name
     * @throws BusinessException {@code CONTRIBUTION-083} the bank did not say whom to pay; {@code 092} nothing is left of it
     */
    public ArrivalRefund(
            Refundable money, Arrival payer, boolean corporate, String reason, String by, LocalDateTime at) {
        this(money, corporate, reason, new TwoOfficers(by, at));
        payer.payer(corporate);
        this.arrival = payer.id();
    }

    /**
     * The same to the account that an employer's letter names.
     *
     * @throws BusinessException {@code CONTRIBUTION-092} nothing is left of it
     */
    public ArrivalRefund(
            Refundable money, LetterPayee letter, boolean corporate, String reason, String by, LocalDateTime at) {
        this(money, corporate, reason, new TwoOfficers(by, at));
        this.letter = letter;
    }

    private ArrivalRefund(Refundable money, boolean corporate, String reason, TwoOfficers officers) {
        if (!money.refundable().isPositive()) {
            throw new BusinessException("CONTRIBUTION-092");
        }
        this.id = Ids.next();
        this.money = money.id();
        this.amount = money.refundable();
        this.corporate = corporate;
        this.reason = reason;
        this.state = State.PROPOSED;
        this.officers = officers;
    }

    /**
     * Refuses with {@code CONTRIBUTION-084} whoever proposed it, with {@code CONTRIBUTION-085} one that does not wait for it, with {@code
     * CONTRIBUTION-093} when another amount is left than was proposed.
     */
    public void confirm(Refundable of, String by, LocalDateTime at) {
        require(State.PROPOSED);
        if (!of.refundable().equals(amount)) {
            throw new BusinessException(
                    "CONTRIBUTION-093", amount.display(), of.refundable().display());
        }
        officers.confirm(by, at, "CONTRIBUTION-084");
        of.sendBack(this);
        state = State.INSTRUCTED;
    }

    /** Takes it back, by whomever; refuses with {@code CONTRIBUTION-085} one that does not wait to be confirmed. */
    public void withdraw(String by, LocalDateTime at) {
        require(State.PROPOSED);
        officers.takeBack(by, at);
        state = State.WITHDRAWN;
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw new BusinessException("CONTRIBUTION-085");
        }
    }

    /** The bank was told to pay it, under that number. */
    public void instructed(String sendSeqNo) {
        payment = sendSeqNo;
    }

    /** The bank confirmed; an error of the program when nothing was under way. */
    public void paid(Refundable of, LocalDateTime at) {
        settle(State.PAID, at);
        of.sentBack(this, at);
    }

    /** The bank refused; an error of the program when nothing was under way. */
    public void refused(Refundable of, LocalDateTime at) {
        settle(State.REFUSED, at);
        of.notSentBack(this);
    }

    /** It came back after the bank had confirmed; an error of the program when it had not. */
    public void cameBack(Refundable of) {
        if (state != State.PAID) {
            throw new IllegalStateException("refund " + id + " is " + state);
        }
        state = State.CAME_BACK;
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
            throw new BusinessException("CONTRIBUTION-080", officers.enteredBy());
        }
        throw new BusinessException("CONTRIBUTION-081", officers.enteredBy(), officers.decidedBy());
    }

    /** What the audit keeps of it. */
    public Facts auditFacts() {
        Facts facts = Facts.with("refund", id)
                .and("refunded", amount)
                .and("reason", reason)
                .and("payment", payment)
                .build();
        return letter == null ? facts : facts.plus(letter.auditFacts());
    }

    public long id() {
        return id;
    }

    /** The arrival itself while it is nobody's, else the {@link SuspenseItem}. */
    public long money() {
        return money;
    }

    /** The arrival whose payer gets it, empty when a letter names another account. */
    public Optional<Long> arrival() {
        return Optional.ofNullable(arrival);
    }

    /**
     * Whom the bank is to pay.
     *
     * @param payer whose arrival it was, null when a letter names the account
     */
    public CreditAccount payee(Arrival payer) {
        return letter == null ? payer.payer(corporate) : letter.credit(corporate);
    }

    public Money amount() {
        return amount;
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
        return new RefundView(
                id,
                money,
                arrival,
                letter == null ? null : letter.view(),
                amount,
                state,
                corporate,
                reason,
                officers.enteredBy(),
                officers.decidedBy(),
                lastAt(),
                standing);
    }

    private LocalDateTime lastAt() {
        if (settledAt != null) {
            return settledAt;
        }
        return officers.isDecided() ? officers.decidedAt() : officers.enteredAt();
    }
}
