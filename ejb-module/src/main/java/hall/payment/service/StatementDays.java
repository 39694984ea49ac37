package hall.payment.service;

import hall.payment.domain.BankLines;
import hall.payment.domain.BankStatement;
import hall.payment.domain.OpenDays;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.StatementDay;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which days of the bank's account detail were read whole, and which are to be read. */
@Stateless
public class StatementDays {

    private static final int MOST = 500;
    private static final int LOOKED_BACK = 7;

    @Inject
    private BankLines lines;

    @Inject
    private BankStatement statement;

    @Inject
    private PaymentInstructions payments;

    @Inject
    private OpenDays days;

    @Inject
    private Clock clock;

    public StatementDays() {}

    /** For tests without a container. */
    public StatementDays(
            BankLines lines, BankStatement statement, PaymentInstructions payments, OpenDays days, Clock clock) {
        this.lines = lines;
        this.statement = statement;
        this.payments = payments;
        this.days = days;
        this.clock = clock;
    }

    /** Whether a day's detail was read whole after its end. */
    @RolesAllowed({Role.SYSTEM, Role.FINANCE, Role.SUPERVISOR, Role.AUDITOR})
    public boolean wasRead(LocalDate day) {
        return lines.wasRead(statement.account(), day);
    }

    /** Those of some days in a row whose detail was read whole after their end; one statement, none for no days. */
    @RolesAllowed({Role.SYSTEM, Role.FINANCE, Role.SUPERVISOR, Role.AUDITOR})
    public Set<LocalDate> read(List<LocalDate> inARow) {
        return inARow.isEmpty()
                ? Set.of()
                : lines.daysRead(statement.account(), inARow.get(0), inARow.get(inARow.size() - 1));
    }

    /** Notes a day that is over as read, of so many lines; one that is not over is not. */
    @RolesAllowed({Role.SYSTEM, Role.FINANCE})
    public void conclude(String account, LocalDate day, int read) {
        LocalDate today = LocalDate.now(clock);
        if (!day.isBefore(today)) {
            return;
        }
        // What is learned on a closed day would belong to no day.
        days.require(today);
        LocalDateTime now = LocalDateTime.now(clock);
        lines.day(account, day)
                .ifPresentOrElse(
                        known -> known.readWhole(read, now),
                        () -> lines.add(new StatementDay(account, day, read, now)));
    }

    /**
     * Days before this one whose detail was not read whole yet, oldest first: back to the last that was, a week at most. A bank that is
     * silent for days, or a hall that was down, must not lose the lines of a day of which no notice came.
     */
    @RolesAllowed(Role.SYSTEM)
    public List<LocalDate> unread(LocalDate today) {
        List<LocalDate> unread = new ArrayList<>();
        LocalDate day = today.minusDays(1);
        while (unread.size() < LOOKED_BACK && !lines.wasRead(statement.account(), day)) {
            unread.add(0, day);
            day = day.minusDays(1);
        }
        return unread;
    }

    /**
     * Days that were read whole and whose detail has nothing of a movement that the bank told of, while nobody has closed the alarm about it: a
     * notice may be ahead of the detail. They are read again, each time after twice as long as before, for a week.
     */
    @RolesAllowed(Role.SYSTEM)
    public List<LocalDate> again(LocalDate today) {
        List<String> missing = payments.alarmed(PaymentAlarm.Kind.LINE_NOT_IN_DETAIL, MOST);
        LocalDateTime now = LocalDateTime.now(clock);
        return lines.days(statement.account(), missing, today.minusDays(LOOKED_BACK)).stream()
                .filter(day -> day.isDueAgain(now))
                .map(StatementDay::bookedOn)
                .toList();
    }

    /**
     * Days of an account that payments left from before.
     *
     * @param days whose lines may show what became of payments that are frozen, oldest first
     */
    public record FormerAccount(String account, List<LocalDate> days) {}

    /** Where the lines of frozen payments may be that left before the account was changed: days that were not read whole, a week of each at most. */
    @RolesAllowed(Role.SYSTEM)
    public List<FormerAccount> formerAccounts(LocalDate today) {
        Map<String, LocalDate> since = new TreeMap<>();
        payments.frozen(0, MOST).stream()
                .filter(p -> !p.debitAccount().isEmpty() && !p.debitAccount().equals(statement.account()))
                .forEach(p ->
                        since.merge(p.debitAccount(), p.instructedAt().toLocalDate(), (a, b) -> a.isBefore(b) ? a : b));
        return since.entrySet().stream()
                .map(e -> new FormerAccount(
                        e.getKey(),
                        e.getValue()
                                .datesUntil(today.plusDays(1))
                                .filter(day -> !lines.wasRead(e.getKey(), day))
                                .limit(LOOKED_BACK)
                                .toList()))
                .toList();
    }
}
