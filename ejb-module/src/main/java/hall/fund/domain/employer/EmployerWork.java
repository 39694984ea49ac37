package hall.fund.domain.employer;

import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.staff.TableKind;
import hall.work.domain.WorkSheet;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

/**
 * A long work of an employer as its clerks see it: a table that is read, a list that is posted.
 *
 * @param name what the table's file is called, the list's number
 * @param month of a list and of back payments
 * @param subjectKind {@link TableKind} or {@code CreditKind}
 * @param askedBy the clerk's name; empty for the hall itself
 */
public record EmployerWork(
        WorkSheet work, String name, String subjectKind, Optional<ContributionMonth> month, String askedBy)
        implements Serializable {

    /** What is under way, and then what ended; each newest first. */
    public static final Comparator<EmployerWork> UNDER_WAY_FIRST = Comparator.comparing(
                    (EmployerWork w) -> !w.work().isOpen())
            .thenComparing(w -> w.work().askedAt(), Comparator.reverseOrder());
}
