package hall.fund.domain.account;

import hall.shared.Money;
import java.io.Serializable;

/**
 * An employer's staff, summed over its accounts (docs/adr/0011).
 *
 * @param paying DWJCRS: accounts that are neither sealed nor closed
 * @param sealed DWFCRS
 * @param balance DWZHYE, yuan
 */
public record StaffHeads(long paying, long sealed, Money balance) implements Serializable {}
