package hall.fund.domain.contribution;

import hall.shared.BusinessException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * The month a contribution is for (HBJNY).
 *
 * @param value a month of the years 1992 to 2099; the first funds began in 1992
 */
public record ContributionMonth(YearMonth value) implements Comparable<ContributionMonth>, Serializable {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuuMM");
    private static final int FIRST_YEAR = 1992;
    private static final int LAST_YEAR = 2099;

    public ContributionMonth {
        if (value.getYear() < FIRST_YEAR || value.getYear() > LAST_YEAR) {
            throw new BusinessException("CONTRIBUTION-004");
        }
    }

    public static ContributionMonth of(LocalDate day) {
        return new ContributionMonth(YearMonth.from(day));
    }

    /** Reads {@code yyyyMM} or {@code yyyy-MM}; refuses anything else with {@code CONTRIBUTION-004}. */
    public static ContributionMonth read(String typed) {
        String digits = typed == null ? "" : typed.strip().replaceFirst("^([0-9]{4})-([0-9]{2})$", "$1$2");
        if (!digits.matches("[0-9]{4}(0[1-9]|1[0-2])")) {
            throw new BusinessException("CONTRIBUTION-004");
        }
        return new ContributionMonth(YearMonth.parse(digits, FORMAT));
    }

    public ContributionMonth next() {
        return new ContributionMonth(value.plusMonths(1));
    }

    public ContributionMonth plus(int months) {
        return new ContributionMonth(value.plusMonths(months));
    }

    public boolean isAfter(ContributionMonth other) {
        return value.isAfter(other.value);
    }

    /**
     * The pay day in this month.
     *
     * @param dayOfMonth DWFXR; the 31st is the last day of a shorter month
     */
    public LocalDate payDay(int dayOfMonth) {
        return value.atDay(Math.min(dayOfMonth, value.lengthOfMonth()));
    }

    @Override
    public int compareTo(ContributionMonth other) {
        return value.compareTo(other.value);
    }

    /** {@code yyyyMM}, as it is stored. */
    @Override
    public String toString() {
        return value.format(FORMAT);
    }

    /** {@code 2026-11}, as people read it. */
    public String display() {
        return value.toString();
    }
}
