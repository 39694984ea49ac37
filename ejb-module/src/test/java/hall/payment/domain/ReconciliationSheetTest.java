package hall.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.Difference;
import hall.payment.domain.ReconciliationSheet.Kind;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The bank's day against ours: what goes together, and each difference by its kind. */
class ReconciliationSheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static BankEntry bank(String serial, String reference, String amount) {
        return new BankEntry(serial, reference, Money.of(amount), DAY);
    }

    private static OwnEntry own(String number, String serial, String amount) {
        return new OwnEntry(number, serial, Money.of(amount), DAY);
    }

    private static ReconciliationSheet sheet(List<BankEntry> bank, List<OwnEntry> own) {
        return ReconciliationSheet.of(DAY, bank, own);
    }

    private static List<Kind> kinds(ReconciliationSheet sheet) {
        return sheet.differences().stream().map(Difference::kind).toList();
    }

    @Test
    void putsTogetherBySerialAndByOurNumber() {
        ReconciliationSheet sheet = sheet(
                List.of(bank("H1", "0001", "-24020.40"), bank("H2", "0002", "-1.00"), bank("H3", "", "132480.00")),
                List.of(
                        own("0001", "H1", "-24020.40"),
                        own("0002", "", "-1.00"),
                        own("ARRIVAL:H3", "H3", "132480.00")));
        assertThat(sheet.pairs()).hasSize(3);
        assertThat(sheet.differences()).isEmpty();
        assertThat(sheet.gap()).isEqualTo(Money.ZERO);
    }

    /** The line that a payment left by is of a day further off; what came back of it has its number, too. */
    @Test
    void doesNotTakeWhatCameBackForWhatWasPaid() {
        ReconciliationSheet sheet = sheet(
                List.of(bank("H2", "0001", "24020.40")),
                List.of(own("0001", "H1", "-24020.40"), own("ARRIVAL:H2", "H2", "24020.40")));
        assertThat(sheet.pairs()).hasSize(1);
        assertThat(kinds(sheet)).containsExactly(Kind.OURS_ONLY);
    }

    @Test
    void findsWhatOnlyOneSideHas() {
        ReconciliationSheet sheet = sheet(List.of(bank("H1", "", "-10.00")), List.of(own("0002", "", "-5.00")));
        assertThat(kinds(sheet)).containsExactly(Kind.OURS_ONLY, Kind.BANK_ONLY);
        assertThat(sheet.gap()).isEqualTo(Money.of("-5.00"));
    }

    @Test
    void findsAnotherAmount() {
        ReconciliationSheet sheet = sheet(List.of(bank("H1", "0001", "-80.00")), List.of(own("0001", "H1", "-79.00")));
        assertThat(kinds(sheet)).containsExactly(Kind.AMOUNT_DIFFERS);
        assertThat(sheet.gap()).isEqualTo(Money.of("-1.00"));
    }

    @Test
    void findsOneThatWasPaidTwice() {
        ReconciliationSheet sheet = sheet(
                List.of(bank("H1", "0001", "-80.00"), bank("H2", "0001", "-80.00")),
                List.of(own("0001", "H1", "-80.00")));
        assertThat(sheet.pairs()).hasSize(1);
        assertThat(sheet.differences()).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Kind.TWICE);
            assertThat(d.bank().serial()).isEqualTo("H2");
            assertThat(d.own()).isNull();
        });
    }

    /** What came back bears the payment's number, and is no second payment. */
    @Test
    void isNotPaidTwiceThatCameBack() {
        ReconciliationSheet sheet = sheet(
                List.of(bank("H1", "0001", "-80.00"), bank("H2", "0001", "80.00")),
                List.of(own("ARRIVAL:H2", "H2", "80.00")));
        assertThat(kinds(sheet)).containsExactly(Kind.BANK_ONLY);
    }

    @Test
    void findsOneThatWeBookedTwice() {
        ReconciliationSheet sheet =
                sheet(List.of(bank("H1", "", "80.00")), List.of(own("A", "H1", "80.00"), own("B", "H1", "80.00")));
        assertThat(sheet.pairs()).hasSize(1);
        assertThat(kinds(sheet)).containsExactly(Kind.TWICE);
        assertThat(sheet.gap()).isEqualTo(Money.of("-80.00"));
    }

    @Test
    void findsWhatTheBankHasOnAnotherDayAndLeavesTheDaysAroundAlone() {
        BankEntry dayAfter = new BankEntry("H1", "0001", Money.of("-80.00"), DAY.plusDays(1));
        BankEntry stranger = new BankEntry("H9", "", Money.of("7.00"), DAY.minusDays(1));
        ReconciliationSheet sheet = sheet(List.of(dayAfter, stranger), List.of(own("0001", "H1", "-80.00")));
        assertThat(kinds(sheet)).containsExactly(Kind.OTHER_DAY);
        assertThat(sheet.gap()).isEqualTo(Money.of("80.00"));
        assertThat(ReconciliationSheet.of(
                                DAY.plusDays(1),
                                List.of(dayAfter, stranger),
                                sheet(List.of(), List.of()).differences().stream()
                                        .map(Difference::own)
                                        .toList())
                        .differences())
                .hasSize(1);
    }

    /**
     * However the two sides were spoilt: each line and entry of the day stands in exactly one place, the gaps explain the difference
     * of the sums to the cent, and the order of the input does not matter.
     */
    @Property(tries = 500)
    void explainsEveryCent(@ForAll long seed) {
        Random random = new Random(seed);
        List<BankEntry> bank = new ArrayList<>();
        List<OwnEntry> own = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            spoil(random, i, bank, own);
        }
        ReconciliationSheet sheet = sheet(bank, own);

        List<BankEntry> theirs = new ArrayList<>();
        List<OwnEntry> ours = new ArrayList<>();
        sheet.pairs().forEach(p -> {
            theirs.add(p.bank());
            ours.add(p.own());
        });
        sheet.differences().forEach(d -> {
            if (d.bank() != null) {
                theirs.add(d.bank());
            }
            if (d.own() != null) {
                ours.add(d.own());
            }
        });
        assertThat(theirs.stream().filter(b -> b.day().equals(DAY)))
                .containsExactlyInAnyOrderElementsOf(
                        bank.stream().filter(b -> b.day().equals(DAY)).toList());
        assertThat(ours.stream().filter(o -> o.day().equals(DAY)))
                .containsExactlyInAnyOrderElementsOf(
                        own.stream().filter(o -> o.day().equals(DAY)).toList());
        assertThat(sheet.gap()).isEqualTo(sumOfBank(bank).minus(sumOfOwn(own)));

        Collections.shuffle(bank, random);
        Collections.shuffle(own, random);
        assertThat(sheet(bank, own)).isEqualTo(sheet);
    }

    private static void spoil(Random random, int i, List<BankEntry> bank, List<OwnEntry> own) {
        Money amount = Money.of(random.nextInt(2_000) - 1_000 + "." + (10 + random.nextInt(90)));
        BankEntry line = new BankEntry("H" + i, random.nextBoolean() ? "000" + i : "", amount, near(random));
        OwnEntry entry = new OwnEntry("000" + i, "H" + i, amount, line.day());
        switch (random.nextInt(7)) {
            case 0 -> bank.add(line);
            case 1 -> own.add(entry);
            case 2 -> {
                bank.add(line);
                own.add(new OwnEntry(entry.number(), "H" + i, amount.plus(Money.of("0.01")), entry.day()));
            }
            case 3 -> {
                bank.add(line);
                bank.add(new BankEntry("H" + i + "b", "000" + i, amount, near(random)));
                own.add(entry);
            }
            case 4 -> {
                bank.add(line);
                own.add(entry);
                own.add(new OwnEntry("000" + i + "b", "H" + i, amount, near(random)));
            }
            case 5 -> {
                bank.add(line);
                own.add(new OwnEntry(entry.number(), "H" + i, amount, near(random)));
            }
            default -> {
                bank.add(line);
                own.add(entry);
            }
        }
    }

    private static LocalDate near(Random random) {
        return random.nextInt(5) == 0 ? DAY.plusDays(random.nextInt(3) - 1) : DAY;
    }

    private static Money sumOfBank(List<BankEntry> bank) {
        return bank.stream()
                .filter(b -> b.day().equals(DAY))
                .map(BankEntry::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money sumOfOwn(List<OwnEntry> own) {
        return own.stream()
                .filter(o -> o.day().equals(DAY))
                .map(OwnEntry::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
