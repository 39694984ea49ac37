package hall.fund.service.suspense;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.contribution.ContributionDue;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalContest;
import hall.fund.domain.suspense.ArrivalContests;
import hall.fund.domain.suspense.ArrivalContests.Subject;
import hall.fund.domain.suspense.Arrivals;
import hall.payment.domain.BankLines;
import hall.payment.domain.LineUses;
import hall.payment.service.LineAlarms;
import hall.shared.Actor;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Sets an arrival right of which the bank's detail has less (adr/0020): entered by one officer, confirmed by another, and what the bank does
 * not have leaves suspense by a red entry. Money that a list has used already is owed by the employer: it is taken of whatever else waits for
 * the employer, and while that is not enough, it is refused in words. What went back to its payer before anybody knew is taken of another arrival of nobody of that very
 * sum, by which the payer paid it back. Everything happens under the locks of the movement, of the employer, if it has one,
 * and of the arrival.
 */
@ApplicationScoped
public class ContestKeeping {

    private static final String BECAUSE = "经两人按银行账户明细更正到账";

    private PersonalAccounts accounts;
    private Arrivals arrivals;
    private ArrivalContests contests;
    private BankLines lines;
    private SuspenseDesk suspense;
    private Ledger ledger;
    private LineAlarms alarms;
    private LineUses uses;
    private AuditTrail audit;
    private Event<ContributionDue> due;
    private Clock clock;

    protected ContestKeeping() {}

    @Inject
    public ContestKeeping(
            PersonalAccounts accounts,
            Arrivals arrivals,
            ArrivalContests contests,
            BankLines lines,
            SuspenseDesk suspense,
            Ledger ledger,
            LineAlarms alarms,
            LineUses uses,
            AuditTrail audit,
            Event<ContributionDue> due,
            Clock clock) {
        this.accounts = accounts;
        this.arrivals = arrivals;
        this.contests = contests;
        this.lines = lines;
        this.suspense = suspense;
        this.ledger = ledger;
        this.alarms = alarms;
        this.uses = uses;
        this.audit = audit;
        this.due = due;
        this.clock = clock;
    }

    private record Held(Arrival arrival, ArrivalContest contest) {}

    /**
     * Enters that it is to be set right by the detail; nothing moves yet.
     *
     * @param madeUpBy the arrival of nobody by which the payer paid back what had gone back already, empty when it did not go back
     */
    public void enter(long id, Optional<Long> madeUpBy, Actor by) {
        Held held = lock(id);
        requireUnused(held.contest());
        source(held, madeUpBy);
        held.contest().enter(madeUpBy, by.id(), LocalDateTime.now(clock));
        record(held, AuditEventType.ARRIVAL_CORRECTION_ENTERED, by);
    }

    /** Takes that back. */
    public void cancel(long id, Actor by) {
        Held held = lock(id);
        held.contest().cancel();
        record(held, AuditEventType.ARRIVAL_CORRECTION_CANCELLED, by);
    }

    /** Confirms what another officer entered: what the bank does not have leaves the books. */
    public void confirm(long id, Actor by) {
        Held held = lock(id);
        Arrival arrival = held.arrival();
        ArrivalContest contest = held.contest();
        LocalDateTime now = LocalDateTime.now(clock);
        requireUnused(contest);
        contest.confirm(by.id(), now);
        Arrival from = source(held, contest.madeUpBy());
        suspense.takeBack(from, contest);
        book(arrival, from, contest, now);
        from.takeBack(contest.amount());
        record(held, AuditEventType.ARRIVAL_CORRECTED, by);
        if (from != arrival) {
            record(new Held(from, contest), AuditEventType.ARRIVAL_CORRECTED, by);
        }
        if (!contests.isContested(contest.movement())) {
            alarms.settled(contest.movement(), by, BECAUSE);
        }
        arrival.employerAccount().ifPresent(employer -> due.fire(new ContributionDue(employer)));
    }

    /** The arrival it is taken from: that one, or the one that is named because its payer had it back, which is locked after it. */
    private Arrival source(Held held, Optional<Long> madeUpBy) {
        if (madeUpBy.isEmpty()) {
            suspense.requireNotSentBack(held.arrival(), held.contest());
            return held.arrival();
        }
        Arrival other = arrivals.lock(madeUpBy.get()).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
        suspense.requireMakesUp(held.arrival(), held.contest(), other);
        return other;
    }

    // Whoever took it for a fee of the bank has booked it.
    private void requireUnused(ArrivalContest contest) {
        if (uses.isTaken(contest.bankSerial())) {
            throw new BusinessException("CONTRIBUTION-136", contest.bankSerial());
        }
    }

    // The whole of one that never moved is undone; else what is wrong of it goes back from where it is now.
    private void book(Arrival arrival, Arrival from, ArrivalContest contest, LocalDateTime now) {
        LedgerEntry original = ledger.entry(arrival.businessKey()).orElseThrow();
        if (from == arrival && contest.amount().equals(arrival.amount()) && !arrival.isAssigned()) {
            ledger.reverse(original, contest.businessKey(), now);
        } else {
            ledger.write(new LedgerEntry(contest.businessKey(), null, now)
                    .transfer(from.suspense(), original.postings().get(0).debit(), contest.amount()));
        }
    }

    // The movement first, as whoever reads the detail; the employer before the arrival, as whoever gives it one; nobody
    // does while it is contested.
    private Held lock(long id) {
        Subject subject = contests.subject(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
        lines.lockMovement(subject.movement());
        long of = subject.arrival();
        arrivals.find(of).flatMap(Arrival::employerAccount).ifPresent(accounts::lockEmployer);
        return new Held(arrivals.lock(of).orElseThrow(), contests.find(id).orElseThrow());
    }

    private void record(Held held, AuditEventType type, Actor by) {
        Arrival arrival = held.arrival();
        audit.record(
                arrival.audit(),
                arrival.auditStream(),
                type,
                by,
                arrival.auditFacts().plus(held.contest().auditFacts()));
    }
}
