package hall.finance.domain.close;

import hall.payment.domain.ReconciliationSheet.Kind;
import hall.shared.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A day's reconciliation against what is already known: what is new becomes a difference, what is known stays, what is gone ends by
 * itself. Done again on the same books it changes nothing.
 */
public final class DayReconciliation {

    private final LocalDate day;
    private final List<ReconciliationItem> known;
    private final LocalDateTime now;
    private final Function<Found, ReconciliationItem> opening;
    private final List<ReconciliationItem> fresh = new ArrayList<>();
    private final List<ReconciliationItem> changed = new ArrayList<>();
    private final Set<ReconciliationItem> touched = new HashSet<>();
    private final Set<Long> undone = new HashSet<>();

    /**
     * A reconciliation about to be done.
     *
     * @param known open differences, and all that have a side on the day before or later
     * @param opening makes a difference of what was found
     */
    public DayReconciliation(
            LocalDate day,
            List<ReconciliationItem> known,
            LocalDateTime now,
            Function<Found, ReconciliationItem> opening) {
        this.day = day;
        this.known = known;
        this.now = now;
        this.opening = opening;
    }

    /**
     * Does it.
     *
     * @param around the books of the day, of the day before and of the day after
     * @param unshown what the bank's balance has more than its lines come to
     */
    public void run(List<DayBooks> around, Money unshown) {
        for (Way way : Way.values()) {
            apply(way, way == Way.BANK_BALANCE ? balance(unshown) : new Comparison(day, around, way, known).found());
        }
    }

    private List<Found> balance(Money unshown) {
        return unshown.equals(Money.ZERO)
                ? List.of()
                : List.of(
                        new Found(Way.BANK_BALANCE, Kind.BANK_ONLY, new Side(day.toString(), "", unshown, day), null));
    }

    private void apply(Way way, List<Found> found) {
        Map<String, ReconciliationItem> byTheir = new HashMap<>();
        Map<String, ReconciliationItem> byOur = new HashMap<>();
        Map<String, ReconciliationItem> byCause = new HashMap<>();
        for (ReconciliationItem item : known) {
            if (item.way() == way && !Comparison.isFixed(item)) {
                item.their().ifPresent(s -> byTheir.put(s.key(), item));
                item.our().ifPresent(s -> byOur.put(s.key(), item));
                byCause.put(item.cause(), item);
            }
        }
        Set<ReconciliationItem> merged = new HashSet<>();
        for (Found one : found) {
            ReconciliationItem item = untouched(
                    one.their() == null ? null : byTheir.get(one.their().key()));
            ReconciliationItem other =
                    untouched(one.our() == null ? null : byOur.get(one.our().key()));
            if (item == null) {
                item = other != null ? other : untouched(byCause.get(one.cause()));
            } else if (other != null && other != item) {
                merged.add(other);
            }
            keep(one, item);
        }
        known.stream()
                .filter(i -> i.way() == way && i.state() != ItemState.VANISHED && !touched.contains(i))
                .filter(i -> merged.contains(i) || i.foundOn().equals(day) && !Comparison.isFixed(i))
                .forEach(this::vanish);
    }

    private ReconciliationItem untouched(ReconciliationItem item) {
        return item == null || touched.contains(item) ? null : item;
    }

    private void keep(Found found, ReconciliationItem item) {
        if (item == null) {
            ReconciliationItem made = opening.apply(found);
            touched.add(made);
            fresh.add(made);
            return;
        }
        touched.add(item);
        Long settlement = item.settlement();
        if (item.again(found, now)) {
            changed.add(item);
            undo(settlement);
        }
    }

    private void vanish(ReconciliationItem item) {
        Long settlement = item.settlement();
        item.vanish(now);
        changed.add(item);
        undo(settlement);
    }

    private void undo(Long settlement) {
        if (settlement != null) {
            undone.add(settlement);
        }
    }

    /** Acts that set differences against one that is gone, or another than it was: the rest of each act is open again. */
    public Set<Long> undone() {
        return undone;
    }

    /** Differences that are new. */
    public List<ReconciliationItem> fresh() {
        return fresh;
    }

    /** Differences that are not what they were. */
    public List<ReconciliationItem> changed() {
        return changed;
    }
}
