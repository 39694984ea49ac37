package hall.fund.domain.loan;

import java.util.Arrays;

/** State of a loan. */
public enum LoanState {
    TO_SIGN("0"),
    TO_RELEASE("1"),
    NORMAL("2"),
    SETTLED("3"),
    OVERDUE("5"),
    VOID("8");

    private final String code;

    LoanState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static LoanState ofCode(String code) {
        return Arrays.stream(values())
                .filter(s -> s.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("loan state " + code));
    }
}
