package hall.fund.domain.suspense;

import hall.payment.domain.PaymentStanding;
import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A refund as people read it.
 *
 * @param money the arrival itself while it is nobody's, else the sum in the employer's suspense
 * @param arrival the one whose payer gets it, null when an employer's letter names another account
 * @param letter what that letter says, null when the payer gets it
 * @param decidedBy who confirmed it or took it back, null while it is only proposed
 * @param at when something last happened to it
 * @param payment where its payment is, null before it is confirmed
 */
public record RefundView(
        long id,
        long money,
        Long arrival,
        Letter letter,
        Money amount,
        ArrivalRefund.State state,
        boolean corporate,
        String reason,
        String proposedBy,
        String decidedBy,
        LocalDateTime at,
        PaymentStanding payment)
        implements Serializable {

    /** The account an employer's letter names. */
    public record Letter(String number, String name, String account, String bank) implements Serializable {}

    /** Whether nothing else can be done with the money. */
    public boolean stands() {
        return switch (state) {
            case PROPOSED, INSTRUCTED, PAID -> true;
            case REFUSED, CAME_BACK, WITHDRAWN -> false;
        };
    }
}
