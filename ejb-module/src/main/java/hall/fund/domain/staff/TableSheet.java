package hall.fund.domain.staff;

import hall.fund.domain.contribution.ContributionMonth;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A clerk's table as its clerk sees it.
 *
 * @param forgotten whether the names and numbers that were typed into it are kept no more
 */
public record TableSheet(
        long id,
        String employer,
        String kind,
        Optional<ContributionMonth> month,
        String fileName,
        String state,
        int good,
        int bad,
        LocalDateTime receivedAt,
        Optional<Long> list,
        boolean forgotten,
        int version)
        implements Serializable {

    /** Of a table. */
    public static TableSheet of(StaffTable table) {
        return new TableSheet(
                table.id(),
                table.employerAccount(),
                table.kind().name(),
                table.month(),
                table.fileName(),
                table.state().name(),
                table.good(),
                table.bad(),
                table.receivedAt(),
                table.list(),
                table.isForgotten(),
                table.version());
    }
}
