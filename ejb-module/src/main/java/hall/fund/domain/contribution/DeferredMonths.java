package hall.fund.domain.contribution;

import hall.shared.BusinessException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Months that an employer need not pay for now (缓缴), both ends included.
 *
 * @param until not before {@code from}; refused with {@code CONTRIBUTION-063}
 */
public record DeferredMonths(ContributionMonth from, ContributionMonth until) implements Serializable {

    public DeferredMonths {
        if (from.isAfter(until)) {
            throw new BusinessException("CONTRIBUTION-063", from.display());
        }
    }

    public boolean has(ContributionMonth month) {
        return !month.isAfter(until) && !from.isAfter(month);
    }

    /** All of them, in order. */
    public List<ContributionMonth> all() {
        return Stream.iterate(from, m -> !m.isAfter(until), ContributionMonth::next)
                .toList();
    }

    /** The first month from that one on that is in none of the periods. */
    static ContributionMonth after(ContributionMonth month, List<DeferredMonths> periods) {
        ContributionMonth next = month;
        while (isIn(next, periods)) {
            next = next.next();
        }
        return next;
    }

    static boolean isIn(ContributionMonth month, List<DeferredMonths> periods) {
        return periods.stream().anyMatch(p -> p.has(month));
    }
}
