package hall.finance.domain.voucher;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * The number of an entry that people made (凭证字号): within its month, without gaps, in the order of posting.
 *
 * @param number from 1
 */
public record VoucherNumber(YearMonth month, int number) implements Serializable {

    /** As it stands on paper: {@code 记-0001}. */
    public String display() {
        return String.format("记-%04d", number);
    }
}
