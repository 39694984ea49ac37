package hall.fund.domain.contribution;

import java.util.Optional;

/** Port: lists beside those before them; reads only. */
public interface ListComparisons {

    /**
     * What changed since the employer's latest posted contribution list before this one.
     *
     * @param first how many of each kind are named
     * @return empty when there is no such list
     */
    Optional<ListChanges> changes(ContributionList list, int first);
}
