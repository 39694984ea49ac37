package hall.fund.domain.account;

import java.util.Arrays;

/** State of an employer's account (DWZHZT of JGJ/T 320). */
public enum EmployerState {
    NORMAL("01"),
    /** Registered, no staff account paid yet. */
    OPENING("02"),
    /** Contributions are put off by the committee's leave (缓缴, Regulation Art. 20). */
    DEFERRAL("03"),
    CLOSED("04"),
    SEALED("05"),
    OTHER("99");

    private final String code;

    EmployerState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static EmployerState ofCode(String code) {
        return Arrays.stream(values())
                .filter(s -> s.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("DWZHZT " + code));
    }
}
