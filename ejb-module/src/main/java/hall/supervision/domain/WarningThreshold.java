package hall.supervision.domain;

/**
 * How little of a stage's limit is left when its post is warned (domain.md §3.6): a share of the limit or some office hours,
 * whichever comes first. Both are parameters of policy.
 *
 * @param percent of the limit
 * @param officeHours hours within the centre's hours on working days
 */
public record WarningThreshold(int percent, int officeHours) {

    private static final int HUNDRED = 100;
    private static final int MINUTES = 60;

    /** Whether so little is left, both in office minutes; a limit of nothing leaves only the hours. */
    public boolean isReached(long left, long limit) {
        return left <= of(limit);
    }

    /** The office minutes that are left when it is reached; part of a minute counts for nothing. */
    public long of(long limit) {
        return Math.max(limit * percent / HUNDRED, (long) officeHours * MINUTES);
    }
}
