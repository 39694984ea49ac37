package hall.payment.domain;

/** Port: what else a line of the bank stands for in the centre's books. Implemented by whoever keeps books by hand. */
@FunctionalInterface
public interface LineUses {

    /** Whether a voucher that is entered or posted names the line as its document. */
    boolean isOfVoucher(String bankSerial);
}
