package hall.fund.service.staff;

import static hall.fund.memory.EmployerDesk.EMPLOYER;
import static hall.fund.memory.EmployerDesk.refused;
import static hall.fund.memory.StaffDesk.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.contribution.ContributionLine;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.staff.NewHire;
import hall.fund.domain.staff.StaffChange;
import hall.fund.memory.EmployerDesk;
import hall.fund.memory.StaffDesk;
import hall.shared.Actor;
import hall.shared.Money;
import hall.shared.PersonName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Regulation Art. 15: who is hired has an account within thirty days, whether the employer pays, is behind, or has its months put off. */
class HiresTest {

    private final EmployerDesk desk = new EmployerDesk();
    private ContributionMonth first;
    private List<PersonalAccount> staff;

    @BeforeEach
    void look() {
        first = desk.next(EMPLOYER);
        staff = desk.paying(EMPLOYER);
    }

    private StaffChange hire() {
        NewHire hire = new NewHire(new PersonName("测试新"), StaffDesk.NEWCOMER, Money.of("5000.00"));
        return desk.staff.add(EMPLOYER, desk.begins(EMPLOYER), hire, "入职", CLERK);
    }

    private void leave(PersonalAccount person) {
        desk.staff.seal(EMPLOYER, desk.next(EMPLOYER), person.number(), "离职", CLERK);
    }

    private PersonalAccount account(StaffChange change) {
        return desk.fund.books.accounts.get(change.account().value());
    }

    private List<String> drawn(ContributionMonth month) {
        long list = desk.drawing.draw(EMPLOYER, month, CLERK);
        List<String> whom = desk.lists.lines(list, 0, 1000).stream()
                .map(ContributionLine::account)
                .toList();
        desk.drawing.undo(list, CLERK);
        return whom;
    }

    private List<ContributionMonth> owed() {
        return desk.arrears.owed(desk.employer());
    }

    @Test
    void whoComesWhileMonthsAreBehindStandsOnNoListOfThem() {
        desk.sleepUntil(first.plus(2));
        StaffChange change = hire();
        String hired = change.account().value();
        assertThat(change.month()).isEqualTo(first.plus(2));
        assertThat(drawn(first)).hasSize(staff.size()).doesNotContain(hired);
        desk.remit(EMPLOYER);
        desk.remit(EMPLOYER);
        assertThat(account(change).paidTo())
                .as("lists of others are no lists of hers")
                .isEmpty();
        desk.staff.undo(change.id(), CLERK);
        StaffChange again = hire();
        desk.remit(EMPLOYER);
        assertThat(account(again).paidTo()).contains(first.plus(2).value());
        refused("CONTRIBUTION-118", () -> desk.staff.undo(again.id(), CLERK));
    }

    /** Her months are put off like everybody's, from hers on, and are owed until they are made up. */
    @Test
    void whoComesWhileMonthsArePutOffIsOwedThemFromHersOn() {
        long deferral = desk.putOff(3);
        desk.sleepUntil(first.next());
        StaffChange change = hire();
        assertThat(desk.fund.books.journal.stream()
                        .filter(r -> r.accountNumber().equals(change.account().value()))
                        .map(AccountEntry::type))
                .containsExactly(AccountEntryType.OPENING, AccountEntryType.DEFERRAL);
        desk.sleepUntil(first.plus(3));
        desk.deferring.end(deferral, Actor.SYSTEM);
        for (int i = 0; i < 3; i++) {
            desk.makeUp(first.plus(i), staff, "800.00");
        }
        assertThat(owed()).containsExactly(first.next(), first.plus(2));
        desk.makeUp(first.plus(2), List.of(account(change)), "800.00");
        assertThat(owed()).containsExactly(first.next());
        refused("CONTRIBUTION-118", () -> desk.staff.undo(change.id(), CLERK));
        desk.makeUp(first.next(), List.of(account(change)), "800.00");
        assertThat(owed()).isEmpty();
        assertThat(drawn(first.plus(3))).contains(change.account().value());
    }

