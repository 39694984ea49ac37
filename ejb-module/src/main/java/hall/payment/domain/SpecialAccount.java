package hall.payment.domain;

/** Port: the special account (专户) at the bank on which the fund's money is, and from which it is paid. */
@FunctionalInterface
public interface SpecialAccount {

    /** Its number. */
    String account();
}
