package hall.fund.domain.contribution;

import hall.calendar.domain.WorkingCalendar;
import java.time.LocalDate;

/**
 * By when a month is to be paid. Regulation Art. 19: within five days after pay day; the pay day is not counted, and a last day that
 * is a rest day moves to the next working day (Civil Code Art. 201, 203).
 *
 * @param payBy the last day
 * @param remindOn when the clerk is reminded, never before pay day
 */
public record RemittanceDays(LocalDate payBy, LocalDate remindOn) {

    /** Art. 19; the law's number, no policy. */
    public static final int DAYS_AFTER_PAY_DAY = 5;

    /** Of a pay day; {@code remindBefore} in calendar days is policy. */
    public static RemittanceDays of(LocalDate payDay, WorkingCalendar calendar, int remindBefore) {
        LocalDate last = calendar.lastCalendarDay(payDay, DAYS_AFTER_PAY_DAY).lastDay();
        LocalDate early = last.minusDays(remindBefore);
        return new RemittanceDays(last, early.isBefore(payDay) ? payDay : early);
    }
}
