package hall.fund.domain.contribution;

import hall.payment.domain.PaymentStanding;
import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A refund as people read it.
 *
 * @param money the arrival itself while it is nobody's, else the sum in the employer's suspense
 * @param arrival the one whose payer gets it
 * @param decidedBy who confirmed it or took it back, null while it is only proposed
 * @param at when something last happened to it
 * @param payment where its payment is, null before it is confirmed
 */
public record RefundView(
        long id,
        long money,
        long arrival,
        Money amount,
        ArrivalRefund.State state,
        boolean corporate,
        String reason,
        String proposedBy,
        String decidedBy,
        LocalDateTime at,
        PaymentStanding payment)
        implements Serializable {

    /** Whether nothing else can be done with the money. */
    public boolean stands() {
        return state != ArrivalRefund.State.REFUSED && state != ArrivalRefund.State.WITHDRAWN;
    }
}
