package hall.fund.service.suspense;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.contribution.ContributionDue;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.ledger.PaymentPurpose;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.domain.suspense.ArrivalRefunds;
import hall.fund.domain.suspense.Arrivals;
import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.domain.suspense.SuspenseItems;
import hall.payment.service.PaymentService;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/** Finds an owner for money that arrived from an unknown payer: it moves from nobody's suspense to the employer's. */
@ApplicationScoped
public class ArrivalDesk {

    private static final int REASON_MOST = 200;

    private PersonalAccounts accounts;
    private Arrivals arrivals;
    private SuspenseItems suspense;
    private SuspenseDesk desk;
    private ArrivalRefunds refunds;
    private Ledger ledger;
    private PaymentService payments;
    private AuditTrail audit;
    private Event<ContributionDue> due;
    private Clock clock;

    protected ArrivalDesk() {}

    @Inject
    public ArrivalDesk(
            PersonalAccounts accounts,
            Arrivals arrivals,
            SuspenseItems suspense,
            SuspenseDesk desk,
            ArrivalRefunds refunds,
            Ledger ledger,
            PaymentService payments,
            AuditTrail audit,
            Event<ContributionDue> due,
            Clock clock) {
        this.accounts = accounts;
        this.arrivals = arrivals;
        this.suspense = suspense;
        this.desk = desk;
        this.refunds = refunds;
        this.ledger = ledger;
        this.payments = payments;
        this.audit = audit;
        this.due = due;
        this.clock = clock;
    }

    /** Why, as an officer wrote it; refuses with {@code FUND-036} what is missing or too long. */
    static String reason(String typed) {
        String because = typed == null ? "" : typed.strip();
        if (because.isEmpty() || because.length() > REASON_MOST) {
            throw new BusinessException("FUND-036", REASON_MOST);
        }
        return because;
    }

    /**
     * Gives the money to an employer; the next look matches it with the employer's lists. What somebody proposed to send back stays until that is
     * taken back.
     */
    public void assign(long id, String employerAccount, String reason, Actor by) {
        String because = reason(reason);
        accounts.lockEmployer(employerAccount).orElseThrow(() -> new BusinessException("CONTRIBUTION-031"));
        Arrival arrival = arrivals.lock(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
        refunds.standing(id).ifPresent(ArrivalRefund::refuseOthers);
        // The bank may have sent it back after all: it is nobody's until a person has found out.
        payments.requireUnfrozen(PaymentPurpose.ARRIVAL_REFUND.reference(id));
        desk.requireUncontested(arrival);
        LedgerAccount from = arrival.suspense();
        arrival.assign(employerAccount, by.id());
        suspense.add(refunds.of(id).isEmpty() ? SuspenseItem.of(arrival) : SuspenseItem.ofTried(arrival));
        ledger.write(new LedgerEntry(arrival.assignmentKey(), null, LocalDateTime.now(clock))
                .transfer(from, arrival.suspense(), arrival.left()));
        audit.record(
                arrival.audit(),
                arrival.auditStream(),
                AuditEventType.ARRIVAL_ASSIGNED,
                by,
                arrival.auditFacts().plus(Facts.with("reason", because).build()));
        due.fire(new ContributionDue(employerAccount));
    }
}
