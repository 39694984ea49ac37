package hall.fund.domain.loan;

import java.util.List;

/** Kind of a loan journal row (DKYWMXLX of JGJ/T 320). */
public enum LoanEntryType {
    RELEASE("01"),
    REPAYMENT("02"),
    EARLY_REPAYMENT("03"),
    OVERDUE_REPAYMENT("04"),
    /** Paid from a fund account already: no ground for another withdrawal. */
    REPAYMENT_FROM_FUND("05"),
    SETTLEMENT("06"),
    EXTENSION("07"),
    SHORTENING("08"),
    WRITE_OFF("09"),
    OTHER("99");

    private final String code;

    LoanEntryType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The codes of what a borrower paid from their own pocket. */
    public static List<String> ownMoneyCodes() {
        return List.of(REPAYMENT.code, EARLY_REPAYMENT.code, OVERDUE_REPAYMENT.code, SETTLEMENT.code);
    }
}
