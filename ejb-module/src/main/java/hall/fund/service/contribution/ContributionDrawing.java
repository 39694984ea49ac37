package hall.fund.service.contribution;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.calendar.service.Deadlines;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.contribution.Arrears;
import hall.fund.domain.contribution.ContributionDue;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.Deferrals;
import hall.fund.domain.contribution.MonthOrder;
import hall.fund.domain.contribution.RemittanceDays;
import hall.fund.domain.contribution.StaffMonths;
import hall.fund.domain.suspense.Matching;
import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.service.suspense.SuspenseDesk;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a clerk does to a list before its money comes: draws it, stands by it, takes it back. */
@ApplicationScoped
public class ContributionDrawing {

    private static final String MONTHS_AHEAD = "contribution.monthsAhead";
    private static final String REMIND_DAYS = "contribution.remindDays";

    private OwnEmployer own;
    private ContributionLists lists;
    private Deferrals deferrals;
    private Arrears arrears;
    private ContributionPosting posting;
    private SuspenseDesk suspense;
    private Deadlines deadlines;
    private PolicyInForce policy;
    private AuditTrail audit;
    private Event<ContributionDue> due;
    private Clock clock;

    protected ContributionDrawing() {}

    @Inject
    public ContributionDrawing(
            OwnEmployer own,
            ContributionLists lists,
            Deferrals deferrals,
            Arrears arrears,
            ContributionPosting posting,
            SuspenseDesk suspense,
            Deadlines deadlines,
            PolicyInForce policy,
            AuditTrail audit,
            Event<ContributionDue> due,
            Clock clock) {
        this.own = own;
        this.lists = lists;
        this.deferrals = deferrals;
        this.arrears = arrears;
        this.posting = posting;
        this.suspense = suspense;
        this.deadlines = deadlines;
        this.policy = policy;
        this.audit = audit;
        this.due = due;
        this.clock = clock;
    }

    /** Which months the employer may pay for today. */
    public MonthOrder order(EmployerAccount employer) {
        LocalDate today = LocalDate.now(clock);
        return MonthOrder.of(
                employer,
                staffMonths(employer),
                ContributionMonth.of(today),
                policy.integerOn(today, MONTHS_AHEAD),
                deferrals.months(Set.of(employer.accountNumber())).getOrDefault(employer.accountNumber(), List.of()));
    }

    // Of an employer without a list of its own those who have left say what was paid, when nobody else does.
    private StaffMonths staffMonths(EmployerAccount employer) {
        StaffMonths staff = lists.staffMonths(employer.accountNumber());
        return employer.paidTo().isPresent() || staff.paidTo().isPresent()
                ? staff
                : new StaffMonths(
                        arrears.lastDeparture(employer.accountNumber()).flatMap(Arrears.Departure::paidTo),
                        staff.due());
    }

    /**
     * Months behind (欠缴) that nobody is left to remit for: neither paid nor put off, for staff who left after them, also when they came
     * back since. They are made up as back payments.
     */
    List<ContributionMonth> behind(EmployerAccount employer) {
        Optional<Arrears.Departure> last = arrears.lastDeparture(employer.accountNumber());
        if (last.isEmpty()) {
            return List.of();
        }
        MonthOrder order = order(employer);
        // When the staff's accounts do not say it either, nothing was paid since it registered.
        Optional<ContributionMonth> paidTo = order.paidTo()
                .or(() -> Optional.of(
                        ContributionMonth.of(employer.registeredOn()).plus(-1)));
        ContributionMonth unpaid = new MonthOrder(paidTo, order.today(), order.deferred()).next();
        ContributionMonth upTo = ContributionMonth.of(last.get().on()).plus(-1);
        return arrears.behind(employer.accountNumber(), unpaid, upTo).stream()
                .filter(month -> !order.isPutOff(month))
                .toList();
    }

    /** Refuses with {@code CONTRIBUTION-021} or {@code 022} a month that is not to be made up, see {@link MonthOrder#require}. */
    public void requireToBeMadeUp(EmployerAccount employer, ContributionMonth month) {
        if (!behind(employer).contains(month)) {
            order(employer).require(CreditKind.BACK_PAYMENT, month);
        }
    }

    /** Whether a list of the month is drawn and not taken back. */
    public boolean isDrawn(EmployerAccount employer, ContributionMonth month) {
        return lists.live(ContributionList.liveKey(employer.accountNumber(), CreditKind.REMITTANCE, month))
                .isPresent();
    }

    /** Last day and reminder of a month. */
    public RemittanceDays days(EmployerAccount employer, ContributionMonth month) {
        return RemittanceDays.of(
                month.payDay(employer.payDay()),
                deadlines.calendar(),
                policy.integerOn(LocalDate.now(clock), REMIND_DAYS));
    }

