package hall.fund.service.suspense;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.contribution.ContributionDue;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.Arrivals;
import hall.fund.domain.suspense.PayerClues;
import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.domain.suspense.SuspenseItems;
import hall.payment.domain.MoneyArrived;
import hall.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * Books money that arrived to suspense (暂收), in the transaction that keeps the bank's line: special account against the suspense of the
 * employer, or of nobody while the payer is unknown. Lists are matched afterwards, in transactions of their own, so that a list that
 * cannot be posted never keeps the bank's word from being kept.
 */
@ApplicationScoped
public class ArrivalBooking {

    private Arrivals arrivals;
    private ArrivalContesting contesting;
    private SuspenseItems suspense;
    private Ledger ledger;
    private AuditTrail audit;
    private Event<ContributionDue> due;
    private Clock clock;

    protected ArrivalBooking() {}

    @Inject
    public ArrivalBooking(
            Arrivals arrivals,
            ArrivalContesting contesting,
            SuspenseItems suspense,
            Ledger ledger,
            AuditTrail audit,
            Event<ContributionDue> due,
            Clock clock) {
        this.arrivals = arrivals;
        this.contesting = contesting;
        this.suspense = suspense;
        this.ledger = ledger;
        this.audit = audit;
        this.due = due;
        this.clock = clock;
    }

    public void on(@Observes MoneyArrived money) {
        if (!contesting.lifts(money)) {
            book(money);
        }
    }

    private void book(MoneyArrived money) {
        LocalDateTime now = LocalDateTime.now(clock);
        Arrival arrival = new Arrival(money, PayerClues.employer(money, arrivals), now);
        ledger.write(new LedgerEntry(arrival.businessKey(), null, now)
                .transfer(LedgerAccount.specialAccount(money.bankAccount()), arrival.suspense(), arrival.amount()));
        audit.record(
                arrival.audit(),
                arrival.auditStream(),
                AuditEventType.ARRIVAL_IN_SUSPENSE,
                Actor.SYSTEM,
                arrival.auditFacts());
        arrivals.add(arrival);
        arrival.employerAccount().ifPresent(employer -> {
            suspense.add(SuspenseItem.of(arrival));
            due.fire(new ContributionDue(employer));
        });
    }
}
