package hall.fund.service.suspense;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.contribution.ContributionDue;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalContest;
import hall.fund.domain.suspense.ArrivalContests;
import hall.fund.domain.suspense.Arrivals;
import hall.payment.domain.ArrivalShares;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.MoneyTakenBack;
import hall.payment.service.LineAlarms;
import hall.shared.Actor;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Keeps nobody from hearing that the bank's detail has less of an arrival than it said: in the transaction that keeps the bank's word, which is
 * of this movement alone, for the employer is locked before the arrival, as officers do.
 */
@ApplicationScoped
public class ArrivalContesting implements ArrivalShares {

    private static final String AFTER_ALL = "银行账户明细已有这笔到账";

    private PersonalAccounts accounts;
    private Arrivals arrivals;
    private ArrivalContests contests;
    private LineAlarms alarms;
    private AuditTrail audit;
    private Event<ContributionDue> due;
    private Clock clock;

    protected ArrivalContesting() {}

    @Inject
    public ArrivalContesting(
            PersonalAccounts accounts,
            Arrivals arrivals,
            ArrivalContests contests,
            LineAlarms alarms,
            AuditTrail audit,
            Event<ContributionDue> due,
            Clock clock) {
        this.accounts = accounts;
        this.arrivals = arrivals;
        this.contests = contests;
        this.alarms = alarms;
        this.audit = audit;
        this.due = due;
        this.clock = clock;
    }

    /** From here on nobody uses the money. */
    public void on(@Observes MoneyTakenBack less) {
        Arrival arrival = arrivals.lockBySerial(less.arrival())
                .orElseThrow(() -> new IllegalStateException("no arrival of line " + less.arrival()));
        ArrivalContest contest = new ArrivalContest(arrival, less, LocalDateTime.now(clock));
        contests.add(contest);
        record(arrival, contest, AuditEventType.ARRIVAL_CONTESTED);
    }

    /** Whether the bank only gives back by this what it took of an arrival: then that is as it was, and nothing is to be booked. */
    boolean lifts(MoneyArrived more) {
        if (more.amends().isEmpty()) {
            return false;
        }
        List<Contested> lifted = liftedBy(more);
        lifted.forEach(this::lift);
        if (!lifted.isEmpty() && !contests.isContested(more.amends())) {
            alarms.settled(more.amends(), Actor.SYSTEM, AFTER_ALL);
        }
        return !lifted.isEmpty();
    }

    private record Contested(Arrival arrival, ArrivalContest contest) {}

    /** One of that amount, or all there are. */
    private List<Contested> liftedBy(MoneyArrived more) {
        List<Contested> open = lock(more.amends()).stream()
                .flatMap(a -> contests.openOf(a.id()).stream().map(c -> new Contested(a, c)))
                .toList();
        List<Contested> one = open.stream()
                .filter(c -> c.contest().amount().equals(more.amount()))
                .limit(1)
                .toList();
        return one.isEmpty() && sum(open).equals(more.amount()) ? open : one;
    }

    private void lift(Contested contested) {
        contested.contest().lift();
        record(contested.arrival(), contested.contest(), AuditEventType.ARRIVAL_CONTEST_LIFTED);
        contested.arrival().employerAccount().ifPresent(employer -> due.fire(new ContributionDue(employer)));
    }

    private static Money sum(List<Contested> some) {
        return some.stream().map(c -> c.contest().amount()).reduce(Money.ZERO, Money::plus);
    }

    @Override
    public List<Share> newestFirst(String movement, Money less) {
        List<Share> shares = new ArrayList<>();
        Money open = less;
        for (Arrival arrival : lock(movement)) {
            Money part = uncontested(arrival).min(open);
            if (part.isPositive()) {
                shares.add(new Share(arrival.bankSerial(), part));
                open = open.minus(part);
            }
        }
        if (open.isPositive()) {
            throw new IllegalStateException("the arrivals of " + movement + " have " + open + " less than its lines");
        }
        return shares;
    }

    private Money uncontested(Arrival arrival) {
        return arrival.left().minus(contests.less(List.of(arrival.id())).getOrDefault(arrival.id(), Money.ZERO));
    }

    private List<Arrival> lock(String movement) {
        List<Arrivals.OfMovement> known = arrivals.ofMovement(movement);
        known.stream()
                .map(Arrivals.OfMovement::employer)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(accounts::lockEmployer);
        return known.stream().map(k -> arrivals.lock(k.id()).orElseThrow()).toList();
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
