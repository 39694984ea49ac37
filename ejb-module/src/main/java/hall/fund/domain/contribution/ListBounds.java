package hall.fund.domain.contribution;

/** Port: a list beside the policy of its month; reads only. */
public interface ListBounds {

    /** How many of its lines lie outside; one statement, however many lines. */
    OutOfBounds outside(ContributionList list, ContributionPolicy policy);
}
