package hall.fund.service.contribution;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.contribution.Arrival;
import hall.fund.domain.contribution.ArrivalContest;
import hall.fund.domain.contribution.ArrivalContests;
import hall.fund.domain.contribution.Arrivals;
import hall.fund.domain.contribution.ContributionDue;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.MoneyTakenBack;
import hall.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/** Keeps nobody from hearing that the bank's detail has less of an arrival than it said: in the transaction that keeps the bank's word. */
@ApplicationScoped
public class ArrivalContesting {

    private Arrivals arrivals;
    private ArrivalContests contests;
    private AuditTrail audit;
    private Event<ContributionDue> due;
    private Clock clock;

    protected ArrivalContesting() {}

    @Inject
    public ArrivalContesting(
            Arrivals arrivals, ArrivalContests contests, AuditTrail audit, Event<ContributionDue> due, Clock clock) {
        this.arrivals = arrivals;
        this.contests = contests;
        this.audit = audit;
        this.due = due;
        this.clock = clock;
    }

    /** From here on nobody uses the money. */
    public void on(@Observes MoneyTakenBack less) {
        Arrival arrival = lock(less.arrival());
        ArrivalContest contest = new ArrivalContest(arrival, less, LocalDateTime.now(clock));
        contests.add(contest);
        record(arrival, contest, AuditEventType.ARRIVAL_CONTESTED);
    }

    /** Whether the bank only gives back by this what it took of an arrival: then that is as it was, and nothing is to be booked. */
    boolean lifts(MoneyArrived more) {
        if (more.amends().isEmpty()) {
            return false;
        }
        Arrival arrival = lock(more.amends());
        Optional<ArrivalContest> lifted = contests.openOf(arrival.id()).stream()
                .filter(c -> c.amount().equals(more.amount()))
                .findFirst();
        lifted.ifPresent(contest -> {
            contest.lift();
            record(arrival, contest, AuditEventType.ARRIVAL_CONTEST_LIFTED);
            arrival.employerAccount().ifPresent(employer -> due.fire(new ContributionDue(employer)));
        });
        return lifted.isPresent();
    }

    private Arrival lock(String serial) {
        return arrivals.lockBySerial(serial)
                .orElseThrow(() -> new IllegalStateException("no arrival of line " + serial));
    }

    private void record(Arrival arrival, ArrivalContest contest, AuditEventType type) {
        audit.record(
                arrival.audit(),
                arrival.auditStream(),
                type,
                Actor.SYSTEM,
                arrival.auditFacts().plus(contest.auditFacts()));
    }
}
