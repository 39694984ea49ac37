package hall.fund.service.contribution;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.contribution.Arrival;
import hall.fund.domain.contribution.ArrivalRefund;
import hall.fund.domain.contribution.ArrivalRefunds;
import hall.fund.domain.contribution.Arrivals;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.ledger.PaymentPurpose;
import hall.payment.domain.InstructPayment;
import hall.payment.domain.PaymentSettled;
import hall.payment.domain.PaymentStatus;
import hall.payment.service.PaymentService;
import hall.shared.Actor;
import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * Sends money of nobody back to its payer (退回付款人): proposed by one officer, confirmed by another, paid as any payment is. It is in
 * transit until the bank has spoken; refused, a red entry puts it back into suspense, with an alarm, and it can be tried again or given an
 * owner after all. Everything happens under the arrival's lock, so that of two who act at once one wins and the other is told who. The
 * payment's reference is the arrival, and of one reference at most one payment lives or is done: never twice.
 */
@ApplicationScoped
public class RefundKeeping {

    private static final String OTHER_BUSINESS = "99";
    private static final String SUMMARY = "款项退回";

    private Arrivals arrivals;
    private ArrivalRefunds refunds;
    private Ledger ledger;
    private PaymentService payments;
    private AuditTrail audit;
    private Clock clock;

    protected RefundKeeping() {}

    @Inject
    public RefundKeeping(
            Arrivals arrivals,
            ArrivalRefunds refunds,
            Ledger ledger,
            PaymentService payments,
            AuditTrail audit,
            Clock clock) {
        this.arrivals = arrivals;
        this.refunds = refunds;
        this.ledger = ledger;
        this.payments = payments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Proposes it; nothing moves yet.
     *
     * @param corporate whether the payer is an institution
     */
    public void propose(long id, boolean corporate, String reason, Actor by) {
        String because = ArrivalDesk.reason(reason);
        Arrival arrival = lock(id);
        refunds.standing(id).ifPresent(ArrivalRefund::refuseOthers);
        ArrivalRefund refund = new ArrivalRefund(arrival, corporate, because, by.id(), LocalDateTime.now(clock));
        refunds.add(refund);
        record(arrival, refund, AuditEventType.REFUND_PROPOSED, by);
    }

    /**
     * Confirms what another officer proposed: the money leaves suspense, and the bank is told to pay it back.
     *
     * @param seen the proposal that was looked at; {@code CONTRIBUTION-085} when it does not wait any more, though another one may
     */
    public void confirm(long id, long seen, Actor by) {
        Arrival arrival = lock(id);
        ArrivalRefund refund = proposed(arrival, seen);
        LocalDateTime now = LocalDateTime.now(clock);
        LedgerAccount suspense = arrival.suspense();
        refund.confirm(arrival, by.id(), now);
        String number = payments.instruct(new InstructPayment(
                PaymentPurpose.ARRIVAL_REFUND.reference(id),
                OTHER_BUSINESS,
                arrival.amount(),
                arrival.payer(refund.isCorporate()),
                SUMMARY));
        refund.instructed(number);
        ledger.write(new LedgerEntry(holdKey(number), null, now)
                .transfer(suspense, LedgerAccount.refundInTransit(id), arrival.amount()));
        record(arrival, refund, AuditEventType.REFUND_CONFIRMED, by);
    }

    /** Takes back a proposal that nobody has confirmed. */
    public void withdraw(long id, long seen, Actor by) {
        Arrival arrival = lock(id);
        ArrivalRefund refund = proposed(arrival, seen);
        refund.withdraw(by.id(), LocalDateTime.now(clock));
        record(arrival, refund, AuditEventType.REFUND_WITHDRAWN, by);
    }

    // Whoever gave it an owner meanwhile is named; what was taken back meanwhile waits for nobody any more.
    private ArrivalRefund proposed(Arrival arrival, long seen) {
        arrival.requireUnidentified();
        ArrivalRefund refund =
                refunds.standing(arrival.id()).orElseThrow(() -> new BusinessException("CONTRIBUTION-085"));
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
        Arrival arrival = lock(id);
        ArrivalRefund refund = refunds.standing(id).orElseThrow();
        boolean paid = settled.status() == PaymentStatus.DONE;
        if (paid) {
            refund.paid(arrival, settled.at());
            ledger.write(
                    new LedgerEntry(PaymentPurpose.ARRIVAL_REFUND.paid().key(settled.sendSeqNo()), null, settled.at())
                            .transfer(
                                    LedgerAccount.refundInTransit(id),
                                    LedgerAccount.specialAccount(settled.bankAccount()),
                                    arrival.amount()));
        } else {
            refund.refused(arrival, settled.at());
            ledger.reverse(
                    ledger.entry(holdKey(settled.sendSeqNo())).orElseThrow(),
                    PaymentPurpose.ARRIVAL_REFUND.release().orElseThrow().key(settled.sendSeqNo()),
                    settled.at());
        }
        record(arrival, refund, paid ? AuditEventType.REFUND_PAID : AuditEventType.REFUND_REFUSED, Actor.SYSTEM);
    }

    private static String holdKey(String sendSeqNo) {
        return PaymentPurpose.ARRIVAL_REFUND.hold().orElseThrow().key(sendSeqNo);
    }

    private Arrival lock(long id) {
        return arrivals.lock(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
    }

    private void record(Arrival arrival, ArrivalRefund refund, AuditEventType type, Actor by) {
        audit.record(
                arrival.audit(),
                arrival.auditStream(),
                type,
                by,
                arrival.auditFacts().plus(refund.auditFacts()));
    }
}
