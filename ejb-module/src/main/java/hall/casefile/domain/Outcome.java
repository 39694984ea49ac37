package hall.casefile.domain;

import hall.shared.CaseNumber;
import hall.shared.Money;
import hall.shared.PaymentWait;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import java.util.Optional;

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

    /** What the payment waits for before it may go out; null for nothing, as the next two. */
    @Enumerated(EnumType.STRING)
    @Column(name = "payment_waits_for", length = 10)
    private PaymentWait.For paymentWaitsFor;

    @Column(name = "payment_due_at")
    private LocalDateTime paymentDueAt;

    @Column(name = "payment_hours", length = 20)
    private String paymentHours;

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
        paymentGoesOn();
    }

    void paymentWaits(PaymentWait wait) {
        if (wait.waitsFor() == PaymentWait.For.NOTHING) {
            paymentGoesOn();
        } else {
            paymentWaitsFor = wait.waitsFor();
            paymentDueAt = wait.dueAt();
            paymentHours = wait.hours();
        }
    }

    private void paymentGoesOn() {
        paymentWaitsFor = null;
        paymentDueAt = null;
        paymentHours = null;
    }

    Optional<PaymentWait> paymentWait(CaseNumber number) {
        return Optional.ofNullable(paymentWaitsFor)
                .map(what -> new PaymentWait(number, what, paymentDueAt, paymentHours));
    }

    /** The problem in one line, or null when there is none any more. */
    void paymentProblem(String problem) {
        paymentProblem = problem;
        if (problem != null) {
            paymentGoesOn();
            // It may have been paid and done before it came back.
            balanceAfter = null;
            closedAt = null;
        }
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
