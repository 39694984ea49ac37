package hall.fund.service.contribution;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.calendar.domain.WorkingCalendar;
import hall.calendar.service.Deadlines;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ContributionReminder;
import hall.fund.domain.contribution.ContributionReminders;
import hall.fund.domain.contribution.ContributionReminders.Payer;
import hall.fund.domain.contribution.Deferrals;
import hall.fund.domain.contribution.DeferredMonths;
import hall.fund.domain.contribution.MonthDue;
import hall.fund.domain.contribution.MonthOrder;
import hall.fund.domain.contribution.RemittanceDays;
import hall.fund.domain.employer.EmployerClerks;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.Facts;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the employers whose month is to be remitted soon (Regulation Art. 19) and reminds their clerks, once for each month, paid to it or not
 * before, and whether the list is drawn or not: who forgot to draw it needs the reminder most.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ContributionReminding {

    private static final int PAGE = 500;
    private static final String DAYS_BEFORE = "contribution.remindDays";
    private static final String FROM_MINUTE = "contribution.remindMinute";

    @Inject
    private ContributionReminders reminders;

    @Inject
    private Deferrals deferrals;

    @Inject
    private EmployerClerks clerks;

    @Inject
    private PersonalAccounts accounts;

    @Inject
    private Deadlines deadlines;

    @Inject
    private PolicyInForce policy;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<MonthDue> due;

    @Inject
    private Clock clock;

    public ContributionReminding() {}

    /** For tests without a container. */
    ContributionReminding(
            ContributionReminders reminders,
            Deferrals deferrals,
            EmployerClerks clerks,
            PersonalAccounts accounts,
            Deadlines deadlines,
            PolicyInForce policy,
            AuditTrail audit,
            Event<MonthDue> due,
            Clock clock) {
        this.reminders = reminders;
        this.deferrals = deferrals;
        this.clerks = clerks;
        this.accounts = accounts;
        this.deadlines = deadlines;
        this.policy = policy;
        this.audit = audit;
        this.due = due;
        this.clock = clock;
    }

    /**
     * A month that an employer is to be reminded of today.
     *
     * @param since the first month that is unpaid, which may be earlier
     */
    public record Reminder(String employerAccount, ContributionMonth since, ContributionMonth month, LocalDate payBy)
            implements Serializable {}

    /** Whether it is late enough in the day for people's phones. */
    public boolean isTime() {
        LocalDateTime now = LocalDateTime.now(clock);
        return now.getHour() * 60 + now.getMinute() >= policy.integerOn(now.toLocalDate(), FROM_MINUTE);
    }

    /** Everybody to remind today; two statements for each 500 employers. */
    public List<Reminder> due() {
        LocalDate today = LocalDate.now(clock);
        int before = policy.integerOn(today, DAYS_BEFORE);
        List<Reminder> found = new ArrayList<>();
        WorkingCalendar calendar = deadlines.calendar();
        List<Payer> page = reminders.payers(today, "", PAGE);
        while (!page.isEmpty()) {
            Map<String, List<DeferredMonths>> deferred =
                    deferrals.months(page.stream().map(Payer::account).collect(Collectors.toSet()));
            for (Payer payer : page) {
                List<DeferredMonths> putOff = deferred.getOrDefault(payer.account(), List.of());
                MonthOrder order = new MonthOrder(payer.paidTo(), ContributionMonth.of(today), putOff);
                latest(payer, order, month -> RemittanceDays.of(month.payDay(payer.payDay()), calendar, before))
                        .ifPresent(found::add);
            }
            page = reminders.payers(today, page.get(page.size() - 1).account(), PAGE);
        }
        return found;
    }

    // Of all that are unpaid only the latest: who is months behind is told so once, not once for each.
    private Optional<Reminder> latest(Payer payer, MonthOrder order, Function<ContributionMonth, RemittanceDays> of) {
        LocalDate today = LocalDate.now(clock);
        Reminder latest = null;
        ContributionMonth month = order.next();
        RemittanceDays days = of.apply(month);
        while (!today.isBefore(days.remindOn())) {
            latest = new Reminder(payer.account(), order.next(), month, days.payBy());
            month = order.following(month);
            days = of.apply(month);
        }
        return Optional.ofNullable(latest)
                .filter(r -> payer.reminded().filter(m -> !r.month().isAfter(m)).isEmpty());
    }

    /**
     * Reminds the clerks of one employer, unless it was done or paid meanwhile; says whether it did. The employer's row is locked: of two
     * servers the second finds it done.
     *
     * <p>REQUIRES_NEW: each employer by itself; one that fails keeps no other from its reminder.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean remind(Reminder reminder) {
        String number = reminder.employerAccount();
        EmployerAccount employer = accounts.lockEmployer(number).orElseThrow();
        boolean paid = employer.paidTo()
                .filter(to -> !reminder.month().value().isAfter(to))
                .isPresent();
        if (paid || reminders.reminded(number, reminder.month())) {
            return false;
        }
        LocalDateTime now = LocalDateTime.now(clock);
        reminders.add(new ContributionReminder(number, reminder.month(), reminder.payBy(), now));
        audit.record(
                employer.audit(),
                employer.auditStream(),
                AuditEventType.EMPLOYER_REMINDED,
                Actor.SYSTEM,
                Facts.with("month", reminder.month().display())
                        .and("payBy", reminder.payBy())
                        .build());
        due.fire(new MonthDue(
                number,
                reminder.since(),
                reminder.month(),
                reminder.payBy(),
                now.toLocalDate().isAfter(reminder.payBy()),
                clerks.clerksOf(number, now.toLocalDate())));
        return true;
    }
}
