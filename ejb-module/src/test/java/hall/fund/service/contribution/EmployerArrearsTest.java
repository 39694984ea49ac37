package hall.fund.service.contribution;

import static hall.fund.memory.EmployerDesk.EMPLOYER;
import static hall.fund.memory.EmployerDesk.refused;
import static hall.fund.memory.StaffDesk.CLERK;
import static hall.fund.memory.StaffDesk.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.EmployerState;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.staff.NewHire;
import hall.fund.memory.Colleagues;
import hall.fund.memory.EmployerDesk;
import hall.shared.Actor;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Regulation Art. 20 and 38: nobody's months are forgotten, neither those that were put off nor those that nobody paid. */
class EmployerArrearsTest {

    private final EmployerDesk desk = new EmployerDesk();
    private ContributionMonth first;
    private List<PersonalAccount> staff;

    @BeforeEach
    void look() {
        first = desk.next(EMPLOYER);
        staff = desk.paying(EMPLOYER);
    }

    /** The months are over and the employer pays again. */
    private void putOffAndResume(int months) {
        long id = desk.putOff(months);
        desk.sleepUntil(first.plus(months));
        desk.deferring.end(id, Actor.SYSTEM);
    }

    private List<ContributionMonth> owed() {
        return desk.arrears.owed(desk.employer());
    }

    private void leave(PersonalAccount person) {
        desk.staff.seal(EMPLOYER, desk.next(EMPLOYER), person.number(), "离职", CLERK);
    }

    private void goTo(String employer, PersonalAccount person) {
        NewHire hire = new NewHire(
                new PersonName(person.holder().name()),
                IdentityNumber.parse(person.certificateNumber()),
                Money.of("5000.00"));
        desk.staff.add(employer, desk.begins(employer), hire, "调入", CLERK);
    }

    @Test
    void aMonthIsMadeUpWhenItIsForEverybody() {
        putOffAndResume(2);
        assertThat(owed()).containsExactly(first, first.next());
        desk.makeUp(first, staff.subList(0, 1), "800.00");
        assertThat(owed()).as("one of %d is made up for", staff.size()).containsExactly(first, first.next());
        desk.makeUp(first, staff.subList(1, staff.size()), "800.00");
        assertThat(owed()).containsExactly(first.next());
    }

    @Test
    void aMonthWhoseBackPaymentWasCorrectedIsOwedAgain() {
        putOffAndResume(1);
        ContributionList list = desk.makeUp(first, staff, "800.00");
        assertThat(owed()).isEmpty();
        long wrong = desk.fund.correcting.enter(staff.get(3).number(), list.number(), "补错", Colleagues.FIRST);
        desk.fund.correcting.confirm(wrong, Colleagues.SECOND);
        assertThat(owed()).containsExactly(first);
    }

    @Test
    void anEmployerDoesNotEndWhileOneOfItsStaffIsNotMadeUpFor() {
        putOffAndResume(1);
        desk.makeUp(first, staff.subList(1, staff.size()), "800.00");
        staff.forEach(this::leave);
        refused("FUND-114", () -> desk.employers.close(EMPLOYER, "注销", Colleagues.FIRST), first.display(), 1);
        desk.makeUp(first, staff.subList(0, 1), "800.00");
        desk.employers.close(EMPLOYER, "注销", Colleagues.FIRST);
        assertThat(desk.employer().state()).isEqualTo(EmployerState.CLOSED);
    }

    /** Months after somebody left are not owed for that person, and the month of leaving is. */
    @Test
    void whoLeftMeanwhileIsNotOwedWhatCameAfter() {
        long id = desk.putOff(3);
        desk.sleepUntil(first.next());
        PersonalAccount left = staff.get(0);
        leave(left);
        desk.sleepUntil(first.plus(3));
        desk.deferring.end(id, Actor.SYSTEM);
        List<PersonalAccount> stayed = staff.subList(1, staff.size());
        desk.makeUp(first.plus(2), stayed, "800.00");
        desk.makeUp(first.next(), stayed, "800.00");
        assertThat(owed()).containsExactly(first, first.next());
        desk.makeUp(first.next(), List.of(left), "800.00");
        assertThat(owed()).containsExactly(first);
    }

    /** Who moved to another employer is still owed what the former one put off, and it can pay it. */
    @Test
    void whoMovedToAnotherEmployerIsMadeUpForByTheFormerOne() {
        putOffAndResume(1);
        PersonalAccount moved = staff.get(0);
        leave(moved);
        goTo(SCHOOL, moved);
        desk.makeUp(first, staff.subList(1, staff.size()), "800.00");
        assertThat(owed()).containsExactly(first);
        Money before = moved.balance();
        desk.makeUp(first, List.of(moved), "800.00");
        assertThat(moved.balance().minus(before)).isEqualTo(Money.of("800.00"));
        assertThat(owed()).isEmpty();
    }

