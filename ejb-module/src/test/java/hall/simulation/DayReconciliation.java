package hall.simulation;

import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalContest;
import hall.payment.domain.BankLine;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentMove;
import hall.payment.domain.PaymentStatus;
import hall.payment.domain.ReconciliationSheet;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.Difference;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A day of the bank's own lines, as they truly are, against what the books have for it: each difference must have its reason on our side,
 * and together they must come to the cent to what the day differs by.
 */
final class DayReconciliation {

    private final SimulatedTown town;

    DayReconciliation(SimulatedTown town) {
        this.town = town;
    }

    /** Fails as {@link #sheet} does, and tells what it came to. */
    void reconcile(LocalDate day) {
        ReconciliationSheet sheet = sheet(day);
        town.story.tell("reconciled " + day + ": " + sheet.pairs().size() + " agree, "
                + sheet.differences().size() + " differ by " + sheet.gap());
    }

    /** Fails on a difference that nothing explains. */
    ReconciliationSheet sheet(LocalDate day) {
        List<BankEntry> bank = new ArrayList<>();
        List<OwnEntry> own = new ArrayList<>();
        for (int d = -1; d <= 1; d++) {
            LocalDate near = day.plusDays(d);
            town.bank.of(near).forEach(line -> bank.add(entry(line)));
            town.instructions.confirmed(near).forEach(p -> own.add(entry(p, near)));
            arrivals(near, own);
        }
        ReconciliationSheet sheet = ReconciliationSheet.of(day, bank, own);
        for (Difference difference : sheet.differences()) {
            if (reason(difference, day).isEmpty()) {
                throw new AssertionError("nothing explains " + difference.kind() + " on " + day + ": bank "
                        + difference.bank() + ", ours " + difference.own());
            }
        }
        Money theirs = sum(bank.stream().filter(b -> b.day().equals(day)).map(BankEntry::amount));
        Money ours = sum(own.stream().filter(o -> o.day().equals(day)).map(OwnEntry::amount));
        if (!theirs.minus(ours).equals(sheet.gap())) {
            throw new AssertionError("on " + day + " the bank has " + theirs + ", the books " + ours
                    + ", the differences come to " + sheet.gap());
        }
        return sheet;
    }

    private static Money sum(java.util.stream.Stream<Money> some) {
        return some.reduce(Money.ZERO, Money::plus);
    }

    private static BankEntry entry(BankLineReport line) {
        boolean in = line.direction() == BankLineReport.Direction.IN;
        return new BankEntry(
                line.bankSerial(),
                line.reference(),
                in ? line.amount() : Money.ZERO.minus(line.amount()),
                line.bookedAt().toLocalDate());
    }

    private static OwnEntry entry(PaymentMove payment, LocalDate day) {
        return new OwnEntry(payment.sendSeqNo(), payment.hostSerial(), Money.ZERO.minus(payment.amount()), day);
    }

    private void arrivals(LocalDate day, List<OwnEntry> own) {
        Map<String, Money> left = new LinkedHashMap<>();
        for (Arrival a : town.money.arrivals.arrivals) {
            if (a.bookedOn().equals(day)) {
                left.merge(movement(a), left(a), Money::plus);
            }
        }
        left.values().removeIf(Money.ZERO::equals);
        left.forEach((serial, amount) -> own.add(new OwnEntry("ARRIVAL:" + serial, serial, amount, day)));
    }

    /** What the bank has of it: what its payer paid back is the bank's, though it makes up for one that never came. */
    private Money left(Arrival a) {
        Money left = a.left();
        for (ArrivalContest contest : town.money.contests.contests) {
            if (contest.state() == ArrivalContest.State.CORRECTED
                    && contest.madeUpBy().isPresent()) {
                left = contest.arrival() == a.id() ? left.minus(contest.amount()) : left;
                left = contest.madeUpBy().get() == a.id() ? left.plus(contest.amount()) : left;
            }
        }
        return left;
    }

    /** What the bank's detail had more of an arrival stands under that one's serial and a number. */
    private static String movement(Arrival a) {
        return a.bankSerial().split("@")[0];
    }

    /** The books have more of an arrival than the bank's detail, and two officers have not set it right yet. */
    private Optional<String> contested(String serial) {
        return town.money.contests.open(0, Integer.MAX_VALUE).stream()
                        .anyMatch(c -> c.bankSerial().startsWith(serial + "@"))
                ? Optional.of("it is contested")
                : Optional.empty();
    }

    /** What the hall knows that explains it. */
    private Optional<String> reason(Difference difference, LocalDate day) {
        BankEntry bank = difference.bank();
        OwnEntry own = difference.own();
        return switch (difference.kind()) {
            case OTHER_DAY -> Optional.of("taken in on another day");
            case AMOUNT_DIFFERS -> contested(bank.serial());
            case BANK_ONLY -> bank.reference().isEmpty() ? keptLine(bank) : ofOurs(bank);
            case OURS_ONLY ->
                own.number().startsWith("ARRIVAL:")
                                && contested(own.bankSerial()).isPresent()
                        ? contested(own.bankSerial())
                        : town.bank.lines.stream()
                                .filter(l -> l.bankSerial().equals(own.bankSerial())
                                        && !l.bookedAt().toLocalDate().equals(day)
                                        && entry(l).amount().equals(own.amount()))
                                .findFirst()
                                .map(l -> "on the bank's books since " + l.bookedAt()
                                        + ": told late, or by a clock set back");
            case TWICE -> Optional.empty();
        };
    }

    /** Money that went without us: a line of it is kept, and waits for a voucher. */
    private Optional<String> keptLine(BankEntry bank) {
        BankLine line = town.bankLines.bySerial.get(bank.serial());
        return line != null && line.direction() == BankLineReport.Direction.OUT
                ? Optional.of("the line is kept")
                : Optional.empty();
    }

    /** A payment of ours that the bank made: its end is not known here yet, or a person looks at it, or it came in days later. */
    private Optional<String> ofOurs(BankEntry bank) {
        PaymentInstruction payment = town.instructions.byNumber.get(bank.reference());
        if (payment == null || payment.status() == PaymentStatus.FAILED) {
            return Optional.empty();
        }
        if (payment.status() == PaymentStatus.FROZEN) {
            return town.instructions.alarms.stream()
                    .filter(a -> a.sendSeqNo().equals(bank.reference()))
                    .findFirst()
                    .map(a -> "an alarm waits: " + a.kind());
        }
        return Optional.of("its end is " + payment.status());
    }
}
