package hall.finance.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.finance.domain.close.Classification;
import hall.finance.domain.close.ItemState;
import hall.finance.domain.close.ReconciliationItem;
import hall.finance.domain.close.Way;
import hall.finance.memory.ThreeBooks;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.Kind;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A day against a bank that lies: each difference once, explained to the cent, and settled when the other side comes. */
class DayDifferencesTest extends DayStory {

    @Test
    void findsEachDifferenceOnceHoweverOftenItLooks() {
        books.paid("0001", "80.00", DAY);
        books.bank.remove(0);
        books.bank.add(new BankEntry("H7", "", ThreeBooks.out("15.00"), DAY));
        run(DAY);
        run(DAY);
        run(DAY);
        assertThat(days.items)
                .extracting(i -> i.view().kind())
                .containsExactlyInAnyOrder(Kind.OURS_ONLY, Kind.BANK_ONLY);
        assertThat(day(DAY).figures().explained()).isEqualTo(Money.of("65.00"));
        assertThat(audit).hasSize(3);
        assertThat(days.items.get(0).view().dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void settlesByItselfWhatTheBankShowsTheNextDay() {
        books.paid("0001", "80.00", DAY);
        books.bank.set(0, new BankEntry("H0001", "0001", ThreeBooks.out("80.00"), NEXT));
        run(DAY);
        assertThat(only().state()).isEqualTo(ItemState.SETTLED);
        assertThat(day(DAY).figures().explained()).isEqualTo(Money.of("80.00"));
        closeBoth(DAY);
        run(NEXT);
        run(NEXT);
        assertThat(only().classification()).isEqualTo(Classification.IN_TRANSIT);
        assertThat(day(NEXT).figures().difference()).isEqualTo(Money.ZERO);
        closeBoth(NEXT);
    }

    @Test
    void settlesByItselfWhatTheBankShowsAWeekLater() {
        books.paid("0001", "80.00", DAY);
        books.bank.clear();
        run(DAY);
        assertThat(only().state()).isEqualTo(ItemState.OPEN);
        differences.classify(days.unclassified(), Classification.IN_TRANSIT, "银行未出账", ONE);
        closeBoth(DAY);
        clock.set("2026-12-02T09:00:00");
        LocalDate later = LocalDate.of(2026, 12, 1);
        books.bank.add(new BankEntry("H0001", "0001", ThreeBooks.out("80.00"), later));
        for (LocalDate d = NEXT; !d.isAfter(later); d = d.plusDays(1)) {
            run(d);
        }
        assertThat(only().state()).isEqualTo(ItemState.SETTLED);
        assertThat(day(later).figures().difference()).isEqualTo(Money.ZERO);
        assertThat(day(later.minusDays(1)).figures().explained()).isEqualTo(Money.of("80.00"));
        run(NEXT);
        run(later);
        assertThat(only().state()).isEqualTo(ItemState.SETTLED);
    }

    @Test
    void letsADifferenceVanishWhenTheLineWasOnlyLate() {
        books.paid("0001", "80.00", DAY);
        BankEntry line = books.bank.remove(0);
        run(DAY);
        books.bank.add(line);
        run(DAY);
        assertThat(only().state()).isEqualTo(ItemState.VANISHED);
        books.bank.clear();
        run(DAY);
        assertThat(only().state()).isEqualTo(ItemState.OPEN);
        assertThat(only().classification()).isNull();
    }

    @Test
    void knowsWhatTheBankPaidTwiceOrWithAnotherAmount() {
        books.paid("0001", "80.00", DAY);
        books.bank.add(new BankEntry("H2", "0001", ThreeBooks.out("80.00"), NEXT));
        books.paid("0002", "50.00", DAY);
        books.bank.set(2, new BankEntry("H0002", "0002", ThreeBooks.out("51.00"), DAY));
        run(DAY);
        run(NEXT);
        assertThat(days.items)
                .extracting(i -> i.view().kind())
                .containsExactlyInAnyOrder(Kind.AMOUNT_DIFFERS, Kind.TWICE);
        assertThat(day(NEXT).figures().difference()).isEqualTo(Money.of("-81.00"));
    }

    @Test
    void seesWhatCasesAndLedgerDoNotHaveAlike() {
        books.paid("0001", "80.00", DAY);
        books.withdrawals.clear();
        books.paid("0002", "50.00", DAY);
        books.ledger.remove(1);
        books.ledger.add(new OwnEntry("VOUCHER:1", "", ThreeBooks.out("3.00"), DAY));
        books.holds.add(new OwnEntry("WITHDRAWAL-HOLD:0003", "", ThreeBooks.out("7.00"), DAY));
        run(DAY);
        assertThat(days.items)
                .extracting(ReconciliationItem::way)
                .containsExactlyInAnyOrder(
                        Way.PAYMENT_CASE, Way.CASE_LEDGER, Way.CASE_LEDGER, Way.CASE_LEDGER, Way.HOLD_LEDGER);
        assertThat(day(DAY).figures().difference()).isEqualTo(Money.of("-47.00"));
    }

    @Test
    void seesALineTheBankNeverShowed() {
        books.arrived("H1", "100.00", DAY);
        books.unshown.put(DAY, Money.of("-12.00"));
        run(DAY);
        assertThat(only().way()).isEqualTo(Way.BANK_BALANCE);
        assertThat(day(DAY).figures().difference()).isEqualTo(Money.of("-12.00"));
        books.unshown.clear();
        books.bank.add(new BankEntry("H2", "", ThreeBooks.out("12.00"), DAY));
        run(DAY);
        assertThat(days.items)
                .extracting(ReconciliationItem::state)
                .containsExactly(ItemState.VANISHED, ItemState.OPEN);
    }

    @Test
    void setsDifferencesAgainstEachOtherAndOpensThemAgainWhenOneIsGone() {
        books.bank.add(new BankEntry("H7", "", ThreeBooks.out("15.00"), DAY));
        books.ledger.add(new OwnEntry("VOUCHER:1", "", ThreeBooks.out("15.00"), NEXT));
        run(DAY);
        run(NEXT);
        List<Long> both = days.open().stream().map(ReconciliationItem::id).toList();
        refused("FINANCE-014", () -> differences.resolve(both, "手续费", ONE));
        differences.classify(both, Classification.BANK_INTEREST_OR_FEE, "手续费", ONE);
        refused("FINANCE-015", () -> differences.resolve(both.subList(0, 1), "手续费", ONE));
        refused("FINANCE-013", () -> differences.resolve(both, " ", ONE));
        differences.resolve(both, "手续费凭证已记账", ONE);
        assertThat(days.open()).isEmpty();
        run(DAY);
        run(NEXT);
        assertThat(days.open()).isEmpty();
        assertThat(day(DAY).figures().explained()).isEqualTo(Money.of("-15.00"));
        assertThat(day(NEXT).figures().difference()).isEqualTo(Money.ZERO);
        books.bank.clear();
        run(DAY);
        run(NEXT);
        assertThat(days.open())
                .singleElement()
                .satisfies(i -> assertThat(i.effect()).isEqualTo(Money.of("15.00")));
    }
}
