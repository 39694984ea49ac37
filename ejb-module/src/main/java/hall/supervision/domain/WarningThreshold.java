package hall.supervision.domain;

import java.math.BigDecimal;

/**
 * How little of a stage's limit is left when its post is warned (domain.md §3.6): a share of the limit or some office hours,
 * whichever comes first. Both are parameters of policy.
 *
 * @param share of the limit, such as 0.20
 * @param officeHours hours within the centre's hours on working days
 */
public record WarningThreshold(BigDecimal share, int officeHours) {

    private static final int MINUTES = 60;

    /** Whether so little is left, both in office minutes; a limit of nothing leaves only the hours. */
    public boolean isReached(long left, long limit) {
        return left <= of(limit);
    }

    /** The office minutes that are left when it is reached; part of a minute counts for nothing. */
    public long of(long limit) {
        return Math.max(share.multiply(BigDecimal.valueOf(limit)).longValue(), (long) officeHours * MINUTES);
    }
}
