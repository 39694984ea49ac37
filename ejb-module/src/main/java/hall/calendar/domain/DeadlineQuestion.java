package hall.calendar.domain;

import hall.shared.BusinessException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads what somebody typed into the working-day calculator; full-width digits and spaces around are forgiven. */
public final class DeadlineQuestion {

    private static final int LONGEST_NUMBER = 3;

    private DeadlineQuestion() {}

    /** An ISO date such as {@code 2026-02-13}; else {@code CAL-003}. */
    public static LocalDate day(String typed) {
        try {
            return LocalDate.parse(normal(typed));
        } catch (DateTimeException e) {
            throw new BusinessException("CAL-003");
        }
    }

    /** A whole number of working days, 1 to {@link WorkingCalendar#LONGEST}; else {@code CAL-002}. */
    public static int workingDays(String typed) {
        String digits = normal(typed);
        if (digits.matches("[0-9]{1," + LONGEST_NUMBER + "}")) {
            int days = Integer.parseInt(digits);
            if (days >= 1 && days <= WorkingCalendar.LONGEST) {
                return days;
            }
        }
        throw new BusinessException("CAL-002", WorkingCalendar.LONGEST);
    }

    private static String normal(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}
