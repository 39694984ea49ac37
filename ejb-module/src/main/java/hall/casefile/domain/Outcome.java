package hall.casefile.domain;

import hall.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** What a case has come to so far: what was found possible, what was paid, what went wrong with the payment, its end. */
@Embeddable
class Outcome {

    @Column(name = "amount", nullable = false)
    private Money amount;

    @Column(name = "balance_after")
    private Money balanceAfter;

    @Column(name = "assessment_hash", length = 64)
    private String assessmentHash;

    @Column(name = "payment_problem", length = 200)
    private String paymentProblem;

    @Column(name = "closed_at")
    private LocalDateTime closedAt;

    protected Outcome() {}

    static Outcome none() {
        Outcome none = new Outcome();
        none.amount = Money.ZERO;
        return none;
    }

    void assessed(Money possible, String hash) {
        amount = possible;
        assessmentHash = hash;
    }

    void paid(Money money, Money balance) {
        amount = money;
        balanceAfter = balance;
    }

    /** The problem in one line, or null when there is none any more. */
    void paymentProblem(String problem) {
        paymentProblem = problem;
    }

    void closed(LocalDateTime now) {
        closedAt = now;
    }

    boolean assessed() {
        return assessmentHash != null;
    }

    Money amount() {
        return amount;
    }

    Money balanceAfter() {
        return balanceAfter;
    }

    String assessmentHash() {
        return assessmentHash;
    }

    String paymentProblem() {
        return paymentProblem;
    }

    LocalDateTime closedAt() {
        return closedAt;
    }
}
