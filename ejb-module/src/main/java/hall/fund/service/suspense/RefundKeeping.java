package hall.fund.service.suspense;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerState;
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
import hall.fund.domain.suspense.LetterPayee;
import hall.fund.domain.suspense.Refundable;
import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.domain.suspense.SuspenseItems;
import hall.payment.domain.InstructPayment;
import hall.payment.domain.PaymentSettled;
import hall.payment.domain.PaymentStatus;
import hall.payment.service.PaymentService;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Sends money in suspense back to its payer (退回付款人), nobody's or what waits for an employer, or to the account that the employer's letter
 * names when it came from several accounts or the employer is closed: proposed by one officer, confirmed by
 * another, paid as any payment is. It is in transit until the bank has spoken; refused, a red entry puts it back into suspense, with an
 * alarm, and it can be tried again, given an owner or used by a list after all. Everything happens under the lock of its employer, if it
 * has one, and its arrival, so that of two who act at once one wins and the other is told who. The payment's reference is the sum, and
 * of one reference at most one payment lives or is done: never twice.
 */
@ApplicationScoped
public class RefundKeeping {

    private static final String OTHER_BUSINESS = "99";
    private static final String SUMMARY = "款项退回";

    private PersonalAccounts accounts;
    private Arrivals arrivals;
    private SuspenseItems suspense;
    private SuspenseDesk desk;
    private ArrivalRefunds refunds;
    private ArrivalClaims claims;
    private Ledger ledger;
    private PaymentService payments;
    private AuditTrail audit;
    private Event<ContributionDue> due;
    private Clock clock;

    protected RefundKeeping() {}

    @Inject
    public RefundKeeping(
            PersonalAccounts accounts,
            Arrivals arrivals,
            SuspenseItems suspense,
            SuspenseDesk desk,
            ArrivalRefunds refunds,
            ArrivalClaims claims,
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
        this.ledger = ledger;
        this.payments = payments;
        this.audit = audit;
        this.due = due;
        this.clock = clock;
    }

    /**
     * Money and who gets it, locked.
     *
     * @param employer whose it is, null for money of nobody
     * @param payer the arrival whose payer gets it, null when it came from more than one account; what happens stands in its record, or
     *     else in the employer's
     */
    private record Held(Refundable money, EmployerAccount employer, Arrival payer) {

        /** Refuses with {@code CONTRIBUTION-094} what came from more than one account. */
        Arrival onePayer() {
            if (payer == null) {
                throw new BusinessException("CONTRIBUTION-094");
            }
            return payer;
        }

        /** Whether the payer cannot have it back: an employer's letter is needed. */
        boolean needsLetter() {
            return payer == null
                    || !payer.isRefundable()
                    || employer != null && employer.state() == EmployerState.CLOSED;
        }

        void requireUncontested(SuspenseDesk desk) {
            if (money instanceof SuspenseItem item) {
                desk.requireUncontested(item);
            } else {
                desk.requireUncontested(payer);
            }
        }
    }

    /**
     * Proposes to send back what is left of it; nothing moves yet.
     *
     * @param id of an arrival of nobody's, or of a sum in an employer's suspense
     * @param corporate whether the payer is an institution
     */
    public void propose(long id, boolean corporate, String reason, Actor by) {
        String because = ArrivalDesk.reason(reason);
        Held held = lock(id);
        refunds.standing(id).ifPresent(ArrivalRefund::refuseOthers);
        claims.find(id).ifPresent(ArrivalClaim::refuseOthers);
        held.requireUncontested(desk);
        ArrivalRefund refund =
                new ArrivalRefund(held.money(), held.onePayer(), corporate, because, by.id(), LocalDateTime.now(clock));
        refunds.add(refund);
        record(held, refund, AuditEventType.REFUND_PROPOSED, by);
    }

    /**
     * The same to the account that the employer's letter names; refuses with {@code CONTRIBUTION-095} what goes back to its payer without one.
     *
     * @param corporate whether that account is an institution's
     */
    public void proposeByLetter(long item, LetterPayee letter, boolean corporate, String reason, Actor by) {
        String because = ArrivalDesk.reason(reason);
        Held held = lock(item);
        refunds.standing(item).ifPresent(ArrivalRefund::refuseOthers);
        held.requireUncontested(desk);
        if (!held.needsLetter()) {
            throw new BusinessException("CONTRIBUTION-095");
        }
        ArrivalRefund refund =
                new ArrivalRefund(held.money(), letter, corporate, because, by.id(), LocalDateTime.now(clock));
        refunds.add(refund);
        record(held, refund, AuditEventType.REFUND_PROPOSED, by);
    }

    /** The same for money that has to be nobody's still; refuses what has an owner by now with {@code CONTRIBUTION-030}, {@code 082}. */
    public void proposeOfNobody(long id, boolean corporate, String reason, Actor by) {
        if (suspense.employerOf(id).isPresent()) {
            lockArrival(id).requireUnidentified();
        }
        propose(id, corporate, reason, by);
    }

