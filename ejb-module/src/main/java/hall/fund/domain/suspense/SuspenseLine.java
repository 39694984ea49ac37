package hall.fund.domain.suspense;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A sum that waits in an employer's suspense, as people read it.
 *
 * @param days how long it waits, counted from {@code since}
 */
public record SuspenseLine(
        long id, String employer, SuspenseItem.Kind kind, Money amount, Money remaining, LocalDate since, long days)
        implements Serializable {

    /** On a day. */
    public static SuspenseLine of(SuspenseItem item, LocalDate today) {
        return new SuspenseLine(
                item.id(),
                item.employerAccount(),
                item.kind(),
                item.amount(),
                item.remaining(),
                item.since(),
                ChronoUnit.DAYS.between(item.since(), today));
    }
}
