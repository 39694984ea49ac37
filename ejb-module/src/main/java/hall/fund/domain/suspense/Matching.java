package hall.fund.domain.suspense;

import hall.fund.domain.contribution.ContributionList;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which waiting list is paid by which money in suspense (docs/adr/0019). Without anybody's word a list is paid to the cent or not at all:
 * by one arrival, or by everything that waits together. What would have to be divided is taken by {@link #oldestFirst} on the clerk's word
 * for that list alone. Lists that want the same amount are told apart by the number in the remark only.
 */
public final class Matching {

    private Matching() {}

    /** Whether the payer of a sum wrote the list's number into the remark; asked only when it decides. */
    @FunctionalInterface
    public interface Names {
        boolean names(SuspenseItem item, ContributionList list);
    }

    /**
     * A list and what pays the rest of it.
     *
     * @param money sums that it takes whole; none when it claimed all it needs before
     */
    public record Match(ContributionList list, List<SuspenseItem> money) {}

    /**
     * What was found.
     *
     * @param match empty when nothing fits
     * @param ambiguous lists that fit the same money equally well
     */
    public record Found(Optional<Match> match, List<ContributionList> ambiguous) {

        static final Found NOTHING = new Found(Optional.empty(), List.of());
    }

    /** A part of a sum. */
    public record Part(SuspenseItem item, Money amount) {}

    /**
     * Money that came and does not fit.
     *
     * @param since when the last of it came
     */
    public record Nearest(Money amount, LocalDate since) {}

    /**
     * The first list that is paid: what its clerk claimed for it comes to its total; or one arrival is what it still needs, in the order of the
     * arrivals; or everything that waits is.
     *
     * @param waiting oldest month first
     * @param money oldest first
     */
    public static Found first(List<ContributionList> waiting, List<SuspenseItem> money, Names names) {
        Optional<ContributionList> claimed =
                waiting.stream().filter(l -> l.open().equals(Money.ZERO)).findFirst();
        if (claimed.isPresent()) {
            return new Found(Optional.of(new Match(claimed.get(), List.of())), List.of());
        }
        Found ambiguous = Found.NOTHING;
        for (List<SuspenseItem> together : candidates(money)) {
            Found found = fitting(waiting, together, names);
            if (found.match().isPresent()) {
                return found;
            }
            ambiguous = found.ambiguous().isEmpty() ? ambiguous : found;
        }
        return ambiguous;
    }

    private static List<List<SuspenseItem>> candidates(List<SuspenseItem> money) {
        List<List<SuspenseItem>> all = new ArrayList<>();
        money.stream().filter(SuspenseItem::isWholeArrival).map(List::of).forEach(all::add);
        if (!money.isEmpty() && money.size() < SuspenseItems.MOST) {
            all.add(money);
        }
        return all;
    }

    private static Found fitting(List<ContributionList> waiting, List<SuspenseItem> together, Names names) {
        Money sum = sum(together);
        List<ContributionList> fitting =
                waiting.stream().filter(l -> l.open().equals(sum)).toList();
        if (fitting.isEmpty()) {
            return Found.NOTHING;
        }
        List<ContributionList> meant = fitting.size() == 1 ? fitting : meant(fitting, together, names);
        return meant.size() == 1
                ? new Found(Optional.of(new Match(meant.get(0), together)), List.of())
                : new Found(Optional.empty(), meant);
    }

    private static List<ContributionList> meant(
            List<ContributionList> fitting, List<SuspenseItem> together, Names names) {
        List<ContributionList> named = fitting.stream()
                .filter(l -> together.stream().anyMatch(item -> names.names(item, l)))
                .toList();
        return named.isEmpty() ? fitting : named;
    }

    /** What a list takes on its clerk's word: the oldest money first, and of the last sum only what it still needs. */
    public static List<Part> oldestFirst(ContributionList list, List<SuspenseItem> money) {
        List<Part> parts = new ArrayList<>();
        Money needed = list.open();
        for (SuspenseItem item : money) {
            Money part = item.remaining().min(needed);
            if (part.isPositive()) {
                parts.add(new Part(item, part));
                needed = needed.minus(part);
            }
        }
        return parts;
    }

    /** All of it. */
    public static Money sum(List<SuspenseItem> money) {
        return money.stream().map(SuspenseItem::remaining).reduce(Money.ZERO, Money::plus);
    }

    /** The one sum, or everything together, that comes nearest to what a list still needs; empty when nothing came. */
    public static Optional<Nearest> nearest(ContributionList list, List<SuspenseItem> money) {
        return candidatesToShow(money).stream().min(Comparator.comparing(n -> distance(n.amount(), list.open())));
    }

    private static List<Nearest> candidatesToShow(List<SuspenseItem> money) {
        List<Nearest> all = new ArrayList<>();
        money.forEach(item -> all.add(new Nearest(item.remaining(), item.since())));
        if (money.size() > 1) {
            LocalDate last = money.stream()
                    .map(SuspenseItem::since)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            all.add(new Nearest(sum(money), last));
        }
        return all;
    }

    private static Money distance(Money one, Money other) {
        return one.isLessThan(other) ? other.minus(one) : one.minus(other);
    }
}
