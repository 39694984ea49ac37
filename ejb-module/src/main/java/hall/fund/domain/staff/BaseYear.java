package hall.fund.domain.staff;

import hall.fund.domain.contribution.ContributionMonth;
import hall.shared.Facts;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The year for which a base is fixed (缴存年度): bases are fixed once a year, as a rule in July, by the wages of the year before (Regulation
 * Art. 16; when and how often is the centre's to say). It concerns bases that are changed, by a table or one by one. Whoever comes or is unsealed has a base from the first day
 * on, and what no list was paid by is no change: it may be mended or taken back.
 *
 * @param first its first month
 * @param months in how many months from the first on a table of bases may begin to hold
 * @param most how often a base may be changed in it
 * @param holdsFrom the month of the next list, which a table applied now would hold from
 */
public record BaseYear(ContributionMonth first, int months, int most, ContributionMonth holdsFrom)
        implements Serializable {

    private static final String FIRST_MONTH = "contribution.baseYearMonth";
    private static final String MONTHS = "contribution.baseMonths";
    private static final String CHANGES = "contribution.baseChanges";
    private static final int YEAR = 12;

    /** The parameters it is made of. */
    public static final List<String> NAMES = List.of(FIRST_MONTH, MONTHS, CHANGES);

    /** The year that a month lies in. */
    public static BaseYear of(ContributionMonth holdsFrom, Facts parameters) {
        int since = Math.floorMod(holdsFrom.value().getMonthValue() - parameters.integer(FIRST_MONTH), YEAR);
        return new BaseYear(
                holdsFrom.plus(-since),
                Math.min(parameters.integer(MONTHS), YEAR),
                parameters.integer(CHANGES),
                holdsFrom);
    }

    /** Whether a table may begin to hold now. */
    public boolean isOpen() {
        return first.plus(months).isAfter(holdsFrom);
    }

    /**
     * What stands against another base for somebody.
     *
     * @return code of a line's problem: {@code G12} it was changed as often as may be; {@code G13} it is not the time of the year, and the year
     *     was paid for by the base that stands
     */
    public Optional<String> refuses(BaseHistory history) {
        if (history.changes() >= most && history.paid()) {
            return Optional.of("G12");
        }
        return !isOpen() && history.paid() ? Optional.of("G13") : Optional.empty();
    }

    /** What the problem speaks of: the year, or the months in which bases are fixed. */
    public String detail(String problem) {
        ContributionMonth last = first.plus((problem.equals("G12") ? YEAR : Math.max(months, 1)) - 1);
        return first.display() + " — " + last.display();
    }
}