    /** Nobody's change is nobody's month: what was taken back is owed to nobody, and done again it is owed once more. */
    @Test
    void aHireTakenBackWhileMonthsArePutOffIsOwedNothing() {
        long deferral = desk.putOff(2);
        StaffChange change = hire();
        desk.staff.undo(change.id(), CLERK);
        StaffChange again = hire();
        desk.staff.undo(again.id(), CLERK);
        desk.sleepUntil(first.plus(2));
        desk.deferring.end(deferral, Actor.SYSTEM);
        desk.makeUp(first, staff, "800.00");
        desk.makeUp(first.next(), staff, "800.00");
        assertThat(owed()).isEmpty();
    }

    /** Who came while the months before were behind has a row by the deferral that names them, and is owed only its own. */
    @Test
    void whoCameBeforeItWasPutOffIsOwedNoMonthOfBefore() {
        desk.sleepUntil(first.next());
        StaffChange change = hire();
        long deferral = desk.putOff(2);
        desk.sleepUntil(first.plus(2));
        desk.deferring.end(deferral, Actor.SYSTEM);
        desk.makeUp(first, staff, "800.00");
        desk.makeUp(first.next(), staff, "800.00");
        assertThat(owed()).containsExactly(first.next());
        desk.makeUp(first.next(), List.of(account(change)), "800.00");
        assertThat(owed()).isEmpty();
    }

    /** Everybody left with months unpaid: these are made up before a later month is paid, or nobody would ask for them. */
    @Test
    void whoComesAfterAllLeftIsPaidForWhenTheirMonthsAreMadeUp() {
        desk.sleepUntil(first.plus(2));
        staff.forEach(this::leave);
        StaffChange change = hire();
        assertThat(desk.next(EMPLOYER)).isEqualTo(first.plus(2));
        refused(
                "CONTRIBUTION-124",
                () -> desk.drawing.draw(EMPLOYER, first.plus(2), CLERK),
                first.display(),
                first.next().display());
        desk.makeUp(first, staff, "800.00");
        desk.makeUp(first.next(), staff, "800.00");
        assertThat(drawn(first.plus(2))).containsExactly(change.account().value());
    }

    /** Months behind were made up for her after she left: she stands on their lists not once more when she is back. */
    @Test
    void whoIsBackIsNotPaidTwiceForWhatWasMadeUp() {
        desk.sleepUntil(first.plus(2));
        staff.forEach(this::leave);
        desk.makeUp(first, staff, "800.00");
        AccountNumber back = staff.get(0).number();
        desk.staff.unseal(EMPLOYER, desk.begins(EMPLOYER), back, Optional.empty(), "又来", CLERK);
        assertThat(desk.next(EMPLOYER)).isEqualTo(first.plus(2));
        refused(
                "CONTRIBUTION-124",
                () -> desk.drawing.draw(EMPLOYER, first.plus(2), CLERK),
                first.next().display());
        desk.makeUp(first.next(), staff.subList(1, staff.size()), "800.00");
        refused("CONTRIBUTION-124", () -> desk.drawing.draw(EMPLOYER, first.plus(2), CLERK));
        desk.makeUp(first.next(), staff.subList(0, 1), "800.00");
        assertThat(drawn(first.plus(2))).containsExactly(back.value());
    }

    @Test
    void takenBackItIsPaidForAsBefore() {
        PersonalAccount person = staff.get(0);
        desk.sleepUntil(first.plus(2));
        StaffChange left = desk.staff.seal(EMPLOYER, first, person.number(), "离职", CLERK);
        StaffChange back =
                desk.staff.unseal(EMPLOYER, desk.begins(EMPLOYER), person.number(), Optional.empty(), "又来", CLERK);
        assertThat(drawn(first)).doesNotContain(person.number().value());
        desk.staff.undo(back.id(), CLERK);
        desk.staff.undo(left.id(), CLERK);
        assertThat(drawn(first)).contains(person.number().value());
    }
}
