package hall.payment.domain;

/**
 * Port: the bank settlement application. Called with no transaction open; never throws for what the bank does. Silence,
 * time-out, garbage or "processing" is {@link BankAnswer.Status#UNKNOWN}, never a failure.
 */
public interface PaymentGateway {

    /** BDC101: pays once per {@link PaymentOrder#sendSeqNo}; the bank ignores a repetition of the number. */
    BankAnswer pay(PaymentOrder order);

    /** BDC110: what became of the order with this number. */
    BankAnswer query(PaymentOrder order);
}
