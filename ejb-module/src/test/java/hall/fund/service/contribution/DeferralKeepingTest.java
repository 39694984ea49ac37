package hall.fund.service.contribution;

import static hall.fund.memory.EmployerDesk.EMPLOYER;
import static hall.fund.memory.EmployerDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.EmployerState;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.DeferredMonths;
import hall.fund.domain.contribution.EmployerDeferral;
import hall.fund.memory.Colleagues;
import hall.fund.memory.EmployerDesk;
import hall.shared.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Regulation Art. 20: an employer's months are put off by two officers, from the next unpaid one on, and go on again. */
class DeferralKeepingTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 20);

    private final EmployerDesk desk = new EmployerDesk();
    private final DeferralKeeping keeping = desk.deferring;
    private final ContributionDrawing drawing = desk.drawing;
    private final ContributionMonth next = desk.next(EMPLOYER);

    private long enter(ContributionMonth until) {
        return enter(new DeferredMonths(next, until));
    }

    private long enter(DeferredMonths months) {
        return keeping.enter(EMPLOYER, months, "管委会〔2026〕7号", DECIDED, Colleagues.FIRST);
    }

    @Test
    void takesTwoOfficersAndMovesTheNextMonth() {
        long id = enter(next.plus(2));
        assertThat(desk.employer().state()).as("entered only").isEqualTo(EmployerState.NORMAL);
        assertThat(drawing.order(desk.employer()).next()).isEqualTo(next);
        refused("CONTRIBUTION-062", () -> keeping.confirm(id, Colleagues.FIRST));
        keeping.confirm(id, Colleagues.SECOND);
        assertThat(desk.employer().state()).isEqualTo(EmployerState.DEFERRAL);
        assertThat(drawing.order(desk.employer()).next()).isEqualTo(next.plus(3));
        refused("CONTRIBUTION-010", () -> keeping.confirm(id, Colleagues.SECOND));
        refused("CONTRIBUTION-061", () -> keeping.cancel(id, Colleagues.SECOND));
        assertThat(desk.audit).extracting("eventType").containsExactly("DEFERRAL_ENTERED", "DEFERRAL_CONFIRMED");
    }

    @Test
    void demandsNoListAndTellsAfterwardsWhatIsOwed() {
        long id = enter(next.plus(1));
        keeping.confirm(id, Colleagues.SECOND);
        refused("CONTRIBUTION-011", () -> drawing.draw(EMPLOYER, next, Colleagues.FIRST));
        desk.clock.set(next.plus(2).value().atDay(3).atTime(10, 0));
        assertThat(desk.deferrals.over(next.plus(2), 0)).containsExactly(id);
        keeping.end(id, Actor.SYSTEM);
        assertThat(desk.employer().state()).isEqualTo(EmployerState.NORMAL);
        assertThat(desk.arrears.owed(desk.employer())).containsExactly(next, next.plus(1));
        assertThat(drawing.order(desk.employer()).next()).isEqualTo(next.plus(2));
    }

    /** Type 13 (缓缴处理) on each account that pays, once, and on the employer's journal; the sealed and other employers' have none. */
    @Test
    void standsInEachJournalItConcerns() {
        long id = enter(next.plus(1));
        assertThat(desk.fund.books.journal).noneMatch(r -> r.type() == AccountEntryType.DEFERRAL);
        keeping.confirm(id, Colleagues.SECOND);
        List<String> paying = desk.fund.books.accounts.values().stream()
                .filter(a -> a.employerAccount().equals(EMPLOYER) && a.isPaying())
                .map(a -> a.number().value())
                .toList();
        assertThat(desk.fund.books.journal)
                .filteredOn(r -> r.type() == AccountEntryType.DEFERRAL)
                .extracting(AccountEntry::accountNumber)
                .containsExactlyInAnyOrderElementsOf(paying);
        keeping.end(id, Colleagues.FIRST);
        assertThat(desk.fund.books.rows(EMPLOYER, Long.MAX_VALUE, 2))
                .extracting(r -> r.type() + " " + r.heads())
                .containsExactly("OTHER 0", "DEFERRAL " + paying.size());
    }

    @Test
    void putsOffNoMonthThatIsStillToComeWhenItEndsEarly() {
        long id = enter(next.plus(5));
        keeping.confirm(id, Colleagues.SECOND);
        desk.clock.set(next.plus(1).value().atDay(3).atTime(10, 0));
        keeping.end(id, Colleagues.FIRST);
        assertThat(desk.deferrals.months(Set.of(EMPLOYER)).get(EMPLOYER))
                .containsExactly(new DeferredMonths(next, next));
        assertThat(drawing.order(desk.employer()).next()).isEqualTo(next.plus(1));
    }

    @Test
    void isTakenBackBeforeItIsConfirmed() {
        long id = enter(next);
        refused("CONTRIBUTION-066", () -> enter(next.plus(1)));
        keeping.cancel(id, Colleagues.FIRST);
        assertThat(desk.deferrals.find(id).orElseThrow().state()).isEqualTo(EmployerDeferral.State.CANCELLED);
        assertThat(desk.deferrals.months(Set.of(EMPLOYER))).isEmpty();
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
        DeferredMonths one = new DeferredMonths(next, next);
        refused("CONTRIBUTION-064", () -> keeping.enter(EMPLOYER, one, "  ", DECIDED, Colleagues.FIRST));
        refused("CONTRIBUTION-064", () -> keeping.enter(EMPLOYER, one, "长".repeat(61), DECIDED, Colleagues.FIRST));
        refused(
                "CONTRIBUTION-065",
                () -> keeping.enter(EMPLOYER, one, "7", LocalDate.of(2026, 11, 25), Colleagues.FIRST));
        refused("CONTRIBUTION-063", () -> enter(next.plus(-1)));
        refused("CONTRIBUTION-067", () -> enter(next.plus(12)));
        refused("CONTRIBUTION-031", () -> keeping.enter("999990000099", one, "7", DECIDED, Colleagues.FIRST));
        refused("CONTRIBUTION-061", () -> keeping.confirm(1, Colleagues.SECOND));
        assertThat(desk.audit).isEmpty();
    }

    /** A decision for November and later does not put off what was in arrears before it. */
    @Test
    void neverPutsOffMoreMonthsThanWereDecided() {
        desk.clock.set(next.plus(4).value().atDay(20).atTime(10, 0));
        refused(
                "CONTRIBUTION-069",
                () -> enter(new DeferredMonths(next.plus(4), next.plus(9))),
                next.plus(4).display(),
                next.display());
        refused("CONTRIBUTION-069", () -> enter(new DeferredMonths(next.plus(-1), next.plus(1))));
        assertThat(desk.deferrals.deferrals).isEmpty();
    }

    /** What may be remitted when the deferral ends early is not made up before. */
    @Test
    void letsNobodyPayAMonthTwice() {
        long id = enter(next.plus(5));
        keeping.confirm(id, Colleagues.SECOND);
        desk.sleepUntil(next.plus(2));
        refused(
                "CONTRIBUTION-022",
                () -> desk.makeUp(next.plus(4), desk.paying(EMPLOYER), "800.00"),
                next.plus(1).display());
        refused("CONTRIBUTION-022", () -> desk.makeUp(next.plus(2), desk.paying(EMPLOYER), "800.00"));
        desk.makeUp(next.plus(1), desk.paying(EMPLOYER), "800.00");
        keeping.end(id, Colleagues.FIRST);
        assertThat(drawing.order(desk.employer()).next()).isEqualTo(next.plus(2));
        assertThat(desk.arrears.owed(desk.employer())).containsExactly(next);
    }
}
