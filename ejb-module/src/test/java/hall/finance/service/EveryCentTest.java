package hall.finance.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.audit.service.AuditTrail;
import hall.finance.domain.close.Classification;
import hall.finance.domain.close.DayState;
import hall.finance.domain.close.FinanceDay;
import hall.finance.memory.HandWork;
import hall.finance.memory.KeptDays;
import hall.finance.memory.ThreeBooks;
import hall.finance.service.close.CloseKeeping;
import hall.finance.service.close.DayRun;
import hall.finance.service.close.DifferenceKeeping;
import hall.fund.memory.Colleagues;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import hall.payment.memory.SetClock;
import hall.shared.Actor;
import hall.shared.Facts;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever the three books do, and in whatever order it becomes known: no cent is unexplained, a second look changes nothing, and it is the
 * same whether plain pairs are compared or left out, and whether all days are looked at again or only those that changed.
 */
class EveryCentTest {

    private static final int DAYS = 6;

    @Property(tries = 60)
    void isExplained(@ForAll long seed) {
        List<Facts> whole = new Week(seed, false, false).play();
        assertThat(new Week(seed, true, false).play()).isEqualTo(whole);
        assertThat(new Week(seed, true, true).play()).as("only changed days").isEqualTo(whole);
    }

    private static final class Week {

        private final Random random;
        private final boolean onlyChanged;
        private final SetClock clock = new SetClock("2026-12-20T09:00:00");
        private final ThreeBooks books = new ThreeBooks();
        private final KeptDays days = new KeptDays();
        private int records;
        private final DayRun run =
                new DayRun(days, books, f -> f.plusDays(5), new AuditTrail(r -> records++, clock), clock);
        private final DifferenceKeeping differences = new DifferenceKeeping(days, new Colleagues(), run, clock);
        private final CloseKeeping close = new CloseKeeping(days, books, run, new HandWork(), clock);
        private LocalDate open = ThreeBooks.FIRST;
        private int number;

        /**
         * A week by its seed.
         *
         * @param leavesOut whether the books leave out plain pairs, as the database does
         * @param onlyChanged whether days are passed over whose books have not changed, as the sweep does
         */
        Week(long seed, boolean leavesOut, boolean onlyChanged) {
            random = new Random(seed);
            this.onlyChanged = onlyChanged;
            books.leavesOut = leavesOut;
        }

        /** @return what each difference came to */
        List<Facts> play() {
            for (int i = 0; i < 30; i++) {
                happen();
                if (random.nextInt(4) == 0) {
                    look();
                    people();
                }
            }
            look();
            assertThat(days.items.stream().map(i -> i.id()).distinct()).hasSize(days.items.size());
            return days.items.stream().map(i -> i.auditFacts()).toList();
        }

        /** Something on a day that is not closed, known to some of the books only, perhaps on other days in each. */
        private void happen() {
            String key = "N" + number++;
            Money amount = Money.of((random.nextInt(3) + 1) + "0.00");
            LocalDate day = day();
            if (random.nextInt(4) > 0) {
                String reference =
                        random.nextInt(5) > 0 ? key : random.nextInt(3) == 0 ? "N" + random.nextInt(number) : "";
                books.bank.add(new BankEntry("H" + key, reference, amount, near(day)));
            }
            if (random.nextInt(4) > 0) {
                books.payments.add(new OwnEntry(key, random.nextBoolean() ? "H" + key : "", amount, near(day)));
            }
            if (random.nextInt(4) > 0) {
                books.withdrawals.add(new OwnEntry(key, "", other(amount), near(day)));
            }
            if (random.nextInt(4) > 0) {
                books.ledger.add(new OwnEntry("WITHDRAWAL-FINAL:" + key, "", other(amount), near(day)));
            }
            if (random.nextInt(5) == 0) {
                fee("F" + key, amount, day);
            }
            if (random.nextInt(8) == 0) {
                books.unshown.merge(day, Money.of("0.01"), Money::plus);
            }
        }

        /** The bank took it; a voucher for it is booked or not, perhaps twice, on another day, or with another amount. */
        private void fee(String serial, Money amount, LocalDate day) {
            books.bank.add(new BankEntry(serial, "", Money.ZERO.minus(amount), day));
            for (int i = random.nextInt(3); i > 0; i--) {
                String key = "VOUCHER:" + serial + i;
                books.documents.put(key, serial);
                books.ledger.add(new OwnEntry(key, "", Money.ZERO.minus(other(amount)), near(day)));
            }
        }

        private LocalDate day() {
            int left = (int) open.until(ThreeBooks.FIRST.plusDays(DAYS), java.time.temporal.ChronoUnit.DAYS);
            return open.plusDays(random.nextInt(left));
        }

        private LocalDate near(LocalDate day) {
            return random.nextInt(3) > 0 ? day : day.plusDays(random.nextInt(4));
        }

        private Money other(Money amount) {
            return random.nextInt(6) == 0 ? amount.plus(Money.of("0.01")) : amount;
        }

        private void look() {
            everyDay();
            for (int i = 0; i < 3; i++) {
                everyDay();
            }
            int before = records;
            everyDay();
            assertThat(records).as("a further look").isEqualTo(before);
            int looks = books.looks;
            for (LocalDate d = open; d.isBefore(ThreeBooks.FIRST.plusDays(DAYS + 5)); d = d.plusDays(1)) {
                assertThat(run.changed(d)).as("nothing changed on " + d).isFalse();
            }
            assertThat(books.looks).as("counted, not read").isEqualTo(looks);
        }

        private void everyDay() {
            for (LocalDate d = open; d.isBefore(ThreeBooks.FIRST.plusDays(DAYS + 5)); d = d.plusDays(1)) {
                if (!onlyChanged || run.changed(d)) {
                    run.run(d, Actor.SYSTEM);
                }
                FinanceDay day = days.day(d).orElseThrow();
                assertThat(day.figures().bankBalance()).isEqualTo(books.bankBalance(d));
                assertThat(day.figures().unexplained())
                        .as("unexplained on " + d)
                        .isEqualTo(Money.ZERO);
            }
        }

        private void people() {
            List<Long> unclear = days.unclassified();
            if (!unclear.isEmpty()) {
                differences.classify(unclear, Classification.TO_BE_TRACED, "待查", Colleagues.FIRST);
            }
            setOff();
            if (random.nextInt(3) == 0 && open.isBefore(ThreeBooks.FIRST.plusDays(DAYS - 1))) {
                close.prepare(open, seen(), Colleagues.FIRST);
                if (!onlyChanged) {
                    int before = records;
                    run.run(open, Actor.SYSTEM);
                    assertThat(records)
                            .as("a close that compares nothing again would find nothing else")
                            .isEqualTo(before);
                }
                close.close(open, seen(), Colleagues.SECOND);
                assertThat(days.day(open).orElseThrow().state()).isEqualTo(DayState.CLOSED);
                open = open.plusDays(1);
            }
        }

        private void setOff() {
            days.open().stream()
                    .flatMap(a -> days.open().stream()
                            .filter(b -> b.id() > a.id()
                                    && b.effect().plus(a.effect()).equals(Money.ZERO))
                            .map(b -> List.of(a.id(), b.id())))
                    .findFirst()
                    .ifPresent(pair -> differences.resolve(pair, "互抵", Colleagues.FIRST));
        }

        private String seen() {
            return days.day(open).orElseThrow().seen(days.explaining(open));
        }
    }
}
