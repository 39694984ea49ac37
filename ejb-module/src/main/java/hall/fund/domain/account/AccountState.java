package hall.fund.domain.account;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** State of a personal account (GRZHZT of JGJ/T 320). */
public enum AccountState {
    NORMAL("01"),
    SEALED("02"),
    CLOSED_MERGED("03"),
    CLOSED_TRANSFERRED("04"),
    CLOSED_WITHDRAWN("05"),
    FROZEN("06"),
    OTHER("99");

    private static final Map<String, AccountState> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(AccountState::code, Function.identity()));

    private final String code;

    AccountState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether it has ended, in whatever way. */
    public boolean isClosed() {
        return this == CLOSED_MERGED || this == CLOSED_TRANSFERRED || this == CLOSED_WITHDRAWN;
    }

    public static AccountState ofCode(String code) {
        AccountState found = BY_CODE.get(code);
        if (found == null) {
            throw new IllegalArgumentException("GRZHZT " + code);
        }
        return found;
    }
}
