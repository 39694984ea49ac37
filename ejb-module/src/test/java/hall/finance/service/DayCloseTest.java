package hall.finance.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.finance.domain.close.Classification;
import hall.finance.domain.close.DayState;
import hall.finance.memory.ThreeBooks;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A day is closed by two who see the same, in order, when every difference is classified and nothing changed meanwhile. */
class DayCloseTest extends DayStory {

    @Test
    void closesADayOnWhichEverythingAgrees() {
        books.paid("0001", "24020.40", DAY);
        books.arrived("H9", "132480.00", DAY);
        run(DAY);
        assertThat(days.items).isEmpty();
        assertThat(day(DAY).figures().bankBalance()).isEqualTo(Money.of("1108459.60"));
        assertThat(day(DAY).figures().difference()).isEqualTo(Money.ZERO);
        closeBoth(DAY);
        assertThat(day(DAY).state()).isEqualTo(DayState.CLOSED);
        assertThat(books.closed).isEqualTo(DAY);
        assertThat(audit).hasSize(3);
    }

    @Test
    void doesNotCloseWhileSomethingIsNotClassified() {
        books.bank.add(new BankEntry("H7", "", ThreeBooks.out("15.00"), DAY));
        run(DAY);
        refused("FINANCE-007", () -> close.prepare(DAY, seen(DAY), ONE));
        differences.classify(days.unclassified(), Classification.TO_BE_TRACED, "待查", ONE);
        closeBoth(DAY);
        run(NEXT);
        closeBoth(NEXT);
        assertThat(only().view().owner()).isEqualTo("finance1");
    }

    @Test
    void needsTwoOfficersWhoSeeTheSame() {
        run(DAY);
        refused("FINANCE-009", () -> close.close(DAY, seen(DAY), ONE));
        refused("FINANCE-006", () -> close.prepare(DAY, "", ONE));
        close.prepare(DAY, seen(DAY), ONE);
        refused("FINANCE-010", () -> close.close(DAY, seen(DAY), ONE));
        refused("FINANCE-005", () -> close.prepare(DAY, seen(DAY), TWO));
        books.arrived("H1", "100.00", DAY);
        run(DAY);
        assertThat(day(DAY).state()).isEqualTo(DayState.RECONCILED);
        refused("FINANCE-009", () -> close.close(DAY, seen(DAY), TWO));
        String before = seen(DAY);
        close.prepare(DAY, before, TWO);
        books.booked("H8", "1.00", DAY, DAY);
        refused("FINANCE-006", () -> close.close(DAY, before, ONE));
        run(DAY);
        assertThat(day(DAY).state()).isEqualTo(DayState.RECONCILED);
    }

    @Test
    void isVoidWhenAColleagueChangesADifferenceMeanwhile() {
        books.bank.add(new BankEntry("H7", "", ThreeBooks.out("15.00"), DAY));
        run(DAY);
        differences.classify(days.unclassified(), Classification.TO_BE_TRACED, "待查", ONE);
        close.prepare(DAY, seen(DAY), ONE);
        differences.give(List.of(only().id()), "finance2", TWO);
        assertThat(day(DAY).state()).isEqualTo(DayState.RECONCILED);
        close.prepare(DAY, seen(DAY), ONE);
        close.takeBack(DAY, TWO);
        assertThat(day(DAY).state()).isEqualTo(DayState.RECONCILED);
    }

    @Test
    void doesNotCloseOverAVoucherThatIsPostedWhileItLooks() {
        run(DAY);
        String seen = seen(DAY);
        close.prepare(DAY, seen, ONE);
        assertThat(hand.held).as("who prepares keeps nobody").isZero();
        hand.meanwhile = () -> books.ledger.add(new OwnEntry("VOUCHER:1", "", ThreeBooks.out("15.00"), DAY));
        refused("FINANCE-006", () -> close.close(DAY, seen, TWO));
        assertThat(day(DAY).state()).isEqualTo(DayState.PREPARED);
        assertThat(books.closed).isNull();
        hand.meanwhile = () -> hand.waiting = DAY;
        books.ledger.clear();
        refused("PERIOD-005", () -> close.close(DAY, seen, TWO));
        hand.meanwhile = () -> books.ledger.add(new OwnEntry("VOUCHER:2", "", ThreeBooks.out("15.00"), NEXT));
        hand.waiting = null;
        close.close(DAY, seen, TWO);
        assertThat(books.closed).isEqualTo(DAY);
    }

    @Test
    void recordsNothingBeforeEverythingIsDone() {
        run(DAY);
        String seen = seen(DAY);
        close.prepare(DAY, seen, ONE);
        int before = audit.size();
        books.bank.add(new BankEntry("H7", "", ThreeBooks.out("15.00"), DAY));
        refused("FINANCE-006", () -> close.close(DAY, seen, TWO));
        assertThat(days.items).hasSize(1);
        assertThat(audit).hasSize(before);
        assertThat(hand.held).as("nobody was kept for nothing").isZero();
    }

    @Test
    void keepsTheOrderOfDays() {
        refused("FINANCE-001", () -> run.run(LocalDate.of(2026, 11, 25), ONE));
        refused("FINANCE-003", () -> run.run(NEXT, ONE));
        books.unread.add(DAY);
        refused("FINANCE-002", () -> run.run(DAY, ONE));
        books.unread.clear();
        run(DAY);
        run(NEXT);
        hand.waiting = DAY;
        refused("PERIOD-005", () -> close.prepare(DAY, seen(DAY), ONE));
        hand.waiting = null;
        refused("FINANCE-018", () -> close.prepare(NEXT, seen(NEXT), ONE));
        closeBoth(DAY);
        refused("FINANCE-004", () -> run.run(DAY, ONE));
        refused("FINANCE-004", () -> close.prepare(DAY, seen(DAY), ONE));
        refused("FINANCE-017", () -> close.prepare(LocalDate.of(2026, 11, 25), "", ONE));
        assertThat(run.open(7)).containsExactly(NEXT);
    }
}
