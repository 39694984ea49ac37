package hall.payment.domain;

import hall.shared.Actor;

/** Port: nobody decides about a payment of their own money (回避). Implemented by whoever had it instructed. */
@FunctionalInterface
public interface PaymentAbstention {

    /** Refuses with {@code FUND-035} an officer whose own, or whose spouse's, money it is. */
    void check(PaymentReference reference, Actor officer);
}
