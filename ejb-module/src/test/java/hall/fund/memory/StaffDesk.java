package hall.fund.memory;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.audit.domain.AuditRecord;
import hall.audit.service.AuditTrail;
import hall.calendar.domain.SeededCalendar;
import hall.calendar.domain.WorkingCalendar;
import hall.calendar.service.Deadlines;
import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.staff.NewHire;
import hall.fund.domain.staff.StaffMoved;
import hall.fund.service.contribution.ContributionDrawing;
import hall.fund.service.contribution.DeferralKeeping;
import hall.fund.service.contribution.EmployerArrears;
import hall.fund.service.contribution.OwnEmployer;
import hall.fund.service.employer.EmployerKeeping;
import hall.fund.service.staff.BaseYears;
import hall.fund.service.staff.NewAccounts;
import hall.fund.service.staff.RegisteredNames;
import hall.fund.service.staff.StaffAsking;
import hall.fund.service.staff.StaffBooks;
import hall.fund.service.staff.StaffChanging;
import hall.fund.service.staff.StaffGate;
import hall.fund.service.staff.StaffTerms;
import hall.fund.service.suspense.SuspenseDesk;
import hall.identity.domain.DataRead;
import hall.identity.service.AccessLog;
import hall.payment.memory.Heard;
import hall.payment.memory.SetClock;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import hall.shared.memory.MemoryUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A clerk's desk over the demo's books in memory: what changes the staff, who is told, and what officers do to employers. */
public final class StaffDesk {

    public static final String EMPLOYER = "999990000001";
    public static final String SCHOOL = "999990000002";
    public static final Actor CLERK = new Actor(Actor.Kind.CITIZEN, "9");
    public static final IdentityNumber NEWCOMER = new IdentityNumber("11010519491231002X");

    public final SetClock clock = new SetClock("2026-11-24T10:00:00");
    public final FundDesk desk = new FundDesk(LocalDate.of(2026, 11, 24));
    public final StaffChangeFile changes = new StaffChangeFile(desk.books);
    public final ContributionFile lists = new ContributionFile(desk.books, changes, new MemoryUnit());
    public final DeferralFile deferrals = new DeferralFile();
    public final List<AuditRecord> audit = new ArrayList<>();
    public final Heard<StaffMoved> moved = new Heard<>();
    public final List<String> looks = new ArrayList<>();
    public final ContributionDrawing drawing;
    public final StaffChanging staff;
    public final StaffAsking asking;
    public final DeferralKeeping deferring;
    public final EmployerArrears arrears;
    public final EmployerKeeping employers;
    private long numbers = 999920000000L;

    public StaffDesk() {
        AuditTrail trail = new AuditTrail(audit::add, clock);
        PolicyInForce policy = new PolicyInForce(new SamplePolicies());
        Deadlines days = new Deadlines() {
            @Override
            public WorkingCalendar calendar() {
                return SeededCalendar.load();
            }
        };
        OwnEmployer own = new OwnEmployer() {
            @Override
            public EmployerAccount lock(Actor clerk, String employerAccount) {
                return desk.books.lockEmployer(employerAccount).orElseThrow();
            }

            @Override
            public EmployerAccount read(Actor clerk, String employerAccount) {
                require(clerk, employerAccount);
                return desk.books.employers.get(employerAccount);
            }

            @Override
            public void require(Actor clerk, String employerAccount) {
                if (employerAccount.equals("999990000009")) {
                    throw new BusinessException("CONTRIBUTION-404");
                }
            }
        };
        ArrearsFile owed = new ArrearsFile(desk.books, lists, deferrals, changes);
        drawing = new ContributionDrawing(
                own,
                lists,
                deferrals,
                owed,
                null,
                new SuspenseDesk(desk.suspense, desk.arrivals, desk.contests, null, trail),
                days,
                policy,
                trail,
                new Heard<>(),
                clock);
        staff = new StaffChanging(
                new StaffGate(own, lists, drawing),
                new NewAccounts(
                        desk.books,
                        () -> new AccountNumber(Long.toString(++numbers)),
                        changes,
                        own,
                        new Registered(),
                        clock),
                new StaffTerms(policy, clock),
                new BaseYears(null, drawing, new BaseHistoryFile(lists, changes), policy, clock),
                desk.books,
                changes,
                new StaffBooks(desk.books, desk.books, changes, trail, moved),
                clock);
        asking = new StaffAsking(
                own,
                changes,
                new AccessLog() {
                    @Override
                    public void clerkRead(Actor clerk, IdentityNumber number, DataRead read) {
                        looks.add(number + " " + read.post() + " " + read.purpose());
                    }
                },
                policy,
                clock);
        deferring = new DeferralKeeping(desk.books, desk.books, deferrals, drawing, policy, trail, clock);
        arrears = new EmployerArrears(owed, drawing, clock);
        employers = new EmployerKeeping(desk.books, desk.books, lists, arrears, desk.books, trail, clock);
    }

    public ContributionMonth next(String employer) {
        return drawing.order(desk.books.employers.get(employer)).next();
    }

    public PersonalAccount account(AccountNumber number) {
        return desk.books.accounts.get(number.value());
    }

    public List<AccountEntryType> journal(AccountNumber number) {
        return desk.books.journal.stream()
                .filter(r -> r.accountNumber().equals(number.value()))
                .map(AccountEntry::type)
                .toList();
    }

    public List<String> employerJournal(String employer) {
        return desk.books.employerJournal.stream()
                .filter(r -> r.employerAccount().equals(employer))
                .map(r -> r.type() + " " + r.heads() + (r.isRed() ? " red" : ""))
                .toList();
    }

    public NewHire hire(String wage) {
        return new NewHire(new PersonName("测试新"), NEWCOMER, Money.of(wage));
    }

    public static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class).isThrownBy(act).withMessage(code);
    }

    /** The newcomer alone is registered with the hall. */
    private static final class Registered extends RegisteredNames {

        @Override
        public void require(IdentityNumber number, PersonName name) {
            if (number.equals(NEWCOMER) && !name.sameAs(new PersonName("测试新"))) {
                throw new BusinessException("CONTRIBUTION-116");
            }
        }
    }
}
