package hall.finance.domain.close;

import hall.payment.domain.ReconciliationSheet;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.Kind;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the differences of a day between two books, with what is already known. Pure. The books of the day before and of the day
 * after are there to be found in; what differences of earlier days still miss is looked for as well.
 */
final class Comparison {

    private final LocalDate day;
    private final List<DayBooks> around;
    private final Way way;
    private final List<ReconciliationItem> known;

    /** @param around the books of the day itself, of the day before and of the day after, where there are such */
    Comparison(LocalDate day, List<DayBooks> around, Way way, List<ReconciliationItem> known) {
        this.day = day;
        this.around = around;
        this.way = way;
        this.known = known.stream().filter(i -> i.way() == way).toList();
    }

    /** All differences of which a side is of the day, except those that were put together before. */
    List<Found> found() {
        Set<String> putTogether = new HashSet<>();
        List<BankEntry> their = new ArrayList<>();
        List<OwnEntry> our = new ArrayList<>();
        for (ReconciliationItem item : known) {
            if (isFixed(item)) {
                putTogether.add("T" + item.their().orElseThrow().key());
                putTogether.add("O" + item.our().orElseThrow().key());
            } else if (item.state() == ItemState.OPEN && isOutside(item)) {
                item.their().map(Side::asTheirs).ifPresent(their::add);
                item.our().map(Side::asOurs).ifPresent(our::add);
            }
        }
        for (DayBooks books : around) {
            books.their(way).stream()
                    .filter(e -> !putTogether.contains("T" + e.serial()))
                    .forEach(their::add);
            books.our(way).stream()
                    .filter(e -> !putTogether.contains("O" + e.number()))
                    .forEach(our::add);
        }
        return ReconciliationSheet.of(day, their, our).differences().stream()
                .map(d -> found(d, putTogether))
                .toList();
    }

    private Found found(ReconciliationSheet.Difference d, Set<String> putTogether) {
        boolean again = d.kind() == Kind.BANK_ONLY
                && putTogether.contains("O" + d.bank().reference());
        return new Found(way, again ? Kind.TWICE : d.kind(), Side.of(d.bank()), Side.of(d.own()));
    }

    /** Put together once, for good: neither side ever goes away, and another day's look must not part them. */
    static boolean isFixed(ReconciliationItem item) {
        return item.their().isPresent() && item.our().isPresent() && item.state() != ItemState.VANISHED;
    }

    private boolean isOutside(ReconciliationItem item) {
        return item.their().filter(this::isOutside).isPresent()
                || item.our().filter(this::isOutside).isPresent();
    }

    private boolean isOutside(Side side) {
        return side.day().isBefore(day.minusDays(1)) || side.day().isAfter(day.plusDays(1));
    }
}
