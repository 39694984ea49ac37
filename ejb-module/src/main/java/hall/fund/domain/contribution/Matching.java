package hall.fund.domain.contribution;

import hall.shared.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which list an arrival pays: one whose total equals it to the cent. Money that fits no list pays none; parts are not added up and a
 * double is not spread. Two lists of the same amount are told apart by the number in the remark only.
 */
public final class Matching {

    private Matching() {}

    /** A pair that fits. */
    public record Pair(ContributionList list, Arrival arrival) {}

    /**
     * What was found.
     *
     * @param pair empty when nothing fits
     * @param ambiguous lists that fit the same money equally well
     */
    public record Found(Optional<Pair> pair, List<ContributionList> ambiguous) {

        static final Found NOTHING = new Found(Optional.empty(), List.of());
    }

    /** The first pair, in the order of the arrivals. */
    public static Found first(List<ContributionList> waiting, List<Arrival> arrivals) {
        Found ambiguous = Found.NOTHING;
        for (Arrival arrival : arrivals) {
            List<ContributionList> fitting = waiting.stream()
                    .filter(l -> l.total().equals(arrival.amount()))
                    .toList();
            List<ContributionList> named =
                    fitting.stream().filter(l -> arrival.names(l.number())).toList();
            List<ContributionList> meant = named.isEmpty() ? fitting : named;
            if (meant.size() == 1) {
                return new Found(Optional.of(new Pair(meant.get(0), arrival)), List.of());
            }
            if (meant.size() > 1) {
                ambiguous = new Found(Optional.empty(), meant);
            }
        }
        return ambiguous;
    }

    /** The money that came nearest to a list's total and is not it, empty when none came. */
    public static Optional<Arrival> nearest(ContributionList list, List<Arrival> arrivals) {
        return arrivals.stream().min(Comparator.comparing(a -> distance(a.amount(), list.total())));
    }

    private static Money distance(Money one, Money other) {
        return one.isLessThan(other) ? other.minus(one) : one.minus(other);
    }
}
