package hall.fund.service.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.audit.domain.AuditRecord;
import hall.audit.service.AuditTrail;
import hall.calendar.domain.SeededCalendar;
import hall.calendar.domain.WorkingCalendar;
import hall.calendar.service.Deadlines;
import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerState;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.DeferredMonths;
import hall.fund.domain.contribution.EmployerDeferral;
import hall.fund.memory.Colleagues;
import hall.fund.memory.ContributionFile;
import hall.fund.memory.DeferralFile;
import hall.fund.memory.FundDesk;
import hall.fund.memory.SamplePolicies;
import hall.payment.memory.Heard;
import hall.payment.memory.SetClock;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.memory.MemoryUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Regulation Art. 20: an employer's months are put off by two officers, from the next unpaid one on, and go on again. */
class DeferralKeepingTest {

    private static final String EMPLOYER = "999990000001";
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 20);

    private final SetClock clock = new SetClock("2026-11-24T10:00:00");
    private final FundDesk desk = new FundDesk(LocalDate.of(2026, 11, 24));
    private final DeferralFile deferrals = new DeferralFile();
    private final List<AuditRecord> audit = new ArrayList<>();
    private ContributionDrawing drawing;
    private DeferralKeeping keeping;
    private ContributionMonth next;

    @BeforeEach
    void open() {
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
        };
        drawing = new ContributionDrawing(
                own,
                new ContributionFile(desk.books, new MemoryUnit()),
                deferrals,
                null,
                null,
                days,
                policy,
                trail,
                new Heard<>(),
                clock);
        keeping = new DeferralKeeping(desk.books, desk.books, deferrals, drawing, policy, trail, clock);
        next = drawing.order(employer()).next();
    }

    private EmployerAccount employer() {
        return desk.books.employers.get(EMPLOYER);
    }

    private long enter(ContributionMonth until) {
        return keeping.enter(EMPLOYER, until, "管委会〔2026〕7号", DECIDED, Colleagues.FIRST);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void takesTwoOfficersAndMovesTheNextMonth() {
        long id = enter(next.plus(2));
        assertThat(employer().state()).as("entered only").isEqualTo(EmployerState.NORMAL);
        assertThat(drawing.order(employer()).next()).isEqualTo(next);
        refused("CONTRIBUTION-062", () -> keeping.confirm(id, Colleagues.FIRST));
        keeping.confirm(id, Colleagues.SECOND);
        assertThat(employer().state()).isEqualTo(EmployerState.DEFERRAL);
        assertThat(drawing.order(employer()).next()).isEqualTo(next.plus(3));
        refused("CONTRIBUTION-010", () -> keeping.confirm(id, Colleagues.SECOND));
        refused("CONTRIBUTION-061", () -> keeping.cancel(id, Colleagues.SECOND));
        assertThat(audit).extracting("eventType").containsExactly("DEFERRAL_ENTERED", "DEFERRAL_CONFIRMED");
    }

    @Test
    void demandsNoListAndTellsAfterwardsWhatIsOwed() {
        long id = enter(next.plus(1));
        keeping.confirm(id, Colleagues.SECOND);
        refused("CONTRIBUTION-011", () -> drawing.draw(EMPLOYER, next, Colleagues.FIRST));
        clock.set(next.plus(2).value().atDay(3).atTime(10, 0));
        assertThat(deferrals.over(next.plus(2))).containsExactly(id);
        keeping.end(id, Actor.SYSTEM);
        assertThat(employer().state()).isEqualTo(EmployerState.NORMAL);
        assertThat(drawing.owed(employer())).containsExactly(next, next.plus(1));
        assertThat(drawing.order(employer()).next()).isEqualTo(next.plus(2));
    }

    /** Type 13 (缓缴处理) on each account that pays, once, and on the employer's journal; the sealed and other employers' have none. */
    @Test
    void standsInEachJournalItConcerns() {
        long id = enter(next.plus(1));
        assertThat(desk.books.journal).noneMatch(r -> r.type() == AccountEntryType.DEFERRAL);
        keeping.confirm(id, Colleagues.SECOND);
        List<String> paying = desk.books.accounts.values().stream()
                .filter(a -> a.employerAccount().equals(EMPLOYER) && a.isPaying())
                .map(a -> a.number().value())
                .toList();
        assertThat(desk.books.journal)
                .filteredOn(r -> r.type() == AccountEntryType.DEFERRAL)
                .extracting(AccountEntry::accountNumber)
                .containsExactlyInAnyOrderElementsOf(paying);
        keeping.end(id, Colleagues.FIRST);
        assertThat(desk.books.rows(EMPLOYER, Long.MAX_VALUE, 2))
                .extracting(r -> r.type() + " " + r.heads())
                .containsExactly("OTHER 0", "DEFERRAL " + paying.size());
    }

    @Test
    void putsOffNoMonthThatIsStillToComeWhenItEndsEarly() {
        long id = enter(next.plus(5));
        keeping.confirm(id, Colleagues.SECOND);
        clock.set(next.plus(1).value().atDay(3).atTime(10, 0));
        keeping.end(id, Colleagues.FIRST);
        assertThat(deferrals.months(Set.of(EMPLOYER)).get(EMPLOYER)).containsExactly(new DeferredMonths(next, next));
        assertThat(drawing.order(employer()).next()).isEqualTo(next.plus(1));
    }

    @Test
    void isTakenBackBeforeItIsConfirmed() {
        long id = enter(next);
        refused("CONTRIBUTION-066", () -> enter(next.plus(1)));
        keeping.cancel(id, Colleagues.FIRST);
        assertThat(deferrals.find(id).orElseThrow().state()).isEqualTo(EmployerDeferral.State.CANCELLED);
        assertThat(deferrals.months(Set.of(EMPLOYER))).isEmpty();
        keeping.confirm(enter(next.plus(1)), Colleagues.SECOND);
    }

    @Test
    void isNotConfirmedWhenItsFirstMonthIsDrawnMeanwhile() {
        long id = enter(next);
        drawing.draw(EMPLOYER, next, new Actor(Actor.Kind.CITIZEN, "9"));
        refused("CONTRIBUTION-068", () -> keeping.confirm(id, Colleagues.SECOND));
    }

    @Test
    void refusesWhatTheDecisionCannotSay() {
        refused("CONTRIBUTION-064", () -> keeping.enter(EMPLOYER, next, "  ", DECIDED, Colleagues.FIRST));
        refused("CONTRIBUTION-064", () -> keeping.enter(EMPLOYER, next, "长".repeat(61), DECIDED, Colleagues.FIRST));
        refused(
                "CONTRIBUTION-065",
                () -> keeping.enter(EMPLOYER, next, "7", LocalDate.of(2026, 11, 25), Colleagues.FIRST));
        refused("CONTRIBUTION-063", () -> enter(next.plus(-1)));
        refused("CONTRIBUTION-067", () -> enter(next.plus(12)));
        refused("CONTRIBUTION-031", () -> keeping.enter("999990000099", next, "7", DECIDED, Colleagues.FIRST));
        refused("CONTRIBUTION-061", () -> keeping.confirm(1, Colleagues.SECOND));
        assertThat(audit).isEmpty();
    }
}
