package hall.payment.domain;

/** Port: what else a line of the bank stands for in the centre's books. Implemented by whoever keeps books by hand and compares them. */
public interface LineUses {

    /** Whether it can show nothing else any more: a voucher that is entered or posted names it, or officers resolved a difference with it. */
    boolean isTaken(String bankSerial);

    /** Whether a posted voucher books it: on the special account, with its amount and its side. */
    boolean isBooked(BankLine line);
}
