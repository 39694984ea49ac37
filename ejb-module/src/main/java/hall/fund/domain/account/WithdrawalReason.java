package hall.fund.domain.account;

import java.util.Arrays;
import java.util.List;

/** Ground of a withdrawal (提取原因 TQYY of JGJ/T 320; Regulation Art. 24). */
public enum WithdrawalReason {
    BUY_HOME("01"),
    BUILD_HOME("02"),
    RETIREMENT("03"),
    LOSS_OF_WORK_CAPACITY("04"),
    SETTLING_ABROAD("05"),
    REPAY_HOME_LOAN("06"),
    RENT("07"),
    DEATH("08"),
    SERIOUS_ILLNESS("09"),
    OTHER("99");

    /** Those by which an account ends (Regulation Art. 24), and whatever else an officer says why. */
    public static final List<WithdrawalReason> CLOSING =
            List.of(RETIREMENT, LOSS_OF_WORK_CAPACITY, SETTLING_ABROAD, DEATH, OTHER);

    private final String code;

    WithdrawalReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static WithdrawalReason ofCode(String code) {
        return Arrays.stream(values())
                .filter(r -> r.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("TQYY " + code));
    }
}
