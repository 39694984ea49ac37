package hall.payment.service;

import hall.calendar.service.Deadlines;
import hall.payment.domain.BankHours;
import hall.policy.service.PolicyInForce;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The bank's hours of a day, and the numbers by which payments go singly or in batches; all of them data. */
@ApplicationScoped
public class BankTimes {

    private static final Logger LOG = Logger.getLogger(BankTimes.class.getName());
    static final String OPENS = "bank.opensAt";
    static final String CLOSES = "bank.closesAt";
    private static final String WORKING_DAYS_ONLY = "bank.workingDaysOnly";

    private PolicyInForce policy;
    private Deadlines deadlines;

    protected BankTimes() {}

    @Inject
    public BankTimes(PolicyInForce policy, Deadlines deadlines) {
        this.policy = policy;
        this.deadlines = deadlines;
    }

    /**
     * That the bank is closed.
     *
     * @param until its next opening
     * @param hours when it pays, for people
     */
    public record Closed(LocalDateTime until, String hours) {}

    /** Empty while the bank is open. */
    public Optional<Closed> closedAt(LocalDateTime now) {
        Facts values = policy.on(now.toLocalDate(), List.of(OPENS, CLOSES, WORKING_DAYS_ONLY));
        int opens = values.integer(OPENS);
        int closes = values.integer(CLOSES);
        if (!BankHours.makeSense(opens, closes)) {
            // Published one after the other, they may not fit together for a while: no payment stops for that.
            LOG.log(Level.WARNING, "bank hours {0} to {1} do not fit together", new Object[] {opens, closes});
            return Optional.empty();
        }
        BankHours hours = new BankHours(opens, closes, values.integer(WORKING_DAYS_ONLY) != 0);
        if (hours.equals(BankHours.ALWAYS) || hours.isOpen(now, deadlines.calendar())) {
            return Optional.empty();
        }
        return Optional.of(new Closed(hours.nextOpening(now, deadlines.calendar()), hours.display()));
    }

    /** From how many payments that wait together they go in a batch. */
    public int batchFrom(LocalDateTime now) {
        return policy.integerOn(now.toLocalDate(), "bank.batchFrom");
    }

    /** How many payments a batch has at most. */
    public int batchSize(LocalDateTime now) {
        return Math.max(1, policy.integerOn(now.toLocalDate(), "bank.batchSize"));
    }

    /** After how many minutes the first in the queue is tried again although no arrival was heard of. */
    public int moneyRetryMinutes(LocalDateTime now) {
        return policy.integerOn(now.toLocalDate(), "bank.moneyRetryMinutes");
    }
}
