package hall.fund.domain.account;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A correction of a contribution that waits for a second officer.
 *
 * @param serial of the journal row that is wrong
 */
public record CorrectionView(
        long id,
        String accountNumber,
        String serial,
        Money amount,
        String reason,
        String enteredBy,
        LocalDateTime enteredAt)
        implements Serializable {}
