package hall.fund.domain.contribution;

import hall.fund.domain.account.AccountState;
import hall.shared.Money;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a list differs from the employer's latest posted one, so that a clerk checks a month by what is new.
 *
 * @param since the month of the list it is compared with
 * @param counts how many persons each kind of change concerns; without those that concern nobody
 * @param first the first of each kind, in the order of their account numbers
 */
public record ListChanges(ContributionMonth since, Map<Kind, Integer> counts, List<Change> first)
        implements Serializable {

    /** What is different about a person. */
    public enum Kind {

        /** Has a line now and had none: new, unsealed, or come from another employer. */
        JOINED,

        /** Had a line and has none now: {@link Change#state()} and {@link Change#moved()} say why. */
        LEFT,

        /** Pays another amount. */
        AMOUNT
    }

    /**
     * One person's change.
     *
     * @param account GRZH
     * @param before the monthly amount on that list, empty for who joined
     * @param now the monthly amount on this one, empty for who left
     * @param state of the account today
     * @param moved whether another employer pays for the account today
     */
    public record Change(
            Kind kind,
            String account,
            String holderName,
            Optional<Money> before,
            Optional<Money> now,
            AccountState state,
            boolean moved)
            implements Serializable {}

    /** How many changes are not among the first. */
    public int more() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - first.size();
    }
}
