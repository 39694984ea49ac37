package hall.fund.domain.account;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Months as the standard writes them, {@code yyyyMM}. */
final class Months {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuuMM");

    private Months() {}

    static String text(YearMonth month) {
        return month.format(FORMAT);
    }

    static YearMonth of(String text) {
        return YearMonth.parse(text, FORMAT);
    }
}
