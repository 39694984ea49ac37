package hall.finance.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.audit.service.AuditTrail;
import hall.finance.domain.close.Classification;
import hall.finance.domain.close.ItemState;
import hall.finance.domain.close.ReconciliationItem;
import hall.finance.memory.KeptDays;
import hall.finance.memory.ThreeBooks;
import hall.finance.service.close.DayRun;
import hall.finance.service.close.DifferenceKeeping;
import hall.fund.memory.Colleagues;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.Kind;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import hall.payment.memory.SetClock;
import hall.shared.Actor;
import hall.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A voucher on the special account is found by the bank's line whose serial is its document's number. */
class VoucherForALineTest {

    private static final LocalDate DAY = ThreeBooks.FIRST;
    private static final LocalDate NEXT = DAY.plusDays(1);

    private final SetClock clock = new SetClock("2026-12-02T09:00:00");
    private final ThreeBooks books = new ThreeBooks();
    private final KeptDays days = new KeptDays();
    private final AuditTrail trail = new AuditTrail(record -> {}, clock);
    private final DayRun run = new DayRun(days, books, found -> found.plusDays(5), trail, clock);

    private void fee(String serial) {
        books.bank.add(new BankEntry(serial, "", ThreeBooks.out("15.00"), DAY));
    }

    private void voucher(String id, String document, String amount, LocalDate day) {
        books.ledger.add(new OwnEntry("VOUCHER:" + id, "", Money.ZERO.minus(Money.of(amount)), day));
        books.documents.put("VOUCHER:" + id, document);
    }

    private void runUpTo(LocalDate last) {
        for (LocalDate d = DAY; !d.isAfter(last); d = d.plusDays(1)) {
            run.run(d, Actor.SYSTEM);
            assertThat(days.day(d).orElseThrow().figures().unexplained()).isEqualTo(Money.ZERO);
        }
    }

    @Test
    void agreesOnTheSameDay() {
        fee("H7");
        voucher("1", "H7", "15.00", DAY);
        runUpTo(DAY);
        assertThat(days.items).isEmpty();
        assertThat(days.day(DAY).orElseThrow().figures().caseNet()).isEqualTo(Money.of("-15.00"));
    }

    @Test
    void settlesTheLineByItselfWhenItIsBookedLater() {
        fee("H7");
        runUpTo(NEXT);
        assertThat(days.open())
                .singleElement()
                .satisfies(i -> assertThat(i.view().kind()).isEqualTo(Kind.BANK_ONLY));
        new DifferenceKeeping(days, new Colleagues(), run, clock)
                .classify(days.unclassified(), Classification.BANK_INTEREST_OR_FEE, "手续费", Colleagues.FIRST);
        LocalDate later = DAY.plusDays(6);
        voucher("1", "H7", "15.00", later);
        runUpTo(later);
        assertThat(days.items).singleElement().satisfies(i -> {
            assertThat(i.state()).isEqualTo(ItemState.SETTLED);
            assertThat(i.view().kind()).isEqualTo(Kind.OTHER_DAY);
        });
        assertThat(days.day(later).orElseThrow().figures().difference()).isEqualTo(Money.ZERO);
    }

    @Test
    void staysADifferenceWithAnotherAmountOrSideOrDocument() {
        fee("H7");
        voucher("1", "H7", "15.01", DAY);
        voucher("2", "H7", "-15.00", DAY);
        voucher("3", "H8", "15.00", DAY);
        runUpTo(DAY);
        assertThat(days.open())
                .extracting(i -> i.view().kind())
                .containsExactlyInAnyOrder(Kind.BANK_ONLY, Kind.OURS_ONLY, Kind.OURS_ONLY, Kind.OURS_ONLY);
    }

    @Test
    void isOneTooManyWhenTheLineHasOneAlready() {
        fee("H7");
        voucher("1", "H7", "15.00", DAY);
        voucher("2", "H7", "15.00", NEXT);
        runUpTo(NEXT);
        ReconciliationItem only = days.items.get(0);
        assertThat(days.items).hasSize(1);
        assertThat(only.view().kind()).isEqualTo(Kind.TWICE);
        assertThat(only.effect()).isEqualTo(Money.of("15.00"));
    }
}
