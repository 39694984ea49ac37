package hall.payment.domain;

import hall.calendar.domain.WorkingCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When the bank takes payments: policy parameters {@code bank.opensAt}, {@code bank.closesAt} and {@code bank.workingDaysOnly}.
 *
 * @param opensAt minute of the day, 0 to 1439
 * @param closesAt minute of the day at which it is closed again, above {@code opensAt}, at most 1440
 * @param workingDaysOnly whether it rests on rest days
 */
public record BankHours(int opensAt, int closesAt, boolean workingDaysOnly) {

    /** Open at any hour of any day. */
    public static final BankHours ALWAYS = new BankHours(0, 1440, false);

    private static final int DAY = 1440;

    public BankHours {
        if (!makeSense(opensAt, closesAt)) {
            throw new IllegalArgumentException("the bank is open from " + opensAt + " to " + closesAt);
        }
    }

    /** Whether there are such hours. */
    public static boolean makeSense(int opensAt, int closesAt) {
        return opensAt >= 0 && closesAt > opensAt && closesAt <= DAY;
    }

    public boolean isOpen(LocalDateTime at, WorkingCalendar calendar) {
        int minute = at.getHour() * 60 + at.getMinute();
        return minute >= opensAt && minute < closesAt && isBankDay(at.toLocalDate(), calendar);
    }

    /** The first moment not before this one at which the bank is open. */
    public LocalDateTime nextOpening(LocalDateTime from, WorkingCalendar calendar) {
        if (isOpen(from, calendar)) {
            return from;
        }
        LocalDate day = from.toLocalDate();
        if (!opening(day).isAfter(from)) {
            day = day.plusDays(1);
        }
        while (!isBankDay(day, calendar)) {
            day = day.plusDays(1);
        }
        return opening(day);
    }

    private LocalDateTime opening(LocalDate day) {
        return day.atStartOfDay().plusMinutes(opensAt);
    }

    private boolean isBankDay(LocalDate day, WorkingCalendar calendar) {
        return !workingDaysOnly || calendar.isWorkingDay(day);
    }

    /** As people read it: {@code 08:30–17:00}. */
    public String display() {
        return time(opensAt) + "–" + (closesAt == DAY ? "24:00" : time(closesAt));
    }

    private static String time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L).toString();
    }
}
