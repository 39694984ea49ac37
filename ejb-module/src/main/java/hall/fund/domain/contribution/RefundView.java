package hall.fund.domain.contribution;

import hall.payment.domain.PaymentStanding;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A refund as people read it.
 *
 * @param decidedBy who confirmed it or took it back, null while it is only proposed
 * @param at when something last happened to it
 * @param payment where its payment is, null before it is confirmed
 */
public record RefundView(
        long id,
        long arrival,
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
