package hall.finance.domain.close;

import hall.payment.domain.ReconciliationSheet;
import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A difference as people read it.
 *
 * @param caseNumber empty when it belongs to no case
 * @param their what the first book has, null for nothing
 * @param our what the second has, null for nothing
 * @param difference first less second
 * @param owner sign-in name, empty while nobody has taken it
 * @param classification null while nobody has said what it is
 * @param because why an officer resolved it, empty otherwise
 * @param endedAt null while it is open
 */
public record ItemView(
        long id,
        Way way,
        ReconciliationSheet.Kind kind,
        String caseNumber,
        Side their,
        Side our,
        Money difference,
        LocalDate foundOn,
        LocalDate dueOn,
        String owner,
        ItemState state,
        Classification classification,
        String reason,
        String because,
        String endedBy,
        LocalDateTime endedAt)
        implements Serializable {

    /** Whether its last day has passed and it is still open. */
    public boolean overdue(LocalDate today) {
        return state == ItemState.OPEN && today.isAfter(dueOn);
    }
}
