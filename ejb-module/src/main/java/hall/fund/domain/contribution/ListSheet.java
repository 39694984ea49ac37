package hall.fund.domain.contribution;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A list as its clerk sees it.
 *
 * @param open what it still needs besides what it claimed of the employer's suspense
 * @param difference money in suspense that is nearest and does not fit, with lines that may explain it; empty when none came
 */
public record ListSheet(
        long id,
        String number,
        String employer,
        String kind,
        ContributionMonth month,
        String state,
        int heads,
        Money total,
        Money open,
        LocalDate payBy,
        LocalDateTime drawnAt,
        Optional<LocalDateTime> postedAt,
        Optional<ListTrouble> trouble,
        Optional<Difference> difference)
        implements Serializable {

    /** Whether it used some of the employer's suspense and waits for the rest. */
    public boolean isClaiming() {
        return open.isLessThan(total) && open.isPositive();
    }

    /**
     * Money that does not fit.
     *
     * @param missing what the list needs less what arrived; negative when too much came
     * @param lines numbers of lines to look at, perhaps none
     */
    public record Difference(Money arrived, Money missing, LocalDate bookedOn, List<Integer> lines)
            implements Serializable {}

    /** Of a list. */
    public static ListSheet of(ContributionList list, Optional<Difference> difference) {
        return new ListSheet(
                list.id(),
                list.number(),
                list.employerAccount(),
                list.kind().name(),
                list.month(),
                list.state().name(),
                list.heads(),
                list.total(),
                list.open(),
                list.payBy(),
                list.drawnAt(),
                list.postedAt(),
                list.trouble(),
                difference);
    }
}
