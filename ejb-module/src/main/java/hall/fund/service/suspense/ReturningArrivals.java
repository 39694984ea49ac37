package hall.fund.service.suspense;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalClaim;
import hall.fund.domain.suspense.ArrivalClaims;
import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.domain.suspense.ArrivalRefunds;
import hall.fund.domain.suspense.Arrivals;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Money of nobody that is a payment of ours which came back (退汇): it has no other use afterwards. */
@ApplicationScoped
public class ReturningArrivals {

    private Arrivals arrivals;
    private ArrivalRefunds refunds;
    private ArrivalClaims claims;
    private SuspenseDesk desk;
    private RefundKeeping refunding;
    private AuditTrail audit;

    protected ReturningArrivals() {}

    @Inject
    public ReturningArrivals(
            Arrivals arrivals,
            ArrivalRefunds refunds,
            ArrivalClaims claims,
            SuspenseDesk desk,
            RefundKeeping refunding,
            AuditTrail audit) {
        this.arrivals = arrivals;
        this.refunds = refunds;
        this.claims = claims;
        this.desk = desk;
        this.refunding = refunding;
        this.audit = audit;
    }

    /**
     * Locks the arrival of a line and refuses one that has another use, or for which one was proposed.
     *
     * @throws BusinessException {@code PAY-052}; {@code 053} it is another amount, a part of what the line brought; {@code CONTRIBUTION-130} the bank's detail
     *     has less of it than its notice; {@code 138} an officer says that it is an employer's
     */
    public void require(String bankSerial, Money amount) {
        free(bankSerial, amount);
    }

    private Arrival free(String bankSerial, Money amount) {
        Arrival arrival = arrivals.lockBySerial(bankSerial)
                .filter(a -> a.isUnclaimed() && refunds.standing(a.id()).isEmpty())
                .orElseThrow(() -> new BusinessException("PAY-052", bankSerial));
        claims.find(arrival.id()).ifPresent(ArrivalClaim::refuseOthers);
        desk.requireUncontested(arrival);
        if (!arrival.left().equals(amount)) {
            throw new BusinessException("PAY-053", bankSerial, arrival.left(), amount);
        }
        return arrival;
    }

    /**
     * It is that payment's money, and nobody else's any more; refuses as {@link #require} does.
     *
     * @return where it stood
     */
    public LedgerAccount take(String bankSerial, Money amount, String sendSeqNo, Actor by) {
        Arrival arrival = free(bankSerial, amount);
        LedgerAccount stood = arrival.suspense();
        arrival.cameBack(sendSeqNo);
        audit.record(
                arrival.audit(), arrival.auditStream(), AuditEventType.ARRIVAL_CAME_BACK, by, arrival.auditFacts());
        return stood;
    }

    /** Refuses with {@code PAY-050} when the bank did not pay that sum back by that payment. */
    public void requireSentBack(long money, String sendSeqNo) {
        if (refunds.standing(money)
                .filter(r -> r.state() == ArrivalRefund.State.PAID && sendSeqNo.equals(r.payment()))
                .isEmpty()) {
            throw new BusinessException("PAY-050");
        }
    }

    /**
     * What had gone back to its payer came back from there, and waits as before.
     *
     * @return where it stands
     */
    public LedgerAccount waitAgain(long money, String sendSeqNo, Actor by) {
        requireSentBack(money, sendSeqNo);
        return refunding.cameBack(money, by);
    }
}