    /**
     * Confirms what another officer proposed: the money leaves suspense, and the bank is told to pay it back.
     *
     * @param seen the proposal that was looked at; {@code CONTRIBUTION-085} when it does not wait any more, though another one may
     */
    public void confirm(long id, long seen, Actor by) {
        Held held = lock(id);
        ArrivalRefund refund = proposed(id, seen);
        held.requireUncontested(desk);
        LocalDateTime now = LocalDateTime.now(clock);
        LedgerAccount from = held.money().suspense();
        refund.confirm(held.money(), by.id(), now);
        String number = payments.instruct(new InstructPayment(
                PaymentPurpose.ARRIVAL_REFUND.reference(id),
                OTHER_BUSINESS,
                refund.amount(),
                refund.payee(held.payer()),
                SUMMARY));
        refund.instructed(number);
        ledger.write(new LedgerEntry(holdKey(number), null, now)
                .transfer(from, LedgerAccount.refundInTransit(id), refund.amount()));
        record(held, refund, AuditEventType.REFUND_CONFIRMED, by);
    }

    /** Takes back a proposal that nobody has confirmed. */
    public void withdraw(long id, long seen, Actor by) {
        Held held = lock(id);
        ArrivalRefund refund = proposed(id, seen);
        refund.withdraw(by.id(), LocalDateTime.now(clock));
        record(held, refund, AuditEventType.REFUND_WITHDRAWN, by);
    }

    private ArrivalRefund proposed(long id, long seen) {
        ArrivalRefund refund = refunds.standing(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-085"));
        if (refund.state() != ArrivalRefund.State.PROPOSED) {
            refund.refuseOthers();
        }
        if (refund.id() != seen) {
            throw new BusinessException("CONTRIBUTION-085");
        }
        return refund;
    }

    /** What the bank's final word does to it, in the transaction that takes the word in. */
    public void on(@Observes PaymentSettled settled) {
        PaymentPurpose.ARRIVAL_REFUND.idOf(settled.reference()).ifPresent(id -> settle(id, settled));
    }

    private void settle(long id, PaymentSettled settled) {
        Held held = lock(id);
        ArrivalRefund refund = refunds.standing(id).orElseThrow();
        boolean paid = settled.status() == PaymentStatus.DONE;
        if (paid) {
            refund.paid(held.money(), settled.at());
            ledger.write(
                    new LedgerEntry(PaymentPurpose.ARRIVAL_REFUND.paid().key(settled.sendSeqNo()), null, settled.at())
                            .transfer(
                                    LedgerAccount.refundInTransit(id),
                                    LedgerAccount.specialAccount(settled.bankAccount()),
                                    refund.amount()));
        } else {
            refund.refused(held.money(), settled.at());
            ledger.reverse(
                    ledger.entry(holdKey(settled.sendSeqNo())).orElseThrow(),
                    PaymentPurpose.ARRIVAL_REFUND.release().orElseThrow().key(settled.sendSeqNo()),
                    settled.at());
            if (held.employer() != null) {
                due.fire(new ContributionDue(held.employer().accountNumber()));
            }
        }
        record(held, refund, paid ? AuditEventType.REFUND_PAID : AuditEventType.REFUND_REFUSED, Actor.SYSTEM);
    }

    /** What the bank had paid back came back from the payer, and waits again. @return where it stands */
    LedgerAccount cameBack(long id, Actor by) {
        Held held = lock(id);
        ArrivalRefund refund = refunds.standing(id).orElseThrow();
        refund.cameBack(held.money());
        if (held.employer() != null) {
            due.fire(new ContributionDue(held.employer().accountNumber()));
        }
        record(held, refund, AuditEventType.REFUND_CAME_BACK, by);
        return held.money().suspense();
    }

    private static String holdKey(String sendSeqNo) {
        return PaymentPurpose.ARRIVAL_REFUND.hold().orElseThrow().key(sendSeqNo);
    }

    // The employer before the arrival, as whoever gives it one.
    private Held lock(long id) {
        Optional<String> employer = suspense.employerOf(id);
        if (employer.isEmpty()) {
            Arrival nobodys = lockArrival(id);
            nobodys.requireUnidentified();
            return new Held(nobodys, null, nobodys);
        }
        EmployerAccount of = accounts.lockEmployer(employer.get()).orElseThrow();
        SuspenseItem item = suspense.find(id).orElseThrow();
        return new Held(item, of, item.arrival().map(this::lockArrival).orElse(null));
    }

    private Arrival lockArrival(long id) {
        return arrivals.lock(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
    }

    private void record(Held held, ArrivalRefund refund, AuditEventType type, Actor by) {
        Arrival payer = held.payer();
        if (payer == null) {
            EmployerAccount employer = held.employer();
            Facts sum = Facts.with("sum", held.money().id()).build();
            audit.record(employer.audit(), employer.auditStream(), type, by, sum.plus(refund.auditFacts()));
        } else {
            audit.record(
                    payer.audit(),
                    payer.auditStream(),
                    type,
                    by,
                    payer.auditFacts().plus(refund.auditFacts()));
        }
    }
}
