package hall.finance.domain.voucher;

import java.io.Serializable;

/**
 * A line of a voucher as it was typed; a line of which nothing was typed is none.
 *
 * @param account code of the chart
 * @param debit an amount, empty when it is a credit line
 * @param credit an amount, empty when it is a debit line
 */
public record TypedLine(String account, String debit, String credit) implements Serializable {

    public TypedLine {
        account = stripped(account);
        debit = stripped(debit);
        credit = stripped(credit);
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }

    boolean isBlank() {
        return account.isEmpty() && debit.isEmpty() && credit.isEmpty();
    }
}
