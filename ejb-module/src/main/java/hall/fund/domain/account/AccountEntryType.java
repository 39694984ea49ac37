package hall.fund.domain.account;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Kind of a personal journal row (GJHTQYWLX of JGJ/T 320). */
public enum AccountEntryType {
    REMITTANCE("01"),
    BACK_PAYMENT("02"),
    OPENING("03"),
    UNSEALING("04"),
    SEALING("05"),
    INTERNAL_TRANSFER("06"),
    TRANSFER_OUT("07"),
    TRANSFER_IN("08"),
    INTEREST("09"),
    BASE_CHANGE("10"),
    PART_WITHDRAWAL("11"),
    CLOSING_WITHDRAWAL("12"),
    DEFERRAL("13"),
    FREEZE("14"),
    UNFREEZE("15"),
    OTHER("99");

    private static final Map<String, AccountEntryType> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(AccountEntryType::code, Function.identity()));

    private final String code;

    AccountEntryType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static AccountEntryType ofCode(String code) {
        AccountEntryType found = BY_CODE.get(code);
        if (found == null) {
            throw new IllegalArgumentException("GJHTQYWLX " + code);
        }
        return found;
    }
}
