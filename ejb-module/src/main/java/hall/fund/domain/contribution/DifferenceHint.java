package hall.fund.domain.contribution;

import hall.shared.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines may explain a difference between a list and the money that came: a line that alone is the difference, or whose change
 * against the month before is, or two whose changes are together. A hint for the clerk's eyes; nothing is decided by it.
 */
public final class DifferenceHint {

    private static final int SHOWN = 5;

    private DifferenceHint() {}

    /**
     * A line with what the same person paid on the list before.
     *
     * @param former zero when the person was not on it
     */
    public record Candidate(int line, Money total, Money former) {

        Money change() {
            return total.minus(former);
        }
    }

    /** Line numbers, ascending, five at most; empty when nothing explains it. */
    public static List<Integer> lines(List<Candidate> all, Money difference) {
        List<Integer> single = all.stream()
                .filter(c -> same(c.total(), difference) || same(c.change(), difference))
                .map(Candidate::line)
                .limit(SHOWN)
                .toList();
        return single.isEmpty() ? pair(all, difference) : single;
    }

    private static boolean same(Money amount, Money difference) {
        return amount.equals(difference) || amount.equals(Money.ZERO.minus(difference));
    }

    private static List<Integer> pair(List<Candidate> all, Money difference) {
        Map<Money, Integer> seen = new HashMap<>();
        for (Candidate c : all) {
            if (c.change().equals(Money.ZERO)) {
                continue;
            }
            for (Money whole : List.of(difference, Money.ZERO.minus(difference))) {
                Integer other = seen.get(whole.minus(c.change()));
                if (other != null) {
                    return List.of(other, c.line());
                }
            }
            seen.putIfAbsent(c.change(), c.line());
        }
        return List.of();
    }
}
