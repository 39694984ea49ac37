package hall.fund.domain.account;

import java.util.Arrays;

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

    private final String code;

    AccountEntryType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static AccountEntryType ofCode(String code) {
        return Arrays.stream(values())
                .filter(t -> t.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("GJHTQYWLX " + code));
    }
}
