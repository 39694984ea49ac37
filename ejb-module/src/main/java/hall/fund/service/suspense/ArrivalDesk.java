package hall.fund.service.suspense;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.contribution.ContributionDue;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.ledger.PaymentPurpose;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalClaim;
import hall.fund.domain.suspense.ArrivalClaims;
import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.domain.suspense.ArrivalRefunds;
import hall.fund.domain.suspense.Arrivals;
import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.domain.suspense.SuspenseItems;
import hall.fund.service.account.Abstention;
import hall.payment.service.PaymentService;
import hall.shared.Actor;
import hall.shared.BusinessException;
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
    private ArrivalClaims claims;
    private Abstention abstention;
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
            ArrivalClaims claims,
            Abstention abstention,
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
        this.claims = claims;
        this.abstention = abstention;
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

    /** Says to which employer it belongs; nothing moves yet. */
    public void propose(long id, String employerAccount, String reason, Actor by) {
        String because = reason(reason);
        EmployerAccount employer = lockEmployer(employerAccount);
        abstention.check(by, employer);
        Arrival arrival = lock(id);
        claims.find(id).ifPresent(ArrivalClaim::refuseOthers);
        requireFree(arrival);
        arrival.requireUnidentified();
        ArrivalClaim claim = new ArrivalClaim(arrival, employerAccount, because, by.id(), LocalDateTime.now(clock));
        claims.add(claim);
        record(arrival, claim, AuditEventType.ARRIVAL_CLAIM_PROPOSED, by);
    }

    /**
     * Confirms what another officer proposed: the money goes to the employer, and the next look matches it with its lists.
     *
     * @param seen the proposal that was looked at; {@code CONTRIBUTION-139} when it does not wait any more, though another one may
     */
    public void confirm(long id, long seen, Actor by) {
        String employerAccount = waiting(id, seen).employerAccount();
        EmployerAccount employer = lockEmployer(employerAccount);
        Arrival arrival = lock(id);
        ArrivalClaim claim = waiting(id, seen);
        claim.requireOther(by.id());
        abstention.check(by, employer);
        requireFree(arrival);
        LedgerAccount from = arrival.suspense();
        arrival.assign(employerAccount, by.id());
        claims.remove(claim);
        suspense.add(refunds.of(id).isEmpty() ? SuspenseItem.of(arrival) : SuspenseItem.ofTried(arrival));
        ledger.write(new LedgerEntry(arrival.assignmentKey(), null, LocalDateTime.now(clock))
                .transfer(from, arrival.suspense(), arrival.left()));
        record(arrival, claim, AuditEventType.ARRIVAL_ASSIGNED, by);
        due.fire(new ContributionDue(employerAccount));
    }

    /** Takes back what nobody has confirmed, by whomever; {@code seen} as for {@link #confirm}. */
    public void withdraw(long id, long seen, Actor by) {
        Arrival arrival = lock(id);
        ArrivalClaim claim = waiting(id, seen);
        claims.remove(claim);
        record(arrival, claim, AuditEventType.ARRIVAL_CLAIM_WITHDRAWN, by);
    }

    // What somebody proposed to send back stays until that is taken back.
    private void requireFree(Arrival arrival) {
        refunds.standing(arrival.id()).ifPresent(ArrivalRefund::refuseOthers);
        // The bank may have sent it back after all: it is nobody's until a person has found out.
        payments.requireUnfrozen(PaymentPurpose.ARRIVAL_REFUND.reference(arrival.id()));
        desk.requireUncontested(arrival);
    }

    private EmployerAccount lockEmployer(String number) {
        return accounts.lockEmployer(number).orElseThrow(() -> new BusinessException("CONTRIBUTION-031"));
    }

    private Arrival lock(long id) {
        return arrivals.lock(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
    }

    private ArrivalClaim waiting(long id, long seen) {
        return claims.find(id)
                .filter(claim -> claim.id() == seen)
                .orElseThrow(() -> new BusinessException("CONTRIBUTION-139"));
    }

    private void record(Arrival arrival, ArrivalClaim claim, AuditEventType type, Actor by) {
        audit.record(
                arrival.audit(),
                arrival.auditStream(),
                type,
                by,
                arrival.auditFacts().plus(claim.auditFacts()));
    }
}
