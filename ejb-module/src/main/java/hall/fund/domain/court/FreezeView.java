package hall.fund.domain.court;

import hall.shared.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A freeze as people read it.
 *
 * @param ordered what the document names, null for all of the account
 * @param remaining what of it is not deducted yet, null for all of the account
 * @param endedAt null while it is live
 * @param place null when it has ended
 */
public record FreezeView(
        long id,
        String court,
        String documentNumber,
        Money ordered,
        Money remaining,
        LocalDate from,
        LocalDate until,
        FreezeState state,
        String enteredBy,
        LocalDateTime receivedAt,
        LocalDateTime endedAt,
        FreezePlace place) {}