    @Test
    void aListStaysGoodWhenSomebodyOnItMoves() {
        putOffAndResume(1);
        ContributionList list = new ContributionList(
                EMPLOYER,
                CreditKind.BACK_PAYMENT,
                first,
                desk.drawing.days(desk.employer(), first),
                CLERK,
                desk.clock.now());
        desk.lists.add(list);
        list.laid(desk.lists.lay(list, staff, Money.of("800.00")));
        leave(staff.get(0));
        goTo(SCHOOL, staff.get(0));
        assertThat(desk.lists.stale(list)).isZero();
        PersonalAccount teacher = desk.paying(SCHOOL).stream()
                .filter(a -> !staff.contains(a))
                .findFirst()
                .orElseThrow();
        ContributionList strange = new ContributionList(
                EMPLOYER,
                CreditKind.BACK_PAYMENT,
                first.plus(-1),
                desk.drawing.days(desk.employer(), first),
                CLERK,
                desk.clock.now());
        desk.lists.add(strange);
        strange.laid(desk.lists.lay(strange, List.of(teacher), Money.of("800.00")));
        assertThat(desk.lists.stale(strange)).as("never of this staff").isEqualTo(1);
    }

    /** Paid to {@code first - 1}, everybody sealed three months later: those months are demanded before it can end. */
    @Test
    void anEmployerDoesNotEndWhileItIsBehindWithThoseWhoLeft() {
        desk.sleepUntil(first.plus(3));
        staff.forEach(this::leave);
        refused(
                "FUND-115",
                () -> desk.employers.close(EMPLOYER, "注销", Colleagues.FIRST),
                first.display(),
                first.plus(2).display());
    }

    @Test
    void anEmployerEndsThatIsPaidUpToTheMonthBeforeTheLastOneLeft() {
        desk.remit(EMPLOYER);
        desk.sleepUntil(first.next());
        staff.forEach(this::leave);
        // Months in which it has nobody are not demanded.
        desk.sleepUntil(first.plus(4));
        desk.employers.close(EMPLOYER, "注销", Colleagues.FIRST);
        assertThat(desk.employer().state()).isEqualTo(EmployerState.CLOSED);
    }

    /** Who is with another employer by now left this one all the same; one moves nowhere. */
    @Test
    void whoMovedCountsAmongThoseWhoLeft() {
        desk.sleepUntil(first.plus(2));
        staff.forEach(this::leave);
        staff.stream().skip(1).forEach(person -> goTo(SCHOOL, person));
        refused("FUND-115", () -> desk.employers.close(EMPLOYER, "注销", Colleagues.FIRST), first.display());
    }

    /** Nobody is left to unseal, or to draw a list of: what is unpaid is made up for those who left, and the employer may end. */
    @Test
    void whoLeftEverybodyBehindIsPaidForAndTheEmployerEnds() {
        desk.sleepUntil(first.plus(2));
        staff.forEach(this::leave);
        PersonalAccount moved = staff.get(0);
        goTo(SCHOOL, moved);
        refused("CONTRIBUTION-021", () -> desk.makeUp(first.plus(2), staff, "800.00"));
        desk.makeUp(first, staff, "800.00");
        desk.makeUp(first.next(), staff.subList(1, staff.size()), "800.00");
        refused(
                "FUND-115",
                () -> desk.employers.close(EMPLOYER, "注销", Colleagues.FIRST),
                first.next().display(),
                first.next().display());
        desk.makeUp(first.next(), List.of(moved), "800.00");
        refused("CONTRIBUTION-021", () -> desk.makeUp(first.next(), staff, "800.00"));
        desk.employers.close(EMPLOYER, "注销", Colleagues.FIRST);
        assertThat(desk.employer().state()).isEqualTo(EmployerState.CLOSED);
    }

    @Test
    void nothingUnpaidIsMadeUpWhileItCanBeRemitted() {
        desk.sleepUntil(first.plus(2));
        leave(staff.get(0));
        refused("CONTRIBUTION-021", () -> desk.makeUp(first, staff.subList(0, 1), "800.00"));
    }

    /** A merge with an account that was never of this employer's takes nothing from what it owes, nor its way to pay. */
    @Test
    void whoseAccountWasMergedIsOwedAndMadeUpForAllTheSame() {
        putOffAndResume(1);
        PersonalAccount old = staff.get(0);
        leave(old);
        PersonalAccount other = desk.second(old, SCHOOL);
        desk.makeUp(first, staff.subList(1, staff.size()), "800.00");
        long merge = desk.fund.merges.merge(IdentityNumber.parse(old.certificateNumber()), Colleagues.FIRST);
        assertThat(owed()).containsExactly(first);
        PersonalAccount stands = old.state().isClosed() ? other : old;
        desk.fund.merges.undo(merge, Colleagues.FIRST);
        assertThat(owed()).containsExactly(first);
        desk.fund.merges.merge(IdentityNumber.parse(old.certificateNumber()), Colleagues.FIRST);
        assertThat(stands).as("of the other employer").isSameAs(other);
        desk.makeUp(first, List.of(stands), "800.00");
        assertThat(owed()).isEmpty();
    }
}