    /**
     * Draws the list of the next month (生成汇缴清册).
     *
     * @return its id
     */
    public long draw(String employerAccount, ContributionMonth month, Actor clerk) {
        EmployerAccount employer = own.lock(clerk, employerAccount);
        MonthOrder.requirePaying(employer, CreditKind.REMITTANCE);
        if (isDrawn(employer, month)) {
            throw new BusinessException("CONTRIBUTION-015", month.display());
        }
        MonthOrder order = order(employer);
        order.require(CreditKind.REMITTANCE, month);
        if (order.leavesOut()) {
            requireNoneBehind(employer);
        }
        long without = lists.withoutAmount(employerAccount, month, month.value().atEndOfMonth());
        if (without > 0) {
            throw new BusinessException("CONTRIBUTION-014", without);
        }
        ContributionList list = new ContributionList(
                employerAccount, CreditKind.REMITTANCE, month, days(employer, month), clerk, LocalDateTime.now(clock));
        lists.add(list);
        list.laid(lists.draw(list));
        record(list, AuditEventType.CONTRIBUTION_LIST_DRAWN, clerk);
        return list.id();
    }

    // A later month that is paid would have them forgotten: what is demanded begins after it.
    private void requireNoneBehind(EmployerAccount employer) {
        List<ContributionMonth> behind = behind(employer);
        if (!behind.isEmpty()) {
            throw new BusinessException(
                    "CONTRIBUTION-124",
                    behind.get(0).display(),
                    behind.get(behind.size() - 1).display());
        }
    }

    /** The clerk stands by the list; money that is there already posts it: at once, or a long one right after the commit. */
    public void confirm(long id, Money seen, Actor clerk) {
        ContributionList list = lock(id, clerk);
        requireFitting(list);
        list.confirm(seen, clerk, LocalDateTime.now(clock));
        record(list, AuditEventType.CONTRIBUTION_LIST_CONFIRMED, clerk);
        match(list);
    }

    private void requireFitting(ContributionList list) {
        long stale = lists.stale(list);
        if (stale > 0) {
            throw new BusinessException("CONTRIBUTION-018", stale);
        }
    }

    private void match(ContributionList list) {
        if (!list.isLong()) {
            posting.next(list.employerAccount());
        }
        due.fire(new ContributionDue(list.employerAccount()));
    }

    /**
     * A confirmed list takes of what waits in the employer's suspense (用暂收款冲抵): the oldest money first, no more than it needs. When that is
     * enough, it is posted as on {@link #confirm}; else it waits for the rest, and no other list can use what it took.
     *
     * @param seen what waited on the clerk's screen; it takes nothing of any other sum
     */
    public void useSuspense(long id, Money seen, Actor clerk) {
        ContributionList list = lock(id, clerk);
        list.requireWaiting();
        List<SuspenseItem> money = suspense.usable(list.employerAccount());
        Money waits = Matching.sum(money);
        if (!waits.isPositive() || !list.open().isPositive()) {
            throw new BusinessException("CONTRIBUTION-090");
        }
        if (!waits.equals(seen)) {
            throw new BusinessException("CONTRIBUTION-091", waits.display());
        }
        requireFitting(list);
        List<Matching.Part> parts = Matching.oldestFirst(list, money);
        suspense.use(list, parts, LocalDateTime.now(clock));
        audit.record(
                list.audit(),
                list.auditStream(),
                AuditEventType.CONTRIBUTION_LIST_CLAIMED,
                clerk,
                list.auditFacts()
                        .plus(Facts.with("waited", waits)
                                .and("stillNeeded", list.open())
                                .and(
                                        "claims",
                                        parts.stream()
                                                .map(p -> p.item().id() + ":" + p.amount())
                                                .toList())
                                .build()));
        match(list);
    }

    /** A list that waits gives back what it took of suspense (撤回冲抵): it stands, and others may use the money again. */
    public void release(long id, Actor clerk) {
        ContributionList list = lock(id, clerk);
        Facts gave = Facts.with("gaveBack", list.total().minus(list.open())).build();
        list.release();
        suspense.release(list, LocalDateTime.now(clock));
        audit.record(
                list.audit(),
                list.auditStream(),
                AuditEventType.CONTRIBUTION_LIST_RELEASED,
                clerk,
                list.auditFacts().plus(gave));
        due.fire(new ContributionDue(list.employerAccount()));
    }

    /** Takes a list back before it is posted; what it claimed of suspense waits for others again. */
    public void undo(long id, Actor clerk) {
        ContributionList list = lock(id, clerk);
        LocalDateTime now = LocalDateTime.now(clock);
        boolean claimed = !list.open().equals(list.total());
        list.undo(now);
        record(list, AuditEventType.CONTRIBUTION_LIST_UNDONE, clerk);
        if (claimed) {
            suspense.release(list, now);
            due.fire(new ContributionDue(list.employerAccount()));
        }
    }

    private ContributionList lock(long id, Actor clerk) {
        String employer = lists.find(id)
                .map(ContributionList::employerAccount)
                .orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
        own.lock(clerk, employer);
        return lists.lock(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
    }

    private void record(ContributionList list, AuditEventType type, Actor by) {
        audit.record(list.audit(), list.auditStream(), type, by, list.auditFacts());
    }
}
